import type { Page } from '@playwright/test';
import { words } from '../../product/words.ts';
import { inItsFont } from '../../support/fonts.ts';
import { holdWebAssembly } from '../../support/held.ts';
import { tabTo } from '../../support/keyboard.ts';
import { expect, test } from '../../support/test.ts';

const WORD = 'tutelle|tuteur';
const MEANING = words.glossary.of.Guardian.sentence;

/** An explained word of the current screen, and its explanation. */
function term(page: Page, word: string, meaning: string) {
  const here = page.locator('.page:not([data-former])');
  const explanation = here.getByRole('dialog', { name: meaning });
  return {
    word: here.getByRole('button', { name: new RegExp(`^(${word})$`) }),
    explanation,
    close: explanation.getByRole('button', { name: words.common.close }),
  };
}

/** Opens a word by keyboard, and closes it in each way that the keyboard offers. */
async function opensByKeyboard(page: Page): Promise<void> {
  const { word, explanation, close } = term(page, WORD, MEANING);
  await tabTo(page, word);
  await page.keyboard.press('Enter');
  await expect(explanation).toBeVisible();
  await expect(close).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(explanation).toBeHidden();
  await expect(word).toBeFocused();
  await page.keyboard.press('Space');
  await expect(close).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(explanation).toBeHidden();
  await expect(word).toBeFocused();
}

test.describe('an explained word', () => {
  test('opens its explanation by a press, and closes by its button or by a press elsewhere', async ({ visitor, page }) => {
    const { needs } = visitor;
    await needs.open();
    const { word, explanation, close } = term(page, WORD, MEANING);
    await expect(explanation).toBeHidden();
    await word.click();
    await expect(explanation).toBeVisible();
    await close.click();
    await expect(explanation).toBeHidden();
    await word.click();
    await expect(explanation).toBeVisible();
    await needs.h1.click();
    await expect(explanation).toBeHidden();
    await needs.isShown();
  });

  test('opens by keyboard: the focus moves into the explanation and returns', async ({ visitor, page }) => {
    await visitor.needs.open();
    await opensByKeyboard(page);
  });

  test('opens before WebAssembly has loaded', async ({ visitor, page }) => {
    const release = await holdWebAssembly(page);
    await page.goto('/');
    await visitor.start.activate();
    await visitor.needs.isAnnounced();
    await opensByKeyboard(page);
    release();
    await visitor.needs.isReady();
    await opensByKeyboard(page);
  });

  test('opens on a screen rendered by the client', async ({ visitor, service, page }) => {
    const { contact } = visitor;
    await visitor.reach(contact, service.cast.newPerson());
    const { word, explanation } = term(page, words.glossary.of.ContactDetails.forms[0], words.glossary.of.ContactDetails.sentence);
    await word.click();
    await expect(explanation).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(word).toBeFocused();
    await contact.isShown();
  });

  for (const width of [320, 360, 1280]) {
    test(`keeps its line at the same height: ${width} px`, async ({ visitor, page }) => {
      await page.setViewportSize({ width, height: 700 });
      await visitor.needs.open();
      await inItsFont(page);
      const sentences = visitor.needs.here.locator('.list .pic > p');
      const heights = await sentences.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
      const [line] = await sentences.evaluateAll(([first]) => [parseFloat(getComputedStyle(first as Element).lineHeight)]);
      expect(heights.length).toBeGreaterThan(0);
      for (const height of heights) {
        expect((height / (line ?? 0)) % 1).toBeCloseTo(0, 1);
      }
    });
  }

  test('is explained on paper, without its buttons', async ({ visitor, page }) => {
    await visitor.needs.open();
    await page.emulateMedia({ media: 'print' });
    const explanation = visitor.needs.here.locator('.meaning').filter({ hasText: MEANING });
    await expect(explanation).toBeVisible();
    await expect(explanation.locator('.btn')).toBeHidden();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an explained word opens by keyboard too', async ({ page }) => {
    await page.goto('/activer');
    await opensByKeyboard(page);
  });
});
