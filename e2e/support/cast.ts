/** Everybody in the registry of one server. Each test takes people of its own, so that none meets another's. */

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

/** The day on which everybody's space was created. */
export const SPACE_CREATED_ON = { iso: '2022-10-24', words: 'lundi 24 octobre 2022' };
/** The day on which the medical record of people whose card has a photo was created. */
export const DMP_CREATED_ON = { iso: '2022-06-13', words: 'lundi 13 juin 2022' };

export class Cast {
  readonly everybody: readonly Person[];
  readonly #free: Person[];

  constructor() {
    let number = 0;
    this.everybody = GROUPS.flatMap(({ size, ...description }) =>
      Array.from({ length: size }, () => invent(++number, description)),
    );
    this.#free = [...this.everybody];
  }

  /** Somebody whom no test has met yet. */
  somebody(wanted: Partial<Description> = {}): Person {
    const { card = 'without_photo', reach = 'email_and_sms', status = 'active' } = wanted;
    const at = this.#free.findIndex((one) => one.card === card && one.reach === reach && one.status === status);
    const [found] = at < 0 ? [] : this.#free.splice(at, 1);
    if (!found) {
      throw new Error(`Nobody is left with card ${card}, reach ${reach}, status ${status}: invent more.`);
    }
    return found;
  }

  /** The registry file that the insurer would hand over. */
  csv(): string {
    const rows = this.everybody.map((one) => [
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
    ]);
    return [COLUMNS, ...rows].map((row) => `${row.join(',')}\r\n`).join('');
  }
}

function both(group: { reach: Reach; status: Description['status']; size: number }): Group[] {
  const kinds: CardKind[] = ['without_photo', 'with_photo'];
  return kinds.map((card) => ({ card, ...group }));
}
