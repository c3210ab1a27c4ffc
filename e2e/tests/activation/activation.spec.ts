import { fill, like, refused, words } from '../../product/words.ts';
import { DMP_CREATED_ON, SPACE_CREATED_ON } from '../../support/cast.ts';
import type { Refusal } from '../../support/refusal.ts';
import { isRefused } from '../../support/refusal.ts';
import { expect, test } from '../../support/test.ts';
import type { Visitor } from '../../support/visitor.ts';

const EMPTY = [refused.Terms.Required.happened, refused.Terms.Required.to_do];

function terms({ activation }: Visitor): Refusal {
  return { field: activation.terms, summary: refused.Terms.Required.summary, says: EMPTY };
}

function privacy({ activation }: Visitor): Refusal {
  return { field: activation.privacy, summary: refused.Privacy.Required.summary, says: EMPTY };
}

test.describe('/activer/activation', () => {
  test('with both boxes unticked both are refused; with one ticked the other is refused', async ({ visitor, service }) => {
    const { activation, contact } = visitor;
    await visitor.reach(activation, service.cast.newPerson());
    await activation.submit();
    await isRefused(activation, [terms(visitor), privacy(visitor)]);
    await activation.terms.check();
    await activation.submit();
    await isRefused(activation, [privacy(visitor)]);
    await activation.privacy.check();
    await activation.terms.uncheck();
    await activation.submit();
    await isRefused(activation, [terms(visitor)]);
    await activation.answer();
    await contact.isAnnounced();
  });

  test('shows the creation dates of the space and the medical record in full', async ({ visitor, service }) => {
    const { activation } = visitor;
    await visitor.reach(activation, service.cast.newPerson({ card: 'with_photo' }));
    await expect(activation.here.getByText(fill(words.activate.created_on, SPACE_CREATED_ON.words))).toBeVisible();
    await expect(activation.here.getByText(fill(words.activate.dmp_created_on, DMP_CREATED_ON.words))).toBeVisible();
  });

  test('shows no medical record to a person without one', async ({ visitor, service }) => {
    const { activation } = visitor;
    await visitor.reach(activation, service.cast.newPerson({ card: 'without_photo' }));
    await expect(activation.here.getByText(like(words.activate.dmp_created_on))).toHaveCount(0);
  });

  test('both documents open in place, and opening them ticks no box', async ({ visitor, service, page }) => {
    const { activation } = visitor;
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await visitor.reach(activation, service.cast.newPerson());
    expect(asked).not.toContain('/aide/conditions');
    await activation.moreTerms.click();
    await expect(activation.here.getByText(words.legal.terms[1].plain[0])).toBeVisible();
    await activation.moreTerms.click();
    await expect(activation.here.getByText(words.legal.terms[1].plain[0])).toBeHidden();
    await activation.moreTerms.click();
    await activation.morePrivacy.click();
    await expect(activation.here.getByText(words.legal.privacy[8].plain[5])).toBeVisible();
    expect(asked.filter((one) => one.startsWith('/aide/'))).toEqual(['/aide/conditions', '/aide/confidentialite']);
    await activation.isShown();
    await expect(activation.terms).not.toBeChecked();
    await expect(activation.privacy).not.toBeChecked();
  });

  test('a document that fails to load shows an error in its place, and loads at the next press', async ({ visitor, service, context, watch }) => {
    watch.allow(/ERR_INTERNET_DISCONNECTED/);
    const { activation } = visitor;
    await visitor.reach(activation, service.cast.newPerson());
    await activation.terms.check();
    await context.setOffline(true);
    await activation.moreTerms.click();
    await expect(activation.here.getByText(words.notices.offline.title)).toBeVisible();
    await context.setOffline(false);
    await activation.button(words.common.retry).click();
    await expect(activation.here.getByText(words.legal.terms[1].plain[0])).toBeVisible();
    await expect(activation.here.getByText(words.notices.offline.title)).toHaveCount(0);
    await expect(activation.terms).toBeChecked();
  });
});
