import type { Page } from '@playwright/test';
import { words } from '../../product/words.ts';
import { expect, test } from '../../support/test.ts';

/** Every setting, by the text of its choice and its class. */
const LOOKS = [
  [words.display.letters_large, 'size-2'],
  [words.display.letters_larger, 'size-3'],
  [words.display.letters_largest, 'size-4'],
  [words.display.colours_light, 'theme-light'],
  [words.display.colours_dark, 'theme-dark'],
  [words.display.colours_strong, 'theme-contrast'],
  [words.display.spacing_wide, 'spaced'],
  [words.display.sentences_one, 'one-by-one'],
  [words.display.pictures_hidden, 'no-pictures'],
] as const;

const kept = (page: Page) => page.evaluate(() => ({ ...localStorage }));
const fontSize = (page: Page) => page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));

test.describe('Mon affichage', () => {
  test('applies each choice at once, and « Je remets tout comme avant » resets all of them', async ({ visitor, page }) => {
    const { display } = visitor;
    await display.open();
    for (const [name, look] of LOOKS) {
      await display.choose(name);
      await expect(page.locator('html')).toHaveClass(new RegExp(`(^| )${look}( |$)`));
    }
    await display.button(words.display.reset).click();
    await expect(page.locator('html')).toHaveClass('');
    for (const name of [words.display.letters_usual, words.display.colours_of_device, words.display.spacing_usual, words.display.sentences_all, words.display.pictures_shown]) {
      await expect(display.choice(name)).toBeChecked();
    }
  });

  test('stores the choice on the device, and nothing else', async ({ visitor, page }) => {
    const { display, start } = visitor;
    await display.open();
    await display.choose(words.display.letters_larger);
    await display.choose(words.display.colours_dark);
    await start.open();
    await expect(page.locator('html')).toHaveClass('size-3 theme-dark');
    await display.openFromHead();
    await expect(display.choice(words.display.letters_larger)).toBeChecked();
    await expect(display.choice(words.display.colours_dark)).toBeChecked();
    expect(await kept(page)).toEqual({ affichage: 'size-3 theme-dark' });
  });

  test('text grows to twice the large base size', async ({ visitor, page }) => {
    const { display } = visitor;
    await display.open();
    expect(await fontSize(page)).toBe(20);
    await display.choose(words.display.letters_largest);
    expect(await fontSize(page)).toBe(40);
  });

  test('a device without storage still applies the choice', async ({ visitor, page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => { throw new Error('full'); };
      Storage.prototype.getItem = () => { throw new Error('refused'); };
    });
    await visitor.display.open();
    await visitor.display.choose(words.display.colours_dark);
    await expect(page.locator('html')).toHaveClass('theme-dark');
  });

  test('an invalid stored value is ignored', async ({ visitor, page }) => {
    await page.addInitScript(() => localStorage.setItem('affichage', '"><img src=x>'));
    await visitor.start.open();
    await expect(page.locator('html')).toHaveClass('');
  });

  test('returns to the previous screen, with its typed values', async ({ visitor, service }) => {
    const { birthDate, display, code } = visitor;
    await birthDate.open();
    await birthDate.day.fill('18');
    await display.openFromHead();
    await display.choose(words.display.letters_large);
    await display.finish();
    await birthDate.isAnnounced();
    await expect(birthDate.day).toHaveValue('18');
    const person = service.cast.newPerson({ reach: 'email' });
    await visitor.reach(code, person);
    await code.code.fill('2346 79');
    await display.openFromHead();
    await display.finish();
    await code.isAnnounced();
    await expect(code.code).toHaveValue('2346 79');
    await code.answer(await visitor.receive(person, 'email'));
    const { activation } = visitor;
    await activation.isShown();
    await activation.terms.check();
    await display.openFromHead();
    await display.finish();
    await activation.isAnnounced();
    await expect(activation.terms).toBeChecked();
    await expect(activation.privacy).not.toBeChecked();
  });

  test('one sentence at a time: each list shows one sentence, and two buttons', async ({ visitor, page }) => {
    const { display, needs } = visitor;
    await display.open();
    await display.choose(words.display.sentences_one);
    await needs.open();
    const list = needs.here.locator('main > .stack > .list').first();
    const sentences = list.locator('> li:not(.stepper)');
    await expect(sentences.filter({ visible: true })).toHaveText([words.needs.things[0]]);
    await list.getByRole('button', { name: words.display.next_sentence }).click();
    await expect(sentences.filter({ visible: true })).toHaveText([/e-mail/]);
    await expect(list.getByText(`${words.display.sentence} 2 ${words.display.of} 3`)).toBeVisible();
    await list.getByRole('button', { name: words.display.former_sentence }).press('Enter');
    await expect(sentences.filter({ visible: true })).toHaveText([words.needs.things[0]]);
    await display.openFromHead();
    await display.choose(words.display.sentences_all);
    await display.finish();
    await needs.isShown();
    await expect(page.locator('.stepper').filter({ visible: true })).toHaveCount(0);
  });

  test('works before WebAssembly, by keyboard', async ({ visitor, page, watch }) => {
    watch.allow(/_bg\.wasm|Failed to fetch/);
    await page.route('**/*.wasm', (route) => route.abort());
    await page.goto(visitor.display.path);
    await visitor.display.choice(words.display.letters_usual).focus();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('html')).toHaveClass('size-2');
    await page.reload();
    await expect(page.locator('html')).toHaveClass('size-2');
    await expect(visitor.display.choice(words.display.letters_large)).toBeChecked();
  });
});
