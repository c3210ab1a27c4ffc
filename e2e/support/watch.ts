/** What no page of this product ever does, watched during every test. */

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

  /** A fixture: the page is watched while the test uses it, and was quiet at its end. */
  static async during(page: Page, origin: string, use: (watch: Watch) => Promise<void>): Promise<void> {
    const watch = new Watch(page.context(), origin);
    await watch.listen(page);
    await use(watch);
    watch.isQuiet();
  }

  /** Tells of what the policy of the page has stopped. */
  async listen(page: Page): Promise<void> {
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', (event) => {
        console.error(`policy: ${event.effectiveDirective} stopped ${event.blockedURI}`);
      });
    });
  }

  /** What this test brings about on purpose. */
  allow(expected: RegExp): void {
    this.#allowed.push(expected);
  }

  /** Nothing happened that must not. */
  isQuiet(): void {
    expect(this.#faults.filter((fault) => !this.#allowed.some((expected) => expected.test(fault)))).toEqual([]);
  }

  #hear(message: ConsoleMessage): void {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    const { url } = message.location();
    // The browser notes every refusal of the API; that it is answered is what the tests are about.
    if (message.text().startsWith('Failed to load resource') && url.startsWith(`${this.#origin}/api/v1/`)) return;
    // A remark on how busy this machine is, not on the page: a font that is used a moment later is no fault.
    if (message.text().includes('was preloaded using link preload but not used within a few seconds')) return;
    this.#faults.push(`console: ${message.text()} (${url})`);
  }
}
