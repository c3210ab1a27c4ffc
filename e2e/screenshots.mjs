// Pictures of every screen, out of a running demonstration on a fresh data folder:
//   node screenshots.mjs ADDRESS FOLDER [NAME…]
// With names (as `start`, or `start-360` for one width) only those are kept. The browser is $CHROMIUM.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

const [address, folder, ...names] = process.argv.slice(2);
if (!address || !folder) {
  console.error('usage: node screenshots.mjs ADDRESS FOLDER [NAME…]');
  process.exit(2);
}

/** A phone, and a computer. Each is another invented person: nobody activates a space twice. */
const DEVICES = [
  { width: 360, height: 740, who: 'Nathalie Lambert', card: 'with_photo', by: 'sms' },
  { width: 1280, height: 800, who: 'Louis Petit', card: 'without_photo', by: 'email' },
];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
});
try {
  await mkdir(folder, { recursive: true });
  for (const device of DEVICES) await walk(device);
} finally {
  await browser.close();
}

async function walk({ width, height, who, card, by }) {
  const context = await browser.newContext({ baseURL: address, viewport: { width, height }, locale: 'fr-FR', reducedMotion: 'reduce' });
  const page = await context.newPage();
  const here = page.locator('.page:not([data-former])');
  const press = (name) => here.getByRole('button', { name, exact: true }).click();
  const follow = (name) => here.getByRole('link', { name, exact: true }).click();
  const shown = async (heading) => {
    await here.getByRole('heading', { level: 1, name: heading }).waitFor();
    // The former page has left, the typeface and the pictures are there.
    await page.waitForFunction(() => document.querySelectorAll('.page').length === 1);
    await page.evaluate(() => document.fonts.ready);
  };
  const picture = async (name) => {
    if (names.length > 0 && !names.some((wanted) => [name, `${name}-${width}`].includes(wanted))) return;
    await page.evaluate(() => scrollTo(0, 0));
    await page.screenshot({ path: join(folder, `${name}-${width}.png`), fullPage: true });
    console.log(`${name}-${width}.png`);
  };
  const person = await find(page, who);
  await picture('demo');

  await page.goto('/');
  await page.locator('html[data-ready]').waitFor();
  await shown('J’active Mon espace santé');
  await picture('start');
  await follow('Activer Mon espace santé');
  await shown('J’ai besoin de :');
  await picture('needs');
  await follow('Commencer');
  await shown('J’écris ma date de naissance');
  await picture('birth-date');
  await press('Continuer');
  await page.locator('#summary').waitFor();
  await picture('birth-date-error');
  for (const [index, id] of ['day', 'month', 'year'].entries()) await page.locator(`#${id}`).fill(person.birthDate[index]);
  await press('Continuer');
  await shown('Je regarde ma carte Vitale');
  await picture('card-choice');
  await page.locator(`#${card}`).check();
  await press('Continuer');
  await shown('J’écris les 2 numéros de ma carte Vitale');
  await page.locator('#nir').fill(person.nir);
  await page.locator('#serial').fill(person.serial);
  await picture('card-numbers');
  await page.locator('#nir').fill(person.nir.slice(0, -1));
  await page.locator('#serial').fill('');
  await press('Continuer');
  await page.locator('#summary').waitFor();
  await picture('card-numbers-error');
  await page.locator('#nir').fill(person.nir);
  await page.locator('#serial').fill(person.serial);
  await press('Continuer');
  await shown('Je demande mon code provisoire');
  await page.locator(`#${by}`).check();
  await picture('channel');
  await press('Envoyer le code');
  await shown('J’écris mon code provisoire');
  await page.locator('#code').fill(await codeOf(page));
  await picture('code');
  await press('Continuer');
  await shown('J’active Mon espace santé');
  await picture('activation');
  await page.locator('#terms').check();
  await page.locator('#privacy').check();
  await press('Activer Mon espace santé');
  await shown('Je regarde si mes coordonnées sont bonnes');
  await picture('contact');
  await press('Confirmer');
  await shown('Je choisis mon identifiant et mon mot de passe');
  await page.locator('#identifier').fill(person.identifier);
  await page.locator('#password').fill('Tilleul+velo');
  await picture('account');
  await page.locator('#password').fill('Tilleul+velo+7ruche');
  await page.locator('#password-again').fill('Tilleul+velo+7ruche');
  await press('Valider');
  await shown('Mon espace santé est activé');
  await picture('done');

  for (const [name, path] of [['help', '/aide'], ['terms', '/aide/conditions'], ['not-found', '/nulle-part']]) {
    await page.goto(path);
    await page.locator('html[data-ready]').waitFor();
    await picture(name);
  }
  await context.close();
}

/** What stands on somebody's card, as the demonstration shows it. */
async function find(page, who) {
  await page.goto('/demo');
  const panel = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: who }) });
  const fact = async (label) => {
    const row = panel.locator('div', { has: page.getByText(label, { exact: true }) });
    return (await row.getByRole('definition').innerText()).trim();
  };
  return {
    birthDate: (await fact('Date de naissance')).split(/\s+/),
    nir: await fact('Numéro de sécurité sociale'),
    serial: await fact('Numéro de série'),
    identifier: who.toLowerCase().replaceAll(' ', '.'),
  };
}

/** The newest code, once it has come. */
async function codeOf(page) {
  const end = Date.now() + 10_000;
  while (Date.now() < end) {
    const messages = await (await page.request.get('/demo/messages')).json();
    if (messages[0]?.code) return messages[0].code.replace(/(.{4})(?=.)/g, '$1 ');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('no code has come');
}
