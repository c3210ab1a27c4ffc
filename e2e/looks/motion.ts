/** Nothing moves, with or without the system's preference for reduced motion. */

import type { Look } from './look.ts';
import { under } from './look.ts';

export const motion: Look = {
  name: 'motion',
  find: async (page) => {
    const found: string[] = [];
    for (const reducedMotion of ['reduce', 'no-preference'] as const) {
      await page.emulateMedia({ reducedMotion });
      found.push(
        ...under(
          reducedMotion,
          await page.evaluate(() => {
            const still = (durations: string) => durations.split(',').every((duration) => parseFloat(duration) === 0);
            const moving = [...document.querySelectorAll('*')].filter((element) =>
              ['', '::before', '::after'].some((part) => {
                const style = getComputedStyle(element, part || null);
                return !still(style.transitionDuration) || !still(style.animationDuration) || style.scrollBehavior === 'smooth';
              }),
            );
            const media = [...document.querySelectorAll('video, audio, marquee, blink, img[src$=".gif"], animate, animateTransform')];
            return [...moving, ...media].map((element) => element.outerHTML.slice(0, 120)).concat(document.getAnimations().map(String));
          }),
        ),
      );
    }
    return found;
  },
};
