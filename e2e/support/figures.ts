/** A reporter that prints the duration of each look and the number of key presses per screen. */

import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

export default class Figures implements Reporter {
  readonly #spent = new Map<string, { count: number; ms: number }>();

  readonly #presses = new Map<string, number>();

  onTestEnd(_: TestCase, { annotations }: TestResult): void {
    for (const { type, description = '' } of annotations) {
      const [name = '', ms = '0'] = description.split('\t');
      if (type === 'presses') this.#presses.set(name, Number(ms));
      if (type !== 'time') continue;
      const { count, ms: before } = this.#spent.get(name) ?? { count: 0, ms: 0 };
      this.#spent.set(name, { count: count + 1, ms: before + Number(ms) });
    }
  }

  onEnd(): void {
    for (const [name, presses] of this.#presses) console.log(`${name.padEnd(24)} ${String(presses).padStart(3)} presses`);
    const rows = [...this.#spent].sort(([, one], [, other]) => other.ms - one.ms);
    for (const [name, { count, ms }] of rows) {
      console.log(`${name.padEnd(16)} ${String(count).padStart(4)} states ${(ms / 1000).toFixed(1).padStart(7)} s ${String(Math.round(ms / count)).padStart(6)} ms each`);
    }
  }

  printsToStdio(): boolean {
    return false;
  }
}
