/**
 * The way through the journey by ear and by keyboard: each screen, what a person does on it until the last key, and
 * what must be heard of each field besides its name: the question over it, its hints, what is said after typing.
 */

import type { Screen } from '../screens/screen.ts';
import type { Person } from '../support/person.ts';
import { PASSWORD } from '../support/person.ts';
import type { Visitor } from '../support/visitor.ts';
import type { Listener } from './listener.ts';

/** Who goes the way, and hears it. */
export interface Traveller {
  readonly listener: Listener;
  readonly visitor: Visitor;
  readonly person: Person;
}

type Act = (traveller: Traveller) => Promise<void>;

/** From the first screen to another one; whatever has been done, Enter goes on. */
export async function walk(traveller: Traveller, until: Screen): Promise<void> {
  const { listener, visitor } = traveller;
  await listener.begins(visitor.start);
  await goOn(traveller, visitor.start, until);
}

/** On from one screen to another. */
export async function goOn(traveller: Traveller, from: Screen, until: Screen): Promise<void> {
  const way = wayOf(traveller.visitor);
  const begin = way.findIndex(([screen]) => screen === from);
  for (const [index, [, act]] of way.entries()) {
    if (index < begin) continue;
    await act(traveller);
    const [next] = way[index + 1] ?? [];
    if (!next) throw new Error(`The way never comes to « ${until.heading} ».`);
    await traveller.listener.goesTo(next, 'Entrée');
    if (next === until) return;
  }
}

function wayOf(visitor: Visitor): (readonly [Screen, Act])[] {
  return [
    [visitor.start, ({ listener }) => listener.comesTo(visitor.start.activateLink)],
    [visitor.needs, ({ listener }) => listener.comesTo(visitor.needs.beginLink)],
    [visitor.birthDate, birthDate],
    [visitor.cardChoice, cardChoice],
    [visitor.cardNumbers, cardNumbers],
    [visitor.channel, channel],
    [visitor.code, code],
    [visitor.activation, activation],
    [visitor.contact, ({ listener }) => listener.comesTo(visitor.contact.button('Confirmer'))],
    [visitor.account, account],
    [visitor.done, ({ listener }) => listener.comesTo(visitor.done.button('J’ai fini'))],
    // It ends where it began: for the next person on this device.
    [visitor.start, async () => undefined],
  ];
}

/** What is heard on the way into the birth date, besides its question. */
export const BIRTH_DATE_HINT = 'Exemple : le 25 décembre 1955 s’écrit 25, puis 12, puis 1955.';

async function birthDate({ listener, visitor: { birthDate }, person: { birth } }: Traveller): Promise<void> {
  await listener.writes(birthDate.day, birth.day, { says: ['Ma date de naissance', BIRTH_DATE_HINT] });
  await listener.writes(birthDate.month, birth.month);
  await listener.writes(birthDate.year, birth.year);
}

async function cardChoice({ listener, visitor: { cardChoice } }: Traveller): Promise<void> {
  await listener.comesTo(cardChoice.choice('without_photo'), ['Est-ce que je vois ma photo ?', 'Je choisis l’image de ma carte.']);
  await listener.presses('Espace', ['sélectionné']);
  await listener.comesTo(cardChoice.button('Continuer'));
}

async function cardNumbers({ listener, visitor: { cardNumbers }, person }: Traveller): Promise<void> {
  await listener.writes(cardNumbers.nir, person.nir, {
    says: ['Exemple : 1, 5 5, 1 2, 5 5, 5 5 5, 5 5 5, 9 7', 'Ce numéro a 15 chiffres.'],
    status: ['15 sur 15'],
  });
  await listener.writes(cardNumbers.serial, person.serial, {
    says: ['Exemple : 0 1 0 2 4 5 7 6 1 2, puis 4', 'Ce numéro a de 8 à 13 chiffres.'],
    status: ['10 chiffres'],
  });
  await listener.comesTo(cardNumbers.button('Continuer'));
}

async function channel({ listener, visitor: { channel }, person }: Traveller): Promise<void> {
  const address = `Je reçois mon code à l’adresse qui commence par ${person.email?.slice(0, 3)}, chez courrier.example.`;
  await listener.comesTo(channel.choice('email'), ['Comment recevoir mon code provisoire ?', address]);
  await listener.presses('Espace', ['sélectionné']);
  await listener.comesTo(channel.button('Envoyer le code'));
}

async function code({ listener, visitor, person }: Traveller): Promise<void> {
  await listener.writes(visitor.code.code, await visitor.receive(person, 'email'), {
    says: ['Exemple : H 7 G C, F 3 K V, C 2 D 9'],
    as: '(le code)',
    status: ['12 sur 12'],
  });
}

async function activation({ listener, visitor: { activation } }: Traveller): Promise<void> {
  await listener.comesTo(activation.terms, ['Pour activer, je coche les 2 cases', 'Les Conditions Générales d’Utilisation sont les règles du service.']);
  await listener.presses('Espace', ['coché']);
  await listener.comesTo(activation.privacy, ['Ce document dit qui garde mes données personnelles, et pourquoi.']);
  await listener.presses('Espace', ['coché']);
  await listener.comesTo(activation.button('Activer Mon espace santé'));
}

async function account({ listener, visitor: { account }, person }: Traveller): Promise<void> {
  await listener.writes(account.identifier, person.identifier, {
    says: ['Mon identifiant est mon nom pour entrer.', 'Exemple : si je m’appelle Anne Dupont, j’écris anne, point, dupont', 'Mon identifiant : 2 règles'],
    status: ['J’ai suivi 2 règles sur 2.'],
  });
  await listener.writes(account.password, PASSWORD, {
    says: ['C’est ma clé secrète.', 'Mon mot de passe : 5 règles'],
    as: '(mon mot de passe)',
    status: ['J’ai suivi 5 règles sur 5.'],
  });
  await listener.comesTo(account.button('Voir mon mot de passe'));
  await listener.presses('Espace', ['Je vois mon mot de passe.']);
  await listener.presses('Espace', ['Mon mot de passe est caché.']);
  await listener.writes(account.passwordAgain, PASSWORD, { as: '(mon mot de passe)' });
}
