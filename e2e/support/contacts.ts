/** Other addresses and numbers of people who do not exist. */

import type { Person } from './person.ts';

/** An address that this person may change to. */
export function otherEmail(person: Person, name = 'autre'): string {
  return `${name}.${person.identifier}@courrier.example`;
}

/** A mobile number reserved for fiction that nobody in the registry has, as people type it. */
export function otherPhone(person: Person): string {
  const number = Number(person.identifier.split('.').at(-1));
  return `063998${String(9999 - number).padStart(4, '0')}`;
}

/** A French number as people read it: by pairs. */
export function national(digits: string): string {
  return digits.replace(/^\+33/, '0').replace(/(\d\d)(?=\d)/g, '$1 ');
}

/** A French number as a gateway takes it. */
export function e164(digits: string): string {
  return `+33${digits.slice(1)}`;
}
