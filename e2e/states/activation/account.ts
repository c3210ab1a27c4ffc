/** `/activer/compte`: each rule of both fields, and the errors that only the server can detect. */

import { like, words } from '../../product/words.ts';
import { PASSWORD } from '../../support/person.ts';
import { Visitor } from '../../support/visitor.ts';
import type { FieldCodeName } from '../product.ts';
import type { Scene } from '../scene.ts';
import type { State, Tour } from '../state.ts';

function identifier(name: string, typed: string, code: FieldCodeName): State {
  return {
    name: `identifier ${name}`,
    reach: ({ visitor: { account } }) => account.answer(typed, PASSWORD),
    refused: [['Identifier', code]],
  };
}

function password(name: string, typed: (scene: Scene) => string, code: FieldCodeName): State {
  return {
    name: `password ${name}`,
    reach: (scene) => scene.visitor.account.answer(scene.person.identifier, typed(scene)),
    refused: [['Password', code]],
  };
}

export const account: Tour = {
  name: 'account',
  whom: 13,
  allow: /ERR_INTERNET_DISCONNECTED/,
  states: [
    { name: 'shown', reach: ({ visitor, person }) => visitor.reach(visitor.account, person) },
    {
      name: 'unfolded',
      reach: async ({ visitor: { account } }) => {
        await account.fold(words.account.identifier_more).click();
        await account.fold(words.account.robust).click();
      },
    },
    {
      name: 'empty',
      reach: ({ visitor: { account } }) => account.submit(),
      refused: [
        ['Identifier', 'Required'],
        ['Password', 'Required'],
      ],
    },
    identifier('too short', 'anne', 'IdentifierTooShort'),
    identifier('with capitals', 'Anne.Dupont', 'IdentifierCharacters'),
    identifier('an e-mail address', 'anne@courrier.example', 'IdentifierIsEmail'),
    {
      name: 'identifier a social security number',
      reach: ({ visitor: { account }, person }) => account.answer(person.nir, PASSWORD),
      refused: [['Identifier', 'IdentifierIsNir']],
    },
    identifier('far too long', 'a'.repeat(101), 'TooLong'),
    password('too short', () => 'Ab1+', 'PasswordTooShort'),
    password('without a capital', () => 'soleil+velo+7', 'PasswordNeedsUpper'),
    password('without a small letter', () => 'SOLEIL+VELO+7', 'PasswordNeedsLower'),
    password('without a digit', () => 'Soleil+velo+jardin', 'PasswordNeedsDigit'),
    password('without a special sign', () => 'Soleil7velo7jardin', 'PasswordNeedsSpecial'),
    password('far too long', () => `Aa1+${'b'.repeat(130)}`, 'TooLong'),
    password('with the identifier', ({ person }) => `A1+${person.identifier}`, 'PasswordContainsIdentifier'),
    password('too common', () => 'Password1!', 'PasswordTooCommon'),
    {
      name: 'passwords differ',
      reach: async ({ visitor: { account }, person }) => {
        await account.write(person.identifier, PASSWORD, `${PASSWORD}!`);
        await account.submit();
      },
      refused: [{ field: 'PasswordAgain', words: words.account.mismatch.summary }],
    },
    {
      name: 'password shown',
      reach: async ({ visitor: { account } }) => {
        await account.button(words.account.show).click();
      },
      refused: [{ field: 'PasswordAgain', words: words.account.mismatch.summary }],
      passwordShown: true,
    },
    {
      name: 'offline',
      reach: async (scene) => {
        const { account } = scene.visitor;
        await account.button(words.account.hide).click();
        await scene.goOffline();
        await account.answer(scene.person.identifier, PASSWORD);
      },
      notice: 'offline',
    },
    {
      // A code that only a future server knows.
      name: 'a reason of tomorrow',
      reach: async (scene) => {
        await scene.answer(422, { code: 'of_tomorrow', status: 422 });
        await scene.visitor.account.submit();
      },
      notice: 'new_version',
    },
    {
      name: 'waiting',
      reach: async (scene) => {
        await scene.hold();
        await scene.visitor.account.submit();
      },
    },
    { name: 'done', reach: ({ visitor: { done } }) => done.isShown() },
  ],
};

/** The redeemed code as a password: both cases and the separators satisfy every other rule. */
export const accountWithTheCode: Tour = {
  name: 'account-code',
  whom: 14,
  states: [
    {
      name: 'password is the code',
      reach: async ({ visitor, person }) => {
        const { code, activation, account } = visitor;
        await visitor.reach(code, person);
        const typed = await visitor.receive(person, 'email');
        await code.answer(typed);
        await activation.isShown();
        await visitor.goOn(activation, account, person);
        await account.answer(person.identifier, mixed(typed));
      },
      refused: [['Password', 'PasswordIsCode']],
    },
  ],
};

/** The same code with hyphens and a small first letter, so that it satisfies every displayed rule. */
function mixed(code: string): string {
  return code.replaceAll(' ', '-').replace(/[A-Z]/, (letter) => letter.toLowerCase());
}

export const accountTaken: Tour = {
  name: 'account-taken',
  whom: 15,
  states: [
    {
      name: 'taken',
      reach: async ({ visitor, person, page, service }) => {
        // Another person takes the identifier first, in another browser.
        const first = service.cast.personAt(16);
        const elsewhere = await page.context().browser()?.newContext({ baseURL: service.address });
        if (!elsewhere) throw new Error('This page has no browser.');
        const neighbour = new Visitor(await elsewhere.newPage(), service);
        await neighbour.reach(neighbour.done, first);
        await elsewhere.close();
        await visitor.reach(visitor.account, person);
        await visitor.account.answer(first.identifier, PASSWORD);
      },
      refused: [{ field: 'Identifier', words: words.account.taken.summary }],
      answers: 'IdentifierTaken',
    },
    {
      name: 'another one chosen',
      reach: ({ visitor: { account } }) => account.here.getByRole('button', { name: like(words.account.take) }).first().click(),
    },
  ],
};
