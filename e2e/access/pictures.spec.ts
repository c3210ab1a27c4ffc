/** Takes the pictures of the states for `cargo xtask screenshots`; it tests nothing. */

import { KEPT, picture, pictureNames } from '../looks/pictures.ts';
import { TOURS } from '../states/index.ts';
import { demo } from '../states/shell/demo.ts';
import { walk } from '../states/walk.ts';
import { test as demoTest } from '../support/demo-test.ts';
import { test } from '../support/test.ts';

const folder = process.env['PICTURES'] ?? '';
const every = process.env['EVERY_PICTURE'] === 'true';

test.setTimeout(5 * 60_000);

for (const tour of TOURS) {
  const wanted = (state: string) => pictureNames(tour.name, state).filter((name) => every || KEPT.includes(name));
  if (!tour.states.some(({ name }) => wanted(name).length > 0)) continue;
  test.describe(tour.name, () => {
    test.use({ pace: tour.pace ?? 'usual' });

    test('pictures', async ({ page, service, watch }) => {
      if (tour.allow) watch.allow(tour.allow);
      await walk(page, service, tour, ({ name }) => picture(page, folder, wanted(name)));
    });
  });
}

if (every) {
  demoTest(demo.name, async ({ page }) => {
    for (const { name, reach } of demo.states) {
      await reach(page);
      await picture(page, folder, pictureNames(demo.name, name));
    }
  });
}
