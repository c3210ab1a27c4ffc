// Prints the guide of a running service as a PDF and as HTML with its files:
//   node print.mjs ADDRESS FOLDER
// The environment variable CHROMIUM names the browser.
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { chromium } from '@playwright/test';

const [address, folder] = process.argv.slice(2);
if (!address || !folder) {
  console.error('usage: node print.mjs ADDRESS FOLDER');
  process.exit(2);
}

/** The folder of the HTML's files, beside it. */
const FILES = 'guide-files';

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
});
try {
  await mkdir(join(folder, FILES), { recursive: true });
  // Without JavaScript, because what the client would add is not for paper.
  const context = await browser.newContext({ baseURL: address, locale: 'fr-FR', javaScriptEnabled: false, colorScheme: 'light' });
  const page = await context.newPage();
  await open(page);
  const { html, files } = await page.evaluate(alone, FILES);
  for (const file of files) await keep(page, file);
  await writeFile(join(folder, 'guide.html'), html);
  await open(page);
  await page.evaluate(onPaper);
  await page.pdf({ path: join(folder, 'guide.pdf'), tagged: true, outline: true, preferCSSPageSize: true });
} finally {
  await browser.close();
}

async function open(page) {
  const answer = await page.goto('/aide/guide');
  if (!answer?.ok()) throw new Error(`/aide/guide: ${answer?.status()}`);
  await page.evaluate(ready);
}

/** Waits for every picture (the browser fetches some late) and font, and removes the note on JavaScript. */
async function ready() {
  for (const note of document.querySelectorAll('noscript')) note.remove();
  const pictures = [...document.images];
  for (const picture of pictures) picture.loading = 'eager';
  await Promise.all(pictures.map((picture) => picture.decode()));
  await document.fonts.ready;
}

/** Replaces buttons that open something by text, because they do nothing in a PDF. */
function onPaper() {
  for (const meaning of document.querySelectorAll('.meaning')) {
    for (const name of ['popover', 'role', 'aria-labelledby']) meaning.removeAttribute(name);
    meaning.querySelector('button').remove();
  }
  for (const word of document.querySelectorAll('.term')) word.replaceWith(...word.childNodes);
}

/** The document without the parts that need a running service, with its files beside it. */
function alone(folder) {
  for (const one of document.querySelectorAll('script, template, [rel=manifest], [rel=preload], .skip, .tools, .demo-band, .page-note, .off-paper, .actions, .foot')) one.remove();
  const files = new Set();
  for (const [name, query] of [['href', 'link[href]'], ['src', 'img[src]']]) {
    for (const one of document.querySelectorAll(query)) {
      const path = one.getAttribute(name);
      files.add(path);
      one.setAttribute(name, `${folder}/${path.split('/').pop()}`);
    }
  }
  document.querySelector('.brand').removeAttribute('href');
  return { html: `<!doctype html>\n${document.documentElement.outerHTML}\n`, files: [...files] };
}

/** Saves a file, and the files that a style sheet references. */
async function keep(page, path) {
  const answer = await page.request.get(path);
  if (!answer.ok()) throw new Error(`${path}: ${answer.status()}`);
  let content = await answer.body();
  if (path.endsWith('.css')) {
    const sheet = content.toString();
    for (const [, font] of sheet.matchAll(/url\("?(\/[^")]+)"?\)/g)) await keep(page, font);
    content = sheet.replaceAll(/url\("?\/[^")]*\/([^")]+)"?\)/g, 'url($1)');
  }
  await writeFile(join(folder, FILES, basename(path)), content);
}
