/** Unused contacts, reserved for tests. */

import type { Person } from './person.ts';

/** A new address for this person. */
export function otherEmail(person: Person, name = 'autre'): string {
  return `${name}.${person.identifier}@courrier.example`;
}

/** A mobile number reserved for fiction and absent from the registry, as people type it. */
export function otherPhone(person: Person): string {
  const number = Number(person.identifier.split('.').at(-1));
  return `063998${String(9999 - number).padStart(4, '0')}`;
}

/** A French number in pairs, as people read it. */
export function national(digits: string): string {
  return digits.replace(/^\+33/, '0').replace(/(\d\d)(?=\d)/g, '$1 ');
}

/** A French number in E.164, as a gateway expects it. */
export function e164(digits: string): string {
  return `+33${digits.slice(1)}`;
}
