/** Invented families: a parent, and children on the parent's card. */

import type { Description, Person, Status } from './person.ts';
import { invent } from './person.ts';

/** A person on a parent's card, with the parent's card numbers and contacts. */
export interface Child extends Person {
  readonly parent: Person;
  /** The rank in the registry: empty where the insurer does not number twins. */
  readonly rank: string;
  /** Whether another person on the card, who can activate, has the same birth date. */
  readonly isOneOfSeveral: boolean;
}

/** A card with children on it. */
export interface Family {
  readonly parent: Person;
  readonly children: readonly Child[];
}

/** The kinds of families. */
export type Kind = keyof typeof KINDS;

interface Born {
  readonly firstName: string;
  readonly birth: Person['birth'];
  readonly rank?: string;
  readonly status?: Status;
}

/** The current time on the server's calendar, which takes France as UTC+2. The tester's calendar may differ by a day. */
const NOW = new Date(Date.now() + 2 * 3_600_000);

const KINDS = {
  /** Two children of different ages. */
  siblings: [
    { firstName: 'Nina', birth: yearsAgo(9, '03', '14') },
    { firstName: 'Anaïs', birth: yearsAgo(5, '08', '02') },
  ],
  /** Two children distinguished only by their first names. */
  twins: [
    { firstName: 'Tom', birth: yearsAgo(7, '05', '21'), rank: '' },
    { firstName: 'Zoé', birth: yearsAgo(7, '05', '21'), rank: '' },
  ],
  twins_with_rank: [
    { firstName: 'Lila', birth: yearsAgo(6, '11', '30'), rank: '1' },
    { firstName: 'Élie', birth: yearsAgo(6, '11', '30'), rank: '2' },
  ],
  triplets: [
    { firstName: 'Ava', birth: yearsAgo(4, '01', '09'), rank: '1' },
    { firstName: 'Malo', birth: yearsAgo(4, '01', '09'), rank: '2' },
    { firstName: 'Jules-Alexandre-Emmanuel', birth: yearsAgo(4, '01', '09'), rank: '3' },
  ],
  /** One of the three has died: never named, never in a list. */
  bereaved_triplets: [
    { firstName: 'Sam', birth: yearsAgo(3, '02', '17'), rank: '1' },
    { firstName: 'Camille', birth: yearsAgo(3, '02', '17'), rank: '2', status: 'deceased' },
    { firstName: 'Louise', birth: yearsAgo(3, '02', '17'), rank: '3' },
  ],
  leapling: [{ firstName: 'Maël', birth: { day: '29', month: '02', year: String(leapYear()) } }],
  grown: [{ firstName: 'Basile', birth: yearsAgo(19, '01', '01') }],
  /** A child whose 18th birthday is today. */
  birthday: [{ firstName: 'Jeanne', birth: yearsAgo(18, twoDigits(NOW.getUTCMonth() + 1), twoDigits(NOW.getUTCDate())) }],
} satisfies Record<string, readonly Born[]>;

export const FAMILY_KINDS = Object.keys(KINDS) as Kind[];

/** A family of this kind, with the person of this number as its parent. */
export function inventFamily(kind: Kind, number: number, description: Description): Family {
  const parent = invent(number, description);
  const born: readonly Born[] = KINDS[kind];
  const alive = (one: Born) => (one.status ?? 'active') === 'active';
  const children = born.map((one) => ({
    ...parent,
    ...one,
    status: one.status ?? 'active',
    rank: one.rank ?? '1',
    parent,
    isOneOfSeveral: born.filter((other) => alive(other) && sameDay(one, other)).length > 1,
  }));
  return { parent, children };
}

/** A person of 16 who holds a card and has no child on it. */
export function aged16(person: Person): Person {
  return { ...person, birth: yearsAgo(16, '01', '01') };
}

function sameDay(one: Born, other: Born): boolean {
  return one.birth.day === other.birth.day && one.birth.month === other.birth.month && one.birth.year === other.birth.year;
}

function yearsAgo(years: number, month: string, day: string): Person['birth'] {
  return { day, month, year: String(NOW.getUTCFullYear() - years) };
}

/** The last leap year whose 29 February is past. */
function leapYear(): number {
  const year = NOW.getUTCFullYear() - 1;
  return year - (year % 4);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
