/** What a page asks a server for. */

import type { Page, Request } from '@playwright/test';

/** Every request of a page, from here on. The browser asks for the icon of its tab when it likes. */
export function requestsOf(page: Page): string[] {
  const seen: string[] = [];
  page.on('request', (request: Request) => {
    const { pathname } = new URL(request.url());
    if (pathname !== '/icons/favicon.svg') seen.push(`${request.method()} ${pathname}`);
  });
  return seen;
}
