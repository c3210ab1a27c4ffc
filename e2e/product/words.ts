/** The words of the product by key, as the product itself prints them: `words.account.title` is `account.title` of the catalogue. */

import product from './printed.ts';

export const { words, spoken } = product;

/** Why a field is refused, by the variants of `Field` and `FieldCode`. */
export const refused = words.field_errors.words;

/** A text with places for arguments, which may depend on the first ones: `1` is singular, « d’ » stands before a vowel. */
interface Template {
  readonly takes: readonly ('number' | 'text')[];
  /** By what the arguments are or begin with; the usual text under an empty key. */
  readonly by: { readonly '': string };
}

type Arguments<Takes extends Template['takes']> = {
  readonly [Place in keyof Takes]: Takes[Place] extends 'number' ? number : string;
};

/** The text of a key that takes arguments. */
export function fill<One extends Template>({ by }: One, ...values: Arguments<One['takes']>): string {
  const args: readonly (number | string)[] = values;
  const cases: Readonly<Record<string, string>> = by;
  const [first = ''] = args;
  const starts = typeof first === 'number' ? [String(first)] : [first.slice(0, 2), first.slice(0, 1)];
  const text = [args.join(' '), ...starts].flatMap((key) => cases[key] ?? [])[0] ?? by[''];
  return args.reduce<string>((filled, value, place) => filled.replaceAll(`{${place}}`, () => String(value)), text);
}

/** Finds a text that begins so, whatever follows. */
export function beginning(text: string): RegExp {
  return new RegExp(`^${pattern(text)}`);
}

/** Finds one of these texts and nothing more. */
export function oneOf(...texts: string[]): RegExp {
  return new RegExp(`^(?:${texts.map(pattern).join('|')})$`);
}

/** Finds the text of a key that takes arguments, whatever these are. */
export function like({ takes, by }: Template): RegExp {
  const place = (_: string, name: string) => (takes[Number(name)] === 'number' ? '\\d+' : '.+');
  const texts = Object.values(by).map((text) => pattern(text).replace(/\\\{(\w+)\\\}/g, place));
  return new RegExp(`^(?:${texts.join('|')})`);
}

/** A text as part of a pattern, in which spaces of any kind are spaces. */
export function pattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
}
