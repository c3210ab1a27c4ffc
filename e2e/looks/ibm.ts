/** IBM's engine, WCAG 2.2: its violations, and what it leaves to manual review. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Look } from './look.ts';

const ENGINE = readFileSync(createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'), 'utf8');

interface Result {
  readonly ruleId: string;
  readonly reasonId: string;
  readonly value: readonly [level: string, outcome: string];
  readonly message: string;
  readonly snippet: string;
}

interface Engine {
  readonly Checker: new () => { check(document: Document, rulesets: readonly string[]): Promise<{ results: readonly Result[] }> };
}

/** Accepted findings: the rule, a pattern of the snippet, the reason. */
const JUDGED: readonly { readonly rule: string; readonly about: RegExp; readonly why: string }[] = [
  { rule: 'style_color_misuse', about: /^<(link|style)/, why: 'reported for any style sheet; each state has an icon and words besides its colour' },
  { rule: 'style_highcontrast_visible', about: /^<(link|style)/, why: 'reported for any style sheet; the look `colours` checks forced colours' },
  { rule: 'aria_content_in_landmark', about: /class="skip"/, why: 'the skip link precedes everything that it skips' },
  { rule: 'element_tabbable_visible', about: /class="skip"/, why: 'it becomes visible with the focus: tests/start.spec.ts' },
  { rule: 'style_focus_visible', about: /./, why: 'cannot read the style sheet; the look `focus` checks each focus indicator' },
  { rule: 'text_block_heading', about: /./, why: 'takes short bold text for a heading: labels, counters, rule names; the look `spoken` checks the real headings' },
  { rule: 'element_tabbable_unobscured', about: /./, why: 'reported for disclosures and dialogs; the look `focus` checks each while it has the focus' },
  { rule: 'form_submit_button_exists', about: /data-display/, why: 'each choice applies at once, so there is nothing to submit' },
  { rule: 'input_fields_grouped', about: /./, why: 'one question per screen: related fields have a fieldset, and every other field its own label and hint' },
  { rule: 'element_attribute_deprecated', about: /^<ol class="list" start=/, why: '`start` continues a numbered list; it is valid HTML (Living Standard, 4.4.5)' },
  { rule: 'list_structure_proper', about: /^<dl/, why: 'groups of name and value in `div`, valid since HTML 5.2' },
  { rule: 'text_whitespace_valid', about: /aria-hidden="true"/, why: 'a visual example; its spoken form is beside it' },
];

export const ibm: Look = {
  name: 'IBM',
  find: async (page) => {
    if (!(await page.evaluate(() => 'ace' in window))) await page.evaluate(ENGINE);
    const results = await page.evaluate(async () => {
      const { ace } = window as unknown as { ace: Engine };
      const { results } = await new ace.Checker().check(document, ['WCAG_2_2', 'IBM_Accessibility']);
      return results
        .filter(({ value: [, outcome] }) => outcome !== 'PASS')
        .map(({ ruleId, reasonId, value, message, snippet }) => ({ ruleId, reasonId, value, message, snippet }));
    });
    return results
      .filter(({ ruleId, snippet }) => !JUDGED.some(({ rule, about }) => rule === ruleId && about.test(snippet)))
      .map(({ ruleId, reasonId, value, message, snippet }) => `${ruleId} ${reasonId} ${value.join(' ')}: ${message}: ${snippet.slice(0, 160)}`);
  },
};
