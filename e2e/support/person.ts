/** Invented people whose data cannot belong to a real person. */

/** The kind of card. */
export type CardKind = 'with_photo' | 'without_photo';

/** The channels by which a code can reach a person. */
export type Reach = 'email_and_sms' | 'email' | 'sms' | 'nowhere';

/** The status in the insurer's file. */
export type Status = 'active' | 'deceased' | 'opposed' | 'left';

/** The properties of a wanted person. */
export interface Description {
  card: CardKind;
  reach: Reach;
  status: Status;
}

/** A person on a card, as in the registry. */
export interface Person extends Description {
  readonly firstName: string;
  readonly lastName: string;
  readonly birth: { readonly day: string; readonly month: string; readonly year: string };
  readonly nir: string;
  readonly serial: string;
  readonly email?: string;
  /** E.164. */
  readonly phone?: string;
  /** A user name unique to this person. */
  readonly identifier: string;
}

/** A password that satisfies every rule and is in no list of common ones. */
export const PASSWORD = 'Tilleul+velo+7ruche';

const FIRST_NAMES = ['Anne', 'Bruno', 'Chloé', 'Denis', 'Élise', 'Farid', 'Gaëlle', 'Hugo', 'Inès', 'Joël'];
const LAST_NAMES = ['Dupré', 'Martel', 'Lenoir', 'Vasseur', 'Perrot', 'Guyon', 'Ménard', 'Roussel', 'Lacroix'];

/**
 * The person of a number; the same number always gives the same person.
 *
 * Department 20 was Corsica until 1976; people born there later have 2A or 2B. So no living person has a social security
 * number with department 20 and a year from 77 to 99: in the twentieth century it would contain a letter, and a person
 * born a century earlier is no longer alive. The phone numbers are reserved for fiction.
 */
export function invent(number: number, description: Description): Person {
  const firstName = FIRST_NAMES[number % FIRST_NAMES.length] ?? 'Anne';
  const lastName = LAST_NAMES[number % LAST_NAMES.length] ?? 'Dupré';
  const year = 1977 + (number % 23);
  const month = pad(1 + (number % 12), 2);
  const day = pad(1 + (number % 28), 2);
  const plain = ascii(`${firstName}.${lastName}`).toLowerCase();
  const { card, reach } = description;
  return {
    ...description,
    firstName,
    lastName,
    birth: { day, month, year: String(year) },
    nir: withKey(`${1 + (number % 2)}${pad(year % 100, 2)}${month}20${pad(1 + (number % 900), 3)}${pad(1 + Math.floor(number / 900), 3)}`),
    serial: card === 'with_photo' ? pad(31_000_000_000 + number * 7919, 11) : pad(4_000_000_000 + number * 7919, 10),
    ...(reach === 'email_and_sms' || reach === 'email' ? { email: `${plain}.${number}@courrier.example` } : {}),
    ...(reach === 'email_and_sms' || reach === 'sms' ? { phone: `+3363998${pad(number, 4)}` } : {}),
    identifier: `${plain}.${number}`,
  };
}

/** The same number with one wrong digit in its key. */
export function wrongKey(nir: string): string {
  const key = Number(nir.slice(-2));
  return nir.slice(0, -2) + pad(key === 97 ? 1 : key + 1, 2);
}

/** The same number with another year of birth and an unchanged, thus wrong, key. */
export function otherYear(nir: string): string {
  return nir.slice(0, 1) + pad((Number(nir.slice(1, 3)) + 1) % 100, 2) + nir.slice(3);
}

/** The same number with another month of birth and an unchanged key. */
export function otherMonth(nir: string): string {
  return nir.slice(0, 3) + pad((Number(nir.slice(3, 5)) % 12) + 1, 2) + nir.slice(5);
}

/** A valid number that is not in the registry: order 999. */
export function strangerNir(person: Person): string {
  return withKey(`${person.nir.slice(0, 10)}999`);
}

function withKey(body: string): string {
  // A number holds 13 digits exactly.
  return body + pad(97 - (Number(body) % 97), 2);
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

function ascii(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}
