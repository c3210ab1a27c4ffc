/** Compares speech as the ear does: all spaces are equal, and unspoken characters are ignored. */

/** Plain spaces, and none before a comma, where the browser inserts one after an explained word. */
export function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').replace(/ (?=[,.])/g, '').trim();
}

/** How often these words are spoken. */
export function times(heard: readonly string[], words: string): number {
  const all = heard.map(plain).join(' ');
  return all.split(plain(words)).length - 1;
}

/** The speech without these words, which may occur any number of times. */
export function without(heard: readonly string[], words: string): string[] {
  return words === '' ? [...heard] : heard.map((text) => plain(text).replaceAll(plain(words), ''));
}

/** English words that Orca, or an untranslated text, would speak. */
const ENGLISH = /(?<!\p{L})(blank|button|checkbox|check box|clickable|collapsed|dialog|edit|entry|expanded|group|heading|invalid|level|link|list|loading|page|panel|password|press|region|required|save|selected|this|unchecked|web)(?!\p{L})/iu;

/** French phrases that contain some of them. */
const FRENCH_TOO = /\b(document web|[Ll]a page|cette page|page suivante)\b/g;

/** Speech that must never occur, by its reason. */
export function wrongToHear(heard: readonly string[], secrets: readonly string[]): string[] {
  return heard.flatMap((text) => [
    ...(ENGLISH.test(text.replace(FRENCH_TOO, '')) ? [`English: « ${text} »`] : []),
    ...(text.includes('*') ? [`stars: « ${text} »`] : []),
    ...secrets.filter((secret) => text.includes(secret)).map(() => 'a password'),
  ]);
}
