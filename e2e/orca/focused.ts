/** What has the focus, as the browser tells it to a screen reader. */

import type { Page } from '@playwright/test';

export interface Focused {
  readonly name: string;
  readonly description: string;
}

interface Told {
  readonly nodes: readonly { readonly name?: { readonly value?: string }; readonly description?: { readonly value?: string } }[];
}

/** Name and description of what has the focus; both empty where nothing of the page has it. */
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
