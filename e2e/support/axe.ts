/** Runs axe with every rule that the product must satisfy. */

import type { Page } from '@playwright/test';
import axe from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'RGAAv4', 'best-practice'];
const OFF_BY_DEFAULT = ['target-size', 'color-contrast-enhanced'];
const COLOURS = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/** The rules to run. */
export type Rules = 'all' | 'colours';

/** The violations, with their places. */
export async function broken(page: Page, rules: Rules = 'all'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async ({ tags, more, colours }) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const enabled = Object.fromEntries(more.map((rule) => [rule, { enabled: true }]));
      const { violations } = await axe.run(document, {
        ...(colours ? { runOnly: { type: 'rule', values: colours } } : { runOnly: { type: 'tag', values: tags }, rules: enabled }),
        resultTypes: ['violations'],
      });
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ html, any }) => `${id} (${help}): ${html.slice(0, 160)} ${any[0]?.message ?? ''}`),
      );
    },
    { tags: TAGS, more: OFF_BY_DEFAULT, colours: rules === 'colours' ? COLOURS : undefined },
  );
}
