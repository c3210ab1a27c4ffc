import type { Locator } from '@playwright/test';
import { tabTo } from '../../support/keyboard.ts';
import { PASSWORD } from '../../support/person.ts';
import { expect, test } from '../../support/test.ts';

test.describe('with the keyboard alone', () => {
  test('the whole way', async ({ visitor, service, page }) => {
    const person = service.cast.somebody({ card: 'with_photo' });
    const { start, needs, birthDate, cardChoice, cardNumbers, channel, code, activation, contact, account, done } = visitor;
    const { keyboard } = page;
    const type = async (field: Locator, text: string) => {
      await tabTo(page, field);
      await keyboard.type(text);
    };
    await start.open();
    await tabTo(page, start.activateLink);
    await keyboard.press('Enter');
    await needs.isAnnounced();
    await tabTo(page, needs.beginLink);
    await keyboard.press('Enter');

    await birthDate.isAnnounced();
    await type(birthDate.day, person.birth.day);
    await type(birthDate.month, person.birth.month);
    await type(birthDate.year, person.birth.year);
    await keyboard.press('Enter');

    await cardChoice.isAnnounced();
    await tabTo(page, cardChoice.choice('without_photo'));
    await keyboard.press('ArrowDown');
    await expect(cardChoice.choice('with_photo')).toBeChecked();
    await tabTo(page, cardChoice.button('Continuer'));
    await keyboard.press('Space');

    await cardNumbers.isAnnounced();
    await type(cardNumbers.nir, person.nir);
    await type(cardNumbers.serial, person.serial);
    await tabTo(page, cardNumbers.button('Continuer'));
    await keyboard.press('Enter');

    await channel.isAnnounced();
    await tabTo(page, channel.choice('email'));
    await keyboard.press('Space');
    await tabTo(page, channel.button('Envoyer le code'));
    await keyboard.press('Enter');

    await code.isAnnounced();
    await type(code.code, await service.mails.code(person.email));
    await keyboard.press('Enter');

    await activation.isAnnounced();
    await tabTo(page, activation.terms);
    await keyboard.press('Space');
    await tabTo(page, activation.morePrivacy);
    await keyboard.press('Enter');
    await tabTo(page, activation.button('Activer Mon espace santé'));
    await keyboard.press('Enter');
    await expect(activation.summary).toBeFocused();
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await expect(activation.privacy).toBeFocused();
    await keyboard.press('Space');
    // Enter in a box sends its form, as in any field.
    await keyboard.press('Enter');

    await contact.isAnnounced();
    await tabTo(page, contact.button('Confirmer'));
    await keyboard.press('Enter');

    await account.isAnnounced();
    await type(account.identifier, person.identifier);
    await type(account.password, PASSWORD);
    await type(account.passwordAgain, PASSWORD);
    await keyboard.press('Enter');
    await done.isAnnounced();
  });

  test('the focus is always seen', async ({ visitor, page }) => {
    const { birthDate } = visitor;
    await birthDate.open();
    const seen = new Set<string>();
    for (let presses = 0; presses < 10; presses += 1) {
      await page.keyboard.press('Tab');
      const [name, drawn] = await page.evaluate(() => {
        const element = document.activeElement;
        // The turn of the browser's own buttons.
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
