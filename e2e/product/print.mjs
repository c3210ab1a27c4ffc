/**
 * Writes the JSON that the product prints (`cargo run --bin product`) into `printed.ts`, with types: a test with an
 * unknown key does not compile. The scripts of `package.json` run it before the types are checked, and Playwright before
 * any test is loaded. Cargo rebuilds what has changed, so the file is never stale.
 */

import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = import.meta.dirname;
const ROOT = join(FOLDER, '../..');
/** The target folder of the client's native builds, which trunk and `cargo xtask` use too. */
const BUILD = ['run', '--package', 'frontend', '--features', 'ssr', '--bin', 'product', '--target-dir', 'target/documents'];

export default function print() {
  const options = { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 24, stdio: ['ignore', 'pipe', 'inherit'] };
  const json = execFileSync('cargo', BUILD, options);
  // A test writes and compares plain spaces, and so does Playwright when it looks for a text.
  const plain = json.replace(/[\u00a0\u202f]/g, ' ').trimEnd();
  writeFileSync(join(FOLDER, 'printed.ts'), `/** Made by print.mjs. */\nexport default ${plain} as const;\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) print();
