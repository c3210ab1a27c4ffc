/** The document as HTML: html-validate, what it recommends, what the standard says, what access needs. */

import { HtmlValidate } from 'html-validate';
import type { Look } from './look.ts';

/** Rules that are not ours, and why. */
const OURS: Readonly<Record<string, 'off'>> = {
  // 70 signs are what a search engine shows; here « Erreur », the screen and the operator's name must stand in it.
  'long-title': 'off',
  // How a browser writes down what it holds: an attribute without a value and one with an empty value are the same there.
  'attribute-boolean-style': 'off',
  'attribute-empty-style': 'off',
  // Words stand in such a link as well; that the digits stay together is looked at below.
  'tel-non-breaking': 'off',
};

/** What was judged in one place: the rule, what of the line it is about, why it stands. */
const JUDGED: readonly { readonly rule: string; readonly about: string; readonly why: string }[] = [
  { rule: 'wcag/h32', about: '<form data-display', why: 'each choice acts at once: there is nothing to send' },
];

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:standard', 'html-validate:a11y'],
  rules: OURS,
});

export const html: Look = {
  name: 'html-validate',
  find: async (page) => {
    // What lies in a template is no part of the page: it is looked at when it is shown.
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
