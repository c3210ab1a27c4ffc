/** Records faults that no page of this product may have, during every test. */

import type { BrowserContext, ConsoleMessage, Page } from '@playwright/test';
import { expect } from '@playwright/test';

export class Watch {
  readonly #origin: string;
  readonly #faults: string[] = [];
  readonly #allowed: RegExp[] = [];

  constructor(context: BrowserContext, origin: string) {
    this.#origin = origin;
    context.on('request', (request) => {
      if (new URL(request.url()).origin !== origin) this.#faults.push(`asked a third party: ${request.url()}`);
    });
    context.on('console', (message) => this.#hear(message));
    context.on('weberror', (error) => this.#faults.push(`threw: ${error.error().message}`));
  }

  /** A fixture that watches the page during the test and asserts at its end that there were no faults. */
  static async during(page: Page, origin: string, use: (watch: Watch) => Promise<void>): Promise<void> {
    const watch = new Watch(page.context(), origin);
    await watch.listen(page);
    await use(watch);
    watch.isQuiet();
  }

  /** Reports violations of the content security policy. */
  async listen(page: Page): Promise<void> {
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', (event) => {
        console.error(`policy: ${event.effectiveDirective} stopped ${event.blockedURI}`);
      });
    });
  }

  /** Allows messages that this test causes on purpose. */
  allow(expected: RegExp): void {
    this.#allowed.push(expected);
  }

  /** Asserts that there were no faults except the allowed ones. */
  isQuiet(): void {
    expect(this.#faults.filter((fault) => !this.#allowed.some((expected) => expected.test(fault)))).toEqual([]);
  }

  #hear(message: ConsoleMessage): void {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    const { url } = message.location();
    // The browser logs every error response of the API; the tests check the responses themselves.
    if (message.text().startsWith('Failed to load resource') && url.startsWith(`${this.#origin}/api/v1/`)) return;
    // A busy machine causes this warning about a preloaded font, which is not a fault of the page.
    if (message.text().includes('was preloaded using link preload but not used within a few seconds')) return;
    this.#faults.push(`console: ${message.text()} (${url})`);
  }
}
