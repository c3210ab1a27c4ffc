/** Records actions and speech, for people to read and for comparison with the accepted transcript. */

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { expect } from '@playwright/test';

interface Step {
  readonly doing: string;
  readonly heard: readonly string[];
}

interface Part {
  readonly screen: string;
  readonly steps: Step[];
}

export class Transcript {
  readonly #title: string;
  readonly #names: Readonly<Record<string, string>>;
  readonly #parts: Part[] = [];

  /** `names` replaces values that differ between runs. */
  constructor(title: string, names: Readonly<Record<string, string>>) {
    this.#title = title;
    this.#names = names;
  }

  /** The following entries belong to this screen. */
  screen(heading: string): void {
    this.#parts.push({ screen: heading, steps: [] });
  }

  step(doing: string, heard: readonly string[]): void {
    const named = (text: string) => Object.entries(this.#names).reduce((all, [changing, name]) => all.replaceAll(changing, name), text);
    this.#parts.at(-1)?.steps.push({ doing: named(doing), heard: heard.map(named) });
  }

  /** Writes the accepted transcript. */
  async keep(path: string, command: string): Promise<void> {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, this.#markdown(command));
  }

  /** Compares with the accepted transcript and reports the first difference. */
  async isKept(path: string, command: string): Promise<void> {
    const kept = (await readFile(path, 'utf8').catch(() => '')).split('\n');
    const now = this.#markdown(command).split('\n');
    const at = now.findIndex((line, index) => line !== kept[index]);
    if (at < 0 && now.length === kept.length) return;
    const screen = now.slice(0, at + 1).findLast((line) => line.startsWith('## ')) ?? '';
    const where = `docs/transcripts/${basename(path)}, line ${at + 1} (${screen})`;
    expect(now[at], `${where}: the speech differs. If the new speech is right, accept it: ${command}`).toBe(kept[at]);
  }

  /** The transcript as Markdown. */
  #markdown(command: string): string {
    const parts = this.#parts.map(({ screen, steps }, index) => [
      `## ${index + 1}. ${screen}`,
      '',
      '| Je fais | J’entends |',
      '|---|---|',
      ...steps.map(({ doing, heard }) => `| ${cell(doing)} | ${heard.length > 0 ? heard.map(cell).join('<br>') : '—'} |`),
      '',
    ]);
    const head = [
      `# ${this.#title}`,
      '',
      'Ce texte est écrit par un programme : le lecteur d’écran Orca parle, en français, et le programme note tout.',
      'La personne a un clavier. Elle n’a pas de souris et elle ne voit pas l’écran.',
      'Orca ajoute des mots à lui : « en-tête niveau 1 » est le titre, « tableau de bord » est un groupe, « bouton à deux états » est une question à ouvrir,',
      '« barre d’état » est une place vide où une nouvelle peut arriver, « cliquable » se dit de tout titre d’une page qui écoute les clics.',
      `Pour écrire ce texte de nouveau : \`${command}\`. Les tests comparent ce texte avec ce qu’ils entendent.`,
      '',
    ];
    return [...head, ...parts.flat()].join('\n');
  }
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('*', '\\*').replaceAll('<', '&lt;').replace(/\s+/g, ' ');
}
