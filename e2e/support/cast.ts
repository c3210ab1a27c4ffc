/** Every person in the registry of one server. Each test takes its own people, so that tests are independent. */

import type { Child, Family, Kind } from './family.ts';
import { FAMILY_KINDS, aged16, inventFamily } from './family.ts';
import type { CardKind, Description, Person, Reach } from './person.ts';
import { invent } from './person.ts';

interface Group extends Description {
  readonly size: number;
}

const GROUPS: readonly Group[] = [
  ...both({ reach: 'email_and_sms', status: 'active', size: 90 }),
  ...both({ reach: 'email', status: 'active', size: 15 }),
  ...both({ reach: 'sms', status: 'active', size: 15 }),
  ...both({ reach: 'nowhere', status: 'active', size: 5 }),
  ...both({ reach: 'email', status: 'deceased', size: 5 }),
  ...both({ reach: 'email', status: 'opposed', size: 5 }),
  ...both({ reach: 'email', status: 'left', size: 5 }),
];

/** The number of families of each kind, and of people in each of the two special groups. */
const FAMILIES = 9;
const SPECIAL = 6;

const COLUMNS = [
  'holder_nir',
  'card_serial',
  'card_kind',
  'relation',
  'last_name',
  'first_name',
  'birth_date',
  'birth_rank',
  'email',
  'phone',
  'space_created_on',
  'dmp_created_on',
  'status',
];

/** The creation date of every space. */
export const SPACE_CREATED_ON = { iso: '2022-10-24', words: 'lundi 24 octobre 2022' };
/** The creation date of the medical record of people with a photo on their card. */
export const DMP_CREATED_ON = { iso: '2022-06-13', words: 'lundi 13 juin 2022' };

export class Cast {
  readonly #holders: readonly Person[];
  readonly #families: readonly (Family & { readonly kind: Kind })[];
  readonly #aged16: readonly Person[];
  readonly #withNewCard: readonly Person[];
  readonly #free: Person[];
  readonly #freeAged16: Person[];
  readonly #freeWithNewCard: Person[];
  readonly #freeFamilies: (Family & { readonly kind: Kind })[];

  constructor() {
    let number = 0;
    const some = (description: Description, size: number) =>
      Array.from({ length: size }, () => invent(++number, description));
    this.#holders = GROUPS.flatMap(({ size, ...description }) => some(description, size));
    const usual: Description = { card: 'without_photo', reach: 'email_and_sms', status: 'active' };
    this.#families = FAMILY_KINDS.flatMap((kind) =>
      Array.from({ length: FAMILIES }, (_, index) => {
        const card: CardKind = index % 2 === 0 ? 'without_photo' : 'with_photo';
        return { kind, ...inventFamily(kind, ++number, { ...usual, card }) };
      }),
    );
    this.#aged16 = some(usual, SPECIAL).map(aged16);
    this.#withNewCard = some(usual, SPECIAL);
    this.#free = [...this.#holders];
    this.#freeAged16 = [...this.#aged16];
    this.#freeWithNewCard = [...this.#withNewCard];
    this.#freeFamilies = [...this.#families];
  }

  /** A person whom no test has used yet. */
  newPerson(wanted: Partial<Description> = {}): Person {
    const { card = 'without_photo', reach = 'email_and_sms', status = 'active' } = wanted;
    const what = `card ${card}, reach ${reach}, status ${status}`;
    return take(this.#free, (one) => one.card === card && one.reach === reach && one.status === status, what);
  }

  /** A family that no test has used yet, on any kind of card if none is given. */
  family(kind: Kind, card?: CardKind): { parent: Person; children: [Child, ...Child[]] } {
    const fits = (one: Family & { kind: Kind }) => one.kind === kind && (card ?? one.parent.card) === one.parent.card;
    const { parent, children } = take(this.#freeFamilies, fits, kind);
    const [first, ...others] = children;
    if (!first) throw new Error(`A family of ${kind} has no child.`);
    return { parent, children: [first, ...others] };
  }

  /** A fixed person of this description, independent of the others taken. */
  personAt(number: number, wanted: Partial<Description> = {}): Person {
    const { card = 'without_photo', reach = 'email_and_sms', status = 'active' } = wanted;
    const fits = (one: Person) => one.card === card && one.reach === reach && one.status === status;
    return at(this.#holders.filter(fits), number, `card ${card}, reach ${reach}, status ${status}`);
  }

  /** A fixed family of this kind. */
  familyAt(number: number, kind: Kind): Family {
    return at(this.#families.filter((one) => one.kind === kind), number, kind);
  }

  /** A person of 16 with a card of their own. */
  newPersonAged16(): Person {
    return take(this.#freeAged16, () => true, 'aged 16');
  }

  /** A person with a new card, and the serial number of the previous one. */
  newPersonWithNewCard(): { person: Person; formerSerial: string } {
    const person = take(this.#freeWithNewCard, () => true, 'with a new card');
    return { person, formerSerial: former(person.serial) };
  }

  /** The registry file of the previous day: the people whose card has changed since. */
  formerCsv(): string {
    return csv(this.#withNewCard.map((one) => row({ ...one, serial: former(one.serial) })));
  }

  /** The insurer's registry file. */
  csv(): string {
    const people = [...this.#holders, ...this.#aged16, ...this.#withNewCard].map((one) => row(one));
    const families = this.#families.flatMap(({ parent, children }) => [row(parent), ...children.map(childRow)]);
    return csv([...people, ...families]);
  }
}

function csv(rows: readonly string[][]): string {
  return [COLUMNS, ...rows].map((one) => `${one.join(',')}\r\n`).join('');
}

function row(one: Person): string[] {
  return [
    one.nir,
    one.serial,
    one.card,
    'holder',
    one.lastName,
    one.firstName,
    `${one.birth.year}-${one.birth.month}-${one.birth.day}`,
    '1',
    one.email ?? '',
    one.phone ?? '',
    SPACE_CREATED_ON.iso,
    one.card === 'with_photo' ? DMP_CREATED_ON.iso : '',
    one.status,
  ];
}

/** The row of a child without contacts, because the parent's row contains them. */
function childRow(child: Child): string[] {
  const { email: _email, phone: _phone, ...rest } = child;
  return row(rest).map((cell, index) => ({ relation: 'child', birth_rank: child.rank })[COLUMNS[index] ?? ''] ?? cell);
}

/** The serial number of the previous card. */
function former(serial: string): string {
  return serial.replace(/^\d/, '9');
}

function at<T>(all: readonly T[], number: number, what: string): T {
  const found = all[number];
  if (!found) throw new Error(`There is no number ${number} with ${what}: invent more.`);
  return found;
}

function take<T>(free: T[], fits: (one: T) => boolean, what: string): T {
  const at = free.findIndex(fits);
  const [found] = at < 0 ? [] : free.splice(at, 1);
  if (!found) throw new Error(`No person is left with ${what}: invent more.`);
  return found;
}

function both(group: { reach: Reach; status: Description['status']; size: number }): Group[] {
  const kinds: CardKind[] = ['without_photo', 'with_photo'];
  return kinds.map((card) => ({ card, ...group }));
}
