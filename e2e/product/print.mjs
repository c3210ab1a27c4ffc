/**
 * Has the product print what it says there is, `cargo run --bin product`, into `printed.ts`: JSON with types, so that a
 * test that names a key which is not there does not compile. Cargo builds only what has changed, so it is never stale.
 * Run by the scripts of `package.json` before the types are checked, and by Playwright before any test is loaded.
 */

import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = import.meta.dirname;
const ROOT = join(FOLDER, '../..');
/** The folder of the client's native builds: `cargo xtask` and trunk have built most of it. */
const BUILD = ['run', '--package', 'frontend', '--features', 'ssr', '--bin', 'product', '--target-dir', 'target/documents'];

export default function print() {
  const options = { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 24, stdio: ['ignore', 'pipe', 'inherit'] };
  const json = execFileSync('cargo', BUILD, options);
  // A test writes and compares plain spaces, and so does Playwright when it looks for a text.
  const plain = json.replace(/[\u00a0\u202f]/g, ' ').trimEnd();
  writeFileSync(join(FOLDER, 'printed.ts'), `/** Made by print.mjs. */\nexport default ${plain} as const;\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) print();
