/** Tests each look on a page with a fault, which it must find, and on a page without one. */

import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { axe } from '../looks/axe.ts';
import { colours } from '../looks/colours.ts';
import { focus } from '../looks/focus.ts';
import { html } from '../looks/html.ts';
import { ibm } from '../looks/ibm.ts';
import { display, large, narrow, sizes, spaced } from '../looks/layout.ts';
import type { Look } from '../looks/look.ts';
import { motion } from '../looks/motion.ts';
import { print } from '../looks/print.ts';
import { listen, misheard } from '../looks/spoken.ts';
import { text } from '../looks/text.ts';
import { fontFaces, inItsFont } from '../support/fonts.ts';

const SEEN = { passwordShown: false };
const FONT = fontFaces();

/** A faultless page with the parts and the style of a test. */
function page(part = '', style = ''): string {
  return `<!DOCTYPE html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Ma page</title>
<style>
${FONT}
html { font-size: 125%; }
body { margin: 0; padding: 1rem; background: #fff; color: #000; font-family: "Atkinson Hyperlegible"; overflow-wrap: anywhere; }
h1 { font-size: 1.2rem; }
a, button, input { font: inherit; min-height: 2.4rem; min-width: 2.4rem; }
a { display: inline-block; color: #00009f; }
button, input { border: 3px solid #000; background: #fff; color: #000; max-width: 100%; }
:focus-visible { outline: 4px solid #000; }
@media print { button { display: none; } }
${style}
</style>
</head>
<body>
<main>
<h1>Ma page</h1>
<p>Je lis une phrase.</p>
${part}
</main>
</body>
</html>`;
}

/** Shows such a page in the product's font. */
async function show(tab: Page, part: string, style?: string): Promise<void> {
  await tab.setContent(page(part, style));
  await inItsFont(tab);
}

/** For each look, a part with a fault, its style, and the expected finding. */
const FAULTS: readonly { readonly look: Look; readonly part: string; readonly style?: string; readonly finds: RegExp }[] = [
  { look: html, part: '<p id="a">Un</p><p id="a">Deux</p>', finds: /no-dup-id/ },
  { look: html, part: '<p><a href="tel:0199003456">01 99 00 34 56</a></p>', finds: /torn apart/ },
  { look: sizes, part: '<button type="button">x</button>', style: 'button { min-height: 0; min-width: 0; padding: 0; height: 20px; width: 20px; }', finds: /20 × 20/ },
  { look: narrow, part: '<p class="wide">Large</p>', style: '.wide { width: 350px; }', finds: /scrolls sideways/ },
  { look: spaced, part: '<p class="box">Trente lettres en 1 ligne juste</p>', style: '.box { width: 300px; overflow: hidden; white-space: nowrap; font-size: 1rem; }', finds: /cut off at its side/ },
  { look: large, part: '<p class="wide">Large</p>', style: '.wide { width: 30rem; }', finds: /640 px: scrolls sideways/ },
  { look: display, part: '<p class="wide">Large</p>', style: '.size-4 .wide { width: 900px; }', finds: /size-4, 320 px: scrolls sideways/ },
  { look: text, part: '<p class="x">Petit</p>', style: '.x { font-size: 18px; }', finds: /18\.0 px/ },
  { look: text, part: '<p><em>Penché</em></p>', finds: /italic/ },
  { look: text, part: '<p class="x">Serré</p>', style: '.x { text-align: justify; }', finds: /justified/ },
  { look: text, part: '<p class="x">Fort</p>', style: '.x { text-transform: uppercase; }', finds: /capitals by style/ },
  { look: text, part: '<p>C’est URGENT.</p>', finds: /capitals URGENT/ },
  { look: text, part: '<p class="x">Coupé</p>', style: '.x { hyphens: auto; }', finds: /hyphenated/ },
  { look: text, part: '<p class="x">Mon adresse e-mail</p>', style: '.x { width: 8rem; }', finds: /e-mail is broken/ },
  { look: motion, part: '<p class="x">Bouge</p>', style: '.x { transition: color 1s; }', finds: /no-preference/ },
  { look: focus, part: '<button type="button">Ici</button>', style: 'button:focus { outline: none; }', finds: /does not show the focus/ },
  { look: focus, part: '<button type="button">Ici</button><p class="x">Dessus</p>', style: 'main { position: relative; } .x { position: absolute; inset: 0; background: #fff; }', finds: /is hidden/ },
  { look: print, part: '<button type="button">Ici</button>', style: '@media print { button { display: block; } }', finds: /is printed/ },
  { look: print, part: '<p class="x">Perdu</p>', style: '@media print { .x { display: none; } }', finds: /is not printed: « Perdu »/ },
  { look: ibm, part: '<img src="data:," >', finds: /img_alt_valid/ },
  { look: axe, part: '<img src="data:,">', finds: /image-alt/ },
  { look: colours, part: '<p class="x">Pâle</p>', style: '.x { color: #767676; }', finds: /^light: color-contrast-enhanced/ },
  { look: colours, part: '<p class="x">Pâle</p>', style: '@media (prefers-color-scheme: dark) { .x { color: #999; } }', finds: /^dark: color-contrast/ },
  { look: colours, part: '<button type="button">Ici</button>', style: 'button { border-color: #ddd; }', finds: /^light: 1\.\d\d:1 at its edge/ },
];

const LOOKS = [...new Set(FAULTS.map(({ look }) => look))];

for (const look of LOOKS) {
  test(`${look.name}: nothing is found on a faultless page`, async ({ page: tab }) => {
    await show(tab, '<p><a href="https://exemple.fr/">Ailleurs</a></p><form><p><label for="n">Mon nom</label></p><input id="n" name="nom" type="text" autocomplete="name"><button type="submit">Envoyer</button></form>');
    expect(await look.find(tab, SEEN)).toEqual([]);
  });
}

for (const { look, part, style = '', finds } of FAULTS) {
  test(`${look.name}: ${String(finds)} is found`, async ({ page: tab }) => {
    await show(tab, part, style);
    expect((await look.find(tab, SEEN)).join('\n')).toMatch(new RegExp(finds.source, `${finds.flags}m`));
  });
}

test.describe('what is said', () => {
  for (const { name, part, finds } of [
    { name: 'a field without a label', part: '<input type="text">', finds: /without a name|are spoken/ },
    { name: 'a button without a name', part: '<button type="button"></button>', finds: /without a name: button/ },
    { name: 'a second title', part: '<h1>Encore</h1>', finds: /titles:/ },
    { name: 'a text without its value', part: '<p>Bonjour undefined</p>', finds: /nonsense/ },
  ]) {
    test(`${name} is found in the speech`, async ({ page: tab }) => {
      await show(tab, part);
      expect((await misheard(tab, await listen(tab), SEEN)).join('\n')).toMatch(finds);
    });
  }

  test('a password is not spoken, in its field or elsewhere', async ({ page: tab }) => {
    const field = '<p><label for="p">Mon mot de passe</label></p><input id="p" type="password" value="Tilleul+velo">';
    await show(tab, field);
    const said = await listen(tab);
    expect(JSON.stringify(said.map(({ phrase }) => phrase))).not.toContain('Tilleul');
    expect(await misheard(tab, said, SEEN)).toEqual([]);
    await show(tab, `${field}<p>J’ai écrit Tilleul+velo.</p>`);
    expect(await misheard(tab, await listen(tab), SEEN)).toEqual(['a password is spoken']);
  });
});
