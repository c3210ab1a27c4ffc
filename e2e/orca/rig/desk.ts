/**
 * A headless desktop with a screen reader: an X server, a D-Bus session with the accessibility bus, Orca in French, and
 * the speech server. All of it is isolated in a temporary folder, so that the machine's user, perhaps with an Orca of
 * their own, is not disturbed.
 */

import type { ChildProcess } from 'node:child_process';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { SpeechDispatcher } from '../../support/speech-dispatcher.ts';
import { Processes } from './processes.ts';

const PATIENCE_MS = 30_000;
const LOCALE = 'fr_FR.UTF-8';

/** The width of a small laptop. */
const SCREEN = '1000x1000x24';

/** Orca's settings file. Typed characters are not echoed, so that only the page is spoken. */
const SETTINGS = `import orca.settings as settings
settings.sayAllOnLoad = False
settings.enableKeyEcho = False
settings.enableBraille = False
`;

export class Desk {
  readonly speech: SpeechDispatcher;
  /** The environment for programs that Orca reads. */
  readonly env: Readonly<Record<string, string>>;
  /** The process of Orca. */
  readonly orca: ChildProcess;
  readonly #folder: string;
  readonly #processes: Processes;

  /** Starts every process and waits until Orca speaks. */
  static async setUp(): Promise<Desk> {
    const folder = await mkdtemp(join(tmpdir(), 'espace-sante-orca-'));
    const processes = new Processes(folder);
    const speech = await SpeechDispatcher.listen(join(folder, 'speech.socket'));
    try {
      const env = await session(folder, processes);
      const orca = await screenReader(folder, processes, env, speech);
      return new Desk(folder, processes, speech, { ...env, ...processes.mark }, orca);
    } catch (error) {
      await clear(folder, processes, speech);
      throw error;
    }
  }

  private constructor(folder: string, processes: Processes, speech: SpeechDispatcher, env: Record<string, string>, orca: ChildProcess) {
    this.#folder = folder;
    this.#processes = processes;
    this.speech = speech;
    this.env = env;
    this.orca = orca;
  }

  /** Creates a folder that is removed with the desk. */
  async newFolder(name: string): Promise<string> {
    return mkdtemp(join(this.#folder, `${name}-`));
  }

  /** The ids of every process of the desk. */
  async processes(): Promise<number[]> {
    return this.#processes.running();
  }

  /** Ends every process and removes the folder. */
  async clear(): Promise<void> {
    await clear(this.#folder, this.#processes, this.speech);
  }
}

async function clear(folder: string, processes: Processes, speech: SpeechDispatcher): Promise<void> {
  await processes.end();
  await speech.close();
  await rm(folder, { recursive: true, force: true });
}

/** Starts the X server and the two buses; returns their environment. */
async function session(folder: string, processes: Processes): Promise<Record<string, string>> {
  const home = join(folder, 'home');
  const runtime = join(folder, 'runtime');
  for (const own of [home, runtime]) await mkdir(own, { mode: 0o700 });
  const env: Record<string, string> = {
    PATH: '/usr/local/bin:/usr/bin:/bin',
    HOME: home,
    XDG_RUNTIME_DIR: runtime,
    LANG: LOCALE,
    LC_ALL: LOCALE,
  };
  // The X server takes the first free display number, and prints it.
  const screen = processes.start('Xvfb', ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'], env);
  env['DISPLAY'] = `:${await told(screen, 'Xvfb', folder)}`;
  const bus = processes.start('dbus-daemon', ['--session', '--nofork', '--nopidfile', '--print-address=3'], env);
  env['DBUS_SESSION_BUS_ADDRESS'] = await told(bus, 'dbus-daemon', folder);
  // The first request on the session bus starts the accessibility bus.
  for (const property of ['IsEnabled', 'ScreenReaderEnabled']) {
    await promisify(execFile)(
      'dbus-send',
      ['--session', '--print-reply', '--dest=org.a11y.Bus', '/org/a11y/bus', 'org.freedesktop.DBus.Properties.Set', 'string:org.a11y.Status', `string:${property}`, 'variant:boolean:true'],
      { env },
    );
  }
  return env;
}

async function screenReader(folder: string, processes: Processes, env: Record<string, string>, speech: SpeechDispatcher): Promise<ChildProcess> {
  const data = join(folder, 'home/.local/share/orca');
  await mkdir(data, { recursive: true });
  await writeFile(join(data, 'orca-customizations.py'), SETTINGS);
  // Orca asks `pgrep` for another Orca of the same user, and does not start beside one. A developer's own Orca uses
  // another bus and does not conflict, so ours finds only the one program that it needs.
  const programs = join(folder, 'programs');
  await mkdir(programs);
  await symlink('/usr/bin/xkbcomp', join(programs, 'xkbcomp'));
  const voice = { SPEECHD_ADDRESS: `unix_socket:${join(folder, 'speech.socket')}` };
  // Orca takes more than five seconds to end on SIGTERM, and has nothing to save.
  const orca = processes.start('/usr/bin/orca', [], { ...env, ...voice, PATH: programs }, 'SIGKILL');
  const end = Date.now() + PATIENCE_MS;
  while (speech.heard.length === 0) {
    if (Date.now() > end || orca.exitCode !== null) throw new Error(`Orca does not speak.\n${await log(folder, 'orca')}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return orca;
}

/** The line that a program writes to file descriptor 3 once it is ready. */
async function told(child: ChildProcess, name: string, folder: string): Promise<string> {
  const output = child.stdio[3] as NodeJS.ReadableStream;
  return new Promise((resolve, reject) => {
    let text = '';
    output.setEncoding('utf8');
    output.on('data', (chunk: string) => {
      text += chunk;
      if (text.includes('\n')) resolve(text.trim());
    });
    output.on('close', () => void log(folder, name).then((said) => reject(new Error(`${name} did not start.\n${said}`))));
  });
}

async function log(folder: string, name: string): Promise<string> {
  return readFile(join(folder, `${name}.log`), 'utf8').catch(() => '');
}
