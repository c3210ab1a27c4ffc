import { fits, isPressable, keepsWordsWhole, spaceNormally, spaceOut } from '../../support/layout.ts';
import { test } from '../../support/test.ts';
import { tourOfTheJourney, tourOfTheRest } from '../../support/tour.ts';

/** 320 CSS px is also a screen of 1280 px at 400 %. */
const WIDTHS = [
  { width: 360, card: 'with_photo' },
  { width: 320, card: 'without_photo' },
] as const;

test.describe('nothing scrolls sideways, everything is large enough to press', () => {
  test.slow();

  for (const { width, card } of WIDTHS) {
    test(`in the journey at ${width} px, also with the spacing that readers ask for`, async ({ visitor, service, page }) => {
      await page.setViewportSize({ width, height: 640 });
      await tourOfTheJourney(visitor, service.cast.somebody({ card }), async (name) => {
        await fits(page, name);
        await isPressable(page, name);
        await keepsWordsWhole(page, name);
        await spaceOut(page);
        await fits(page, `${name}, spaced out`);
        await spaceNormally(page);
      });
    });

    test(`on any other screen or notice at ${width} px`, async ({ visitor, page, watch }) => {
      watch.allow(/status of 404|ERR_INTERNET_DISCONNECTED/);
      await page.setViewportSize({ width, height: 640 });
      await tourOfTheRest(visitor, async (name) => {
        await fits(page, name);
        await isPressable(page, name);
        await keepsWordsWhole(page, name);
      });
    });
  }
});
