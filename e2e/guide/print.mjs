// Prints the guide of a running service, as a PDF and as HTML with all that it needs:
//   node print.mjs ADDRESS FOLDER
// The browser is $CHROMIUM.
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { chromium } from '@playwright/test';

const [address, folder] = process.argv.slice(2);
if (!address || !folder) {
  console.error('usage: node print.mjs ADDRESS FOLDER');
  process.exit(2);
}

/** Where the files of the HTML lie, beside it. */
const FILES = 'guide-files';

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
});
try {
  await mkdir(join(folder, FILES), { recursive: true });
  // As the document is printed: what the client would add is not for paper.
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

/** Every picture and letter is there (a picture further down is fetched when it comes near), and no note on JavaScript. */
async function ready() {
  for (const note of document.querySelectorAll('noscript')) note.remove();
  const pictures = [...document.images];
  for (const picture of pictures) picture.loading = 'eager';
  await Promise.all(pictures.map((picture) => picture.decode()));
  await document.fonts.ready;
}

/** What opens by a press is text: a reader of a PDF tells nobody of buttons that press nothing. */
function onPaper() {
  for (const meaning of document.querySelectorAll('.meaning')) {
    for (const name of ['popover', 'role', 'aria-labelledby']) meaning.removeAttribute(name);
    meaning.querySelector('button').remove();
  }
  for (const word of document.querySelectorAll('.term')) word.replaceWith(...word.childNodes);
}

/** The document without what only a running service can do, its files beside it. */
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

/** Keeps a file, and those that a style sheet names. */
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
