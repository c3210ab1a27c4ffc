/** What is heard, compared as an ear does: spaces are spaces, and a sign that no voice says is none. */

/** Plain spaces, and none before a comma, where the browser puts one behind an explained word. */
export function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').replace(/ (?=[,.])/g, '').trim();
}

/** How often these words are heard. */
export function times(heard: readonly string[], words: string): number {
  const all = heard.map(plain).join(' ');
  return all.split(plain(words)).length - 1;
}

/** What else is heard than these words, of which any number may be none. */
export function without(heard: readonly string[], words: string): string[] {
  return words === '' ? [...heard] : heard.map((text) => plain(text).replaceAll(plain(words), ''));
}

/** Words by which Orca, or a forgotten text, would speak English. */
const ENGLISH = /(?<!\p{L})(blank|button|checkbox|check box|clickable|collapsed|dialog|edit|entry|expanded|group|heading|invalid|level|link|list|loading|page|panel|password|press|region|required|save|selected|this|unchecked|web)(?!\p{L})/iu;

/** What French has of them. */
const FRENCH_TOO = /\b(document web|[Ll]a page|cette page|page suivante)\b/g;

/** What nobody must ever hear, by its reason. */
export function wrongToHear(heard: readonly string[], secrets: readonly string[]): string[] {
  return heard.flatMap((text) => [
    ...(ENGLISH.test(text.replace(FRENCH_TOO, '')) ? [`English: « ${text} »`] : []),
    ...(text.includes('*') ? [`stars: « ${text} »`] : []),
    ...secrets.filter((secret) => text.includes(secret)).map(() => 'a password'),
  ]);
}
