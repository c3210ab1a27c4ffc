/** Families who do not exist: a parent, and children on the card of that parent. */

import type { Description, Person, Status } from './person.ts';
import { invent } from './person.ts';

/** Somebody on the card of a parent: the card and the contacts are those of the parent. */
export interface Child extends Person {
  readonly parent: Person;
  /** As the registry has it: empty where the insurer does not tell twins apart by a number. */
  readonly rank: string;
  /** Whether somebody else on the card, who can activate, was born on the same day. */
  readonly isOneOfSeveral: boolean;
}

/** A card with children on it. */
export interface Family {
  readonly parent: Person;
  readonly children: readonly Child[];
}

/** The families there are. */
export type Kind = keyof typeof KINDS;

interface Born {
  readonly firstName: string;
  readonly birth: Person['birth'];
  readonly rank?: string;
  readonly status?: Status;
}

/** Now, on the server's calendar: it takes France as two hours ahead of UTC. The tester's may be a day off. */
const NOW = new Date(Date.now() + 2 * 3_600_000);

const KINDS = {
  /** Two children of different ages. */
  siblings: [
    { firstName: 'Nina', birth: yearsAgo(9, '03', '14') },
    { firstName: 'Anaïs', birth: yearsAgo(5, '08', '02') },
  ],
  /** Told apart by their first names alone. */
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
  /** One of three is no longer alive: never named, never in a list. */
  bereaved_triplets: [
    { firstName: 'Sam', birth: yearsAgo(3, '02', '17'), rank: '1' },
    { firstName: 'Camille', birth: yearsAgo(3, '02', '17'), rank: '2', status: 'deceased' },
    { firstName: 'Louise', birth: yearsAgo(3, '02', '17'), rank: '3' },
  ],
  leapling: [{ firstName: 'Maël', birth: { day: '29', month: '02', year: String(leapYear()) } }],
  grown: [{ firstName: 'Basile', birth: yearsAgo(19, '01', '01') }],
  /** Eighteen today. */
  birthday: [{ firstName: 'Jeanne', birth: yearsAgo(18, twoDigits(NOW.getUTCMonth() + 1), twoDigits(NOW.getUTCDate())) }],
} satisfies Record<string, readonly Born[]>;

/** All kinds. */
export const FAMILY_KINDS = Object.keys(KINDS) as Kind[];

/** A family of a kind, its parent the person of a number. */
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

/** Somebody of 16 with a card of their own: no child of that card. */
export function aged16(person: Person): Person {
  return { ...person, birth: yearsAgo(16, '01', '01') };
}

function sameDay(one: Born, other: Born): boolean {
  return one.birth.day === other.birth.day && one.birth.month === other.birth.month && one.birth.year === other.birth.year;
}

function yearsAgo(years: number, month: string, day: string): Person['birth'] {
  return { day, month, year: String(NOW.getUTCFullYear() - years) };
}

/** The last leap year whose 29 February is over. */
function leapYear(): number {
  const year = NOW.getUTCFullYear() - 1;
  return year - (year % 4);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
