/**
 * Writes the JSON that the product prints (`cargo run --bin product`) into `printed.ts`, with types: a test with an
 * unknown key does not compile. The scripts of `package.json` run it before the type check, and Playwright before
 * it loads any test. Cargo rebuilds after a change, so the file is never stale.
 */

import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = import.meta.dirname;
const ROOT = join(FOLDER, '../..');
/** The target folder of the client's native builds, shared with trunk and `cargo xtask`. */
const BUILD = ['run', '--package', 'frontend', '--features', 'ssr', '--bin', 'product', '--target-dir', 'target/documents'];

export default function print() {
  const options = { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 24, stdio: ['ignore', 'pipe', 'inherit'] };
  const json = execFileSync('cargo', BUILD, options);
  // Tests compare plain spaces, and Playwright normalises spaces when it searches for a text.
  const plain = json.replace(/[\u00a0\u202f]/g, ' ').trimEnd();
  writeFileSync(join(FOLDER, 'printed.ts'), `/** Made by print.mjs. */\nexport default ${plain} as const;\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) print();
