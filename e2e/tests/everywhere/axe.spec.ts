import { isAccessible } from '../../support/axe.ts';
import { test } from '../../support/test.ts';
import { tourOfTheJourney, tourOfTheRest } from '../../support/tour.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test.describe('axe finds nothing', () => {
  test.slow();

  for (const { card, width } of [
    { card: 'without_photo', width: 360 },
    { card: 'with_photo', width: 1280 },
  ] as const) {
    test(`on any screen of the journey, in any state, card ${card}, ${width} px`, async ({ visitor, service, page }) => {
      await page.setViewportSize({ width, height: 800 });
      await tourOfTheJourney(visitor, service.cast.somebody({ card }), (name) => isAccessible(page, name));
    });
  }

  test('on any other screen or notice', async ({ visitor, page, watch }) => {
    watch.allow(/status of 404|ERR_INTERNET_DISCONNECTED/);
    await tourOfTheRest(visitor, (name) => isAccessible(page, name));
  });
});
