/** Every look, the fast ones first. */

import { axe, axeWide } from './axe.ts';
import { colours } from './colours.ts';
import { focus } from './focus.ts';
import { html } from './html.ts';
import { ibm } from './ibm.ts';
import { display, large, narrow, sizes, spaced } from './layout.ts';
import type { Look } from './look.ts';
import { motion } from './motion.ts';
import { print } from './print.ts';
import { text } from './text.ts';

const LOOKS: readonly Look[] = [html, sizes, narrow, spaced, large, display, text, motion, focus, print, ibm, axe, colours];

/** Only in a long run. */
const FURTHER: readonly Look[] = [axeWide];

/** The looks of this run: LONG adds more, LOOKS selects some by name. */
export function looks(): readonly Look[] {
  const all = process.env['LONG'] ? [...LOOKS, ...FURTHER] : LOOKS;
  const wanted = process.env['LOOKS']?.split(',');
  return wanted ? all.filter(({ name }) => wanted.includes(name)) : all;
}

/** Whether speech or trees are compared in this run. */
export function isWanted(name: string): boolean {
  return process.env['LOOKS']?.split(',').includes(name) ?? true;
}
