/** Contrast in every colour scheme that a person or a system may choose: 7:1 for text, 3:1 for controls. */

import type { Page } from '@playwright/test';
import { broken } from '../support/axe.ts';
import type { Look } from './look.ts';
import { under, withClass } from './look.ts';

type Media = Parameters<Page['emulateMedia']>[0];

interface Scheme {
  readonly name: string;
  readonly media?: Media;
  /** The class of the root element that the display settings choose. */
  readonly theme?: string;
}

const SCHEMES: readonly Scheme[] = [
  { name: 'light' },
  { name: 'dark', media: { colorScheme: 'dark' } },
  { name: 'dark, chosen', theme: 'theme-dark' },
  { name: 'light, chosen against a dark system', media: { colorScheme: 'dark' }, theme: 'theme-light' },
  { name: 'more contrast', media: { contrast: 'more' } },
  { name: 'strong contrast, chosen', theme: 'theme-contrast' },
  { name: 'forced colours', media: { forcedColors: 'active' } },
  { name: 'forced dark colours', media: { forcedColors: 'active', colorScheme: 'dark' } },
];

const USUAL: Media = { colorScheme: 'light', contrast: 'no-preference', forcedColors: 'none' };

export const colours: Look = {
  name: 'colours',
  find: async (page) => {
    const found: string[] = [];
    for (const { name, media, theme } of SCHEMES) {
      await page.emulateMedia({ ...USUAL, ...media });
      // axe reads the text colour from a property that the browser does not force.
      const forced = media?.forcedColors === 'active';
      const look = async () => [...(forced ? [] : await broken(page, 'colours')), ...(await faint(page, forced))];
      found.push(...under(name, theme ? await withClass(page, theme, look) : await look()));
    }
    await page.emulateMedia(USUAL);
    return found;
  },
};

/** Controls whose edge and background both lack contrast with the page; on request, text too. */
async function faint(page: Page, words: boolean): Promise<string[]> {
  return page.evaluate((words) => {
    type Colour = readonly [number, number, number, number];
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const read = (css: string): Colour => {
      if (!canvas) return [0, 0, 0, 1];
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = css;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
      return [red, green, blue, alpha / 255];
    };
    const linear = (part: number) => (part <= 10.31475 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4);
    const light = ([red, green, blue]: Colour) => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    const ratio = (one: Colour, other: Colour) => {
      const [high, low] = [light(one), light(other)].sort((a, b) => b - a) as [number, number];
      return (high + 0.05) / (low + 0.05);
    };
    const ground = (element: Element | null): Colour => {
      for (let at = element; at; at = at.parentElement) {
        const colour = read(getComputedStyle(at).backgroundColor);
        if (colour[3] === 1) return colour;
      }
      return read('Canvas');
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const pale: string[] = [];
    for (let node = words ? texts.nextNode() : null; node; node = texts.nextNode()) {
      const element = node.parentElement;
      // Skips the decoration of the drawn card.
      if (!element?.checkVisibility() || !node.textContent?.trim() || element.closest('svg, script, noscript, template')) continue;
      const contrast = ratio(read(getComputedStyle(element).color), ground(element));
      if (contrast < 7) pale.push(`${contrast.toFixed(2)}:1 for words: « ${node.textContent.trim().slice(0, 60)} »`);
    }
    const pressed = '.btn, button, summary, input, select, textarea, .choice';
    const edges = [...document.querySelectorAll<HTMLElement>(pressed)].flatMap((element) => {
      const style = getComputedStyle(element);
      // An underlined link is recognisable by its words, and a native control by the browser's own drawing.
      if (!element.checkVisibility() || style.textDecorationLine.includes('underline')) return [];
      if (element.matches('input[type=radio], input[type=checkbox]') && style.appearance === 'auto') return [];
      // The tools of the head are links beside a button in one row, and their list draws the lines between them.
      if (element.matches('.tools .tool')) return [];
      const around = ground(element.parentElement);
      const own = read(style.backgroundColor);
      const edge = parseFloat(style.borderTopWidth) > 0 && style.borderTopStyle !== 'none' ? ratio(read(style.borderTopColor), around) : 1;
      const best = Math.max(edge, own[3] === 1 ? ratio(own, around) : 1);
      return best >= 3 ? [] : [`${best.toFixed(2)}:1 at its edge: ${element.outerHTML.slice(0, 120)}`];
    });
    return [...pale, ...edges];
  }, words);
}
