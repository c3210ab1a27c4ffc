/** What the product itself says there is: its addresses, its codes, the words for them. Read from its sources, so that none is forgotten. */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The variants of `Route` that have an address, in the order of the guide. */
export function routes(): string[] {
  return all(source('frontend/src/route.rs'), /^ +Self::(\w+) => "\/[^"]*",$/gm);
}

/** The variants of `ErrorCode`. */
export function errorCodes(): string[] {
  return all(source('shared/src/api/problem.rs'), /^ +(\w+) => "\w+" \d{3} "/gm);
}

/** The variants of `FieldCode`. */
export function fieldCodes(): string[] {
  return all(source('shared/src/field/error.rs'), /^ +(\w+) => "\w+",$/gm);
}

/** The variants of `Field`. */
export function fields(): string[] {
  return [...new Set(all(source('crates/texts/src/keys/field_errors.rs'), /^ +Self::(\w+),$/gm))];
}

/** The words of the summary for a field that is refused with a code. */
export function summaryOf(field: string, code: string): string {
  const text = source('crates/texts/src/fr/field_errors.rs');
  const arms = armsOf(bodyOf(text, 'words'));
  const arm = arms.find(({ cases }) => cases.includes(`FieldCode::${code}`));
  if (!arm) throw new Error(`The catalogue has no words for ${code}.`);
  const further = /^(\w+)\(field\)/.exec(arm.value)?.[1];
  if (!further) return first(arm.value);
  const elsewhere = new RegExp(`^use super::(\\w+)::${further};`, 'm').exec(text)?.[1];
  return first(ofField(bodyOf(elsewhere ? source(`crates/texts/src/fr/${elsewhere}.rs`) : text, further), field));
}

/** The title of the notice of a code. */
export function titleOf(code: string): string {
  const keys = armsOf(bodyOf(source('crates/texts/src/keys/notices.rs'), 'of'));
  const key = /&self\.(\w+)/.exec(keys.find(({ cases }) => cases.includes(`ErrorCode::${code}`))?.value ?? '')?.[1];
  return noticeTitle(key ?? code);
}

/** The title of a notice by its key. */
export function noticeTitle(key: string): string {
  const notices = source('crates/texts/src/fr/notices.rs');
  const own = new RegExp(`^    ${key}: (?:who::(\\w+)|Notice \\{)`, 'm').exec(notices);
  if (!own) throw new Error(`The catalogue has no notice ${key}.`);
  const [found, elsewhere] = own;
  const text = elsewhere ? source('crates/texts/src/fr/who.rs') : notices;
  const from = elsewhere ? text.indexOf(`${elsewhere}: Notice`) : text.indexOf(found);
  return /title: say\("([^"]*)"\)/.exec(text.slice(from))?.[1] ?? '';
}

/** Fields that answer for themselves stand in arms or, where there are two, behind an `if`. */
function ofField(body: string, field: string): string {
  const arms = armsOf(body);
  const arm = arms.find(({ cases }) => cases.includes(`Field::${field}`));
  if (arm) return arm.value;
  const parts = /matches!\(field, Field::(\w+)\) \{([\s\S]*?)\n    \}([\s\S]*)/.exec(body);
  if (!parts) throw new Error(`The catalogue has no words for ${field}.`);
  return (parts[1] === field ? parts[2] : parts[3]) ?? '';
}

interface Arm {
  readonly cases: readonly string[];
  readonly value: string;
}

/** The arms of the one `match` of a function. */
function armsOf(body: string): Arm[] {
  const pattern = /((?:\w+::\w+\s*\|\s*)*\w+::\w+)\s*=>\s*([\s\S]*?)(?=\n\s*(?:\/\/[^\n]*\n\s*)?\w+::\w+(?:\s*\||\s*=>)|$)/g;
  return [...body.matchAll(pattern)].map(([, cases = '', value = '']) => ({ cases: cases.split('|').map((one) => one.trim()), value }));
}

/** From the name of a function to the brace that ends it. */
function bodyOf(text: string, name: string): string {
  const begin = text.search(new RegExp(`fn ${name}\\(`));
  if (begin < 0) throw new Error(`There is no function ${name}.`);
  const indent = /( *)[^\n]*$/.exec(text.slice(0, begin))?.[1] ?? '';
  const end = text.indexOf(`\n${indent}}\n`, begin);
  return text.slice(begin, end < 0 ? undefined : end);
}

function first(text: string): string {
  const words = /"([^"]*)"/.exec(text)?.[1];
  if (!words) throw new Error(`There are no words in: ${text.slice(0, 80)}`);
  return words;
}

function all(text: string, pattern: RegExp): string[] {
  const found = [...text.matchAll(pattern)].flatMap(([, name]) => (name ? [name] : []));
  if (found.length === 0) throw new Error(`Nothing is found by ${String(pattern)}: the sources have changed their form.`);
  return found;
}

function source(path: string): string {
  return readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');
}
