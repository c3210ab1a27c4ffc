/** The product's words by key, as printed by the product: `words.account.title` is `account.title` of the catalogue. */

import product from './printed.ts';

export const { words, spoken } = product;

/** The reasons of field errors, by the variants of `Field` and `FieldCode`. */
export const refused = words.field_errors.words;

/** A text with parameters, whose form may depend on the first arguments: `1` is singular, « d’ » precedes a vowel. */
interface Template {
  readonly takes: readonly ('number' | 'text')[];
  /** The forms by the arguments' values or beginnings; the default form has an empty key. */
  readonly by: { readonly '': string };
}

type Arguments<Takes extends Template['takes']> = {
  readonly [Place in keyof Takes]: Takes[Place] extends 'number' ? number : string;
};

/** The text of a key with parameters. */
export function fill<One extends Template>({ by }: One, ...values: Arguments<One['takes']>): string {
  const args: readonly (number | string)[] = values;
  const cases: Readonly<Record<string, string>> = by;
  const [first = ''] = args;
  const starts = typeof first === 'number' ? [String(first)] : [first.slice(0, 2), first.slice(0, 1)];
  const text = [args.join(' '), ...starts].flatMap((key) => cases[key] ?? [])[0] ?? by[''];
  return args.reduce<string>((filled, value, place) => filled.replaceAll(`{${place}}`, () => String(value)), text);
}

/** Matches a text with this beginning. */
export function beginning(text: string): RegExp {
  return new RegExp(`^${pattern(text)}`);
}

/** Matches exactly one of these texts. */
export function oneOf(...texts: string[]): RegExp {
  return new RegExp(`^(?:${texts.map(pattern).join('|')})$`);
}

/** Matches the text of a key with parameters, for any arguments. */
export function like({ takes, by }: Template): RegExp {
  const place = (_: string, name: string) => (takes[Number(name)] === 'number' ? '\\d+' : '.+');
  const texts = Object.values(by).map((text) => pattern(text).replace(/\\\{(\w+)\\\}/g, place));
  return new RegExp(`^(?:${texts.join('|')})`);
}

/** A text as part of a regular expression, in which any kind of space matches any other. */
export function pattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
}
