import { words } from '../../product/words.ts';
import type { Screen } from '../../screens/screen.ts';
import { Keys, needOf, tabTo } from '../../support/keyboard.ts';
import { PASSWORD } from '../../support/person.ts';
import { expect, test } from '../../support/test.ts';

/**
 * Focus stops between the title and the last field of a screen, each of which costs one Tab. The head has none, because
 * the title has the focus.
 */
const DETOURS: Readonly<Record<string, readonly string[]>> = {
  // Words are explained where they occur, here and below.
  '/activer': [words.glossary.of.Ameli.forms[0]],
  // The close-up of a number is below its field.
  '/activer/numeros': [words.card_numbers.nir_where],
  '/activer/activation': [words.glossary.of.PersonalData.forms[0]],
  // The links to change a contact precede the confirmation.
  '/activer/coordonnees': [words.glossary.of.ContactDetails.forms[0], words.contact.change_email, words.contact.change_phone],
  // One button shows both passwords; it is beside the first.
  '/activer/compte': [words.account.show],
};

test.describe('by keyboard', () => {
  test('the whole journey takes one press for each question, and one for each focus stop between', async ({
    visitor,
    service,
    page,
  }, info) => {
    const person = service.cast.newPerson({ card: 'with_photo' });
    const { start, needs, birthDate, cardChoice, cardNumbers, channel, code, activation, contact, account, done } = visitor;
    const keys = new Keys(page);
    /** Answers one screen; its required presses are read when it appears, and no other key is pressed. */
    const on = async (screen: Screen, answer: () => Promise<void>) => {
      const need = await needOf(page);
      keys.taken();
      await answer();
      const taken = keys.taken();
      info.annotations.push({ type: 'presses', description: `${screen.path}\t${taken}` });
      expect.soft(need.detours, `${screen.path}: focus stops between`).toEqual(DETOURS[screen.path] ?? []);
      expect.soft(taken, `${screen.path}: presses`).toBe(need.presses + need.detours.length);
    };

    await start.open();
    // A newly opened document has the focus at its top: the skip link, the head, then the page.
    await keys.to(page.getByRole('link', { name: words.common.skip }));
    await keys.press('Enter');
    expect(keys.taken()).toBe(2);
    await on(start, async () => {
      await keys.to(start.activateLink);
      await keys.press('Enter');
    });
    await needs.isAnnounced();
    await on(needs, async () => {
      await keys.to(needs.beginLink);
      await keys.press('Enter');
    });
    await birthDate.isAnnounced();
    await on(birthDate, async () => {
      await keys.type(birthDate.day, person.birth.day);
      await keys.type(birthDate.month, person.birth.month);
      await keys.type(birthDate.year, person.birth.year);
      await keys.press('Enter');
    });
    await cardChoice.isAnnounced();
    await on(cardChoice, async () => {
      await keys.to(cardChoice.choice('without_photo'));
      await keys.press('ArrowDown');
      await expect(cardChoice.choice('with_photo')).toBeChecked();
      await keys.press('Enter');
    });
    await cardNumbers.isAnnounced();
    await on(cardNumbers, async () => {
      await keys.type(cardNumbers.nir, person.nir);
      await keys.type(cardNumbers.serial, person.serial);
      await keys.press('Enter');
    });
    await channel.isAnnounced();
    await on(channel, async () => {
      await keys.to(channel.choice('email'));
      await keys.press('Space');
      await keys.press('Enter');
    });
    await code.isAnnounced();
    await on(code, async () => {
      await keys.type(code.code, await service.mails.code(person.email));
      await keys.press('Enter');
    });
    await activation.isAnnounced();
    await on(activation, async () => {
      await keys.to(activation.terms);
      await keys.press('Space');
      await keys.to(activation.privacy);
      await keys.press('Space');
      await keys.press('Enter');
    });
    await contact.isAnnounced();
    await on(contact, async () => {
      await keys.to(contact.button(words.contact.confirm));
      await keys.press('Enter');
    });
    await account.isAnnounced();
    await on(account, async () => {
      await keys.type(account.identifier, person.identifier);
      await keys.type(account.password, PASSWORD);
      await keys.type(account.passwordAgain, PASSWORD);
      await keys.press('Enter');
    });
    await done.isAnnounced();
  });

  test('a refused field is reached from the summary, and corrected there', async ({ visitor, service, page }) => {
    const { activation, contact } = visitor;
    const { keyboard } = page;
    await visitor.reach(activation, service.cast.newPerson());
    await tabTo(page, activation.terms);
    await keyboard.press('Space');
    await tabTo(page, activation.morePrivacy);
    await keyboard.press('Enter');
    // The policy loads late and moves the content below it.
    await expect(activation.here.getByText(words.legal.privacy[8].plain[5])).toBeVisible();
    await tabTo(page, activation.button(words.activate.activate));
    await keyboard.press('Enter');
    await expect(activation.summary).toBeFocused();
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await expect(activation.privacy).toBeFocused();
    await keyboard.press('Space');
    // Enter in a checkbox submits its form, as in any field.
    await keyboard.press('Enter');
    await contact.isAnnounced();
  });

  test('the focus is always visible', async ({ visitor, page }) => {
    const { birthDate } = visitor;
    await birthDate.open();
    const seen = new Set<string>();
    for (let presses = 0; presses < 10; presses += 1) {
      await page.keyboard.press('Tab');
      const [name, drawn] = await page.evaluate(() => {
        const element = document.activeElement;
        // The focus is on the browser's own buttons.
        if (!element || element === document.body) return ['', true];
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        const drawn = (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
        return [element.outerHTML.slice(0, 120), drawn];
      });
      expect(drawn, name).toBe(true);
      seen.add(name);
    }
    // Skip link, brand, help, three fields, Retour, Continuer.
    expect(seen.size).toBeGreaterThanOrEqual(8);
  });
});
