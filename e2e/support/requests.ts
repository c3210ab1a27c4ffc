/** The requests of a page. */

import type { Page, Request } from '@playwright/test';

/** Records every request of a page from now on, except the browser's own request for the tab icon. */
export function requestsOf(page: Page): string[] {
  const seen: string[] = [];
  page.on('request', (request: Request) => {
    const { pathname } = new URL(request.url());
    if (pathname !== '/icons/favicon.svg') seen.push(`${request.method()} ${pathname}`);
  });
  return seen;
}
