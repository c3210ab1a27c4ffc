// The README's pictures, taken from the running demonstration: `cargo xtask screenshots`.
//
//   node e2e/screenshots.mjs ADDRESS FOLDER        (CHROMIUM names the browser)
//
// Goes the way a person goes, by what they read on the screen; it knows no address but the first.
import { chromium } from '@playwright/test';

const [address, folder] = process.argv.slice(2);
if (!address || !folder) throw new Error('usage: node e2e/screenshots.mjs ADDRESS FOLDER');

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
try {
  // A narrow phone; twice the pixels, so that the pictures stay sharp.
  const page = await browser.newPage({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, locale: 'fr-FR' });
  page.setDefaultTimeout(15_000);
  const go = (role, name) => page.getByRole(role, { name, exact: true }).click();

  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await picture('start');

  await go('link', 'Activer Mon espace santé');
  await go('link', 'Commencer');
  for (const [label, digits] of [['Jour', '25'], ['Mois', '12'], ['Année', '1955']]) {
    await page.getByLabel(label, { exact: true }).fill(digits);
  }
  await go('button', 'Continuer');
  await page.getByRole('radio', { name: 'Ma carte est sans photo' }).check();
  await go('button', 'Continuer');
  await page.getByLabel('Mon numéro de sécurité sociale').waitFor();
  await picture('card');

  async function picture(name) {
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: `${folder}/${name}.png` });
    console.log(`${folder}/${name}.png`);
  }
} finally {
  await browser.close();
}
