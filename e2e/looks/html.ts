/** Validates the document with html-validate: its recommended, standard and accessibility rules. */

import { HtmlValidate } from 'html-validate';
import type { Look } from './look.ts';

/** Disabled rules, with the reason. */
const OURS: Readonly<Record<string, 'off'>> = {
  // Search engines show 70 characters; here a title contains « Erreur », the screen and the operator's name.
  'long-title': 'off',
  // The browser serialises a missing and an empty attribute value alike.
  'attribute-boolean-style': 'off',
  'attribute-empty-style': 'off',
  // Such a link contains words as well; a separate check below keeps the digits together.
  'tel-non-breaking': 'off',
};

/** Accepted findings: the rule, a part of the line, the reason. */
const JUDGED: readonly { readonly rule: string; readonly about: string; readonly why: string }[] = [
  { rule: 'wcag/h32', about: '<form data-display', why: 'each choice applies at once, so there is nothing to submit' },
];

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:standard', 'html-validate:a11y'],
  rules: OURS,
});

export const html: Look = {
  name: 'html-validate',
  find: async (page) => {
    // A template's content is not in the page: it is validated when it is shown.
    const document = (await page.content()).replace(/<template[^]*?<\/template>/g, '');
    const { results } = await validator.validateString(document);
    const lines = document.split('\n');
    const torn = [...document.matchAll(/<a[^>]*href="tel:[^>]*>([^<]*\d \d[^<]*)</g)].map(([, number = '']) => `a number may be torn apart: ${number}`);
    return torn.concat(
      results.flatMap(({ messages }) =>
        messages.flatMap(({ ruleId, message, line, column }) => {
          const there = (lines[line - 1] ?? '').slice(Math.max(0, column - 2), column + 100);
          return JUDGED.some(({ rule, about }) => rule === ruleId && there.includes(about)) ? [] : [`${ruleId}: ${message}: ${there}`];
        }),
      ),
    );
  },
};
