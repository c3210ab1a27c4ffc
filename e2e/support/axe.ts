/** axe on what is shown: every rule that this product holds itself to. */

import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import axe from 'axe-core';
import { settled } from './settled.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'RGAAv4', 'best-practice'];
const OFF_BY_DEFAULT = ['target-size', 'color-contrast-enhanced'];

/** No rule is broken on what is shown. */
export async function isAccessible(page: Page, name: string): Promise<void> {
  await settled(page);
  await page.evaluate(axe.source);
  const broken = await page.evaluate(
    async ({ tags, more }) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const { violations } = await axe.run(document, {
        runOnly: { type: 'tag', values: tags },
        rules: Object.fromEntries(more.map((rule) => [rule, { enabled: true }])),
        resultTypes: ['violations'],
      });
      return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id} (${help}): ${node.html.slice(0, 160)}`));
    },
    { tags: TAGS, more: OFF_BY_DEFAULT },
  );
  expect.soft(broken, name).toEqual([]);
}
