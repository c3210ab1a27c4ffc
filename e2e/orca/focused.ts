/** The focused element, as the browser exposes it to a screen reader. */

import type { Page } from '@playwright/test';

export interface Focused {
  readonly name: string;
  readonly description: string;
}

interface Told {
  readonly nodes: readonly { readonly name?: { readonly value?: string }; readonly description?: { readonly value?: string } }[];
}

/** The accessible name and description of the focused element; both are empty if the page has no focus. */
export async function focused(page: Page): Promise<Focused> {
  const session = await page.context().newCDPSession(page);
  try {
    const { result } = await session.send('Runtime.evaluate', { expression: 'document.activeElement' });
    if (!result.objectId) return { name: '', description: '' };
    const told: Told = await session.send('Accessibility.getPartialAXTree', { objectId: result.objectId, fetchRelatives: false });
    const [node] = told.nodes;
    return { name: node?.name?.value ?? '', description: node?.description?.value ?? '' };
  } finally {
    await session.detach();
  }
}
