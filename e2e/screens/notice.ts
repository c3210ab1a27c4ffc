import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { OPERATOR } from '../support/service.ts';

const WHO_HELPS = /^(Une personne de confiance peut m’aider|L’aide du service répond à mes questions)\.$/;

/** What stands in the way, instead of a screen: what happened, what I do, who can help. */
export class Notice {
  readonly page: Page;
  readonly heading: string;

  constructor(page: Page, heading: string) {
    this.page = page;
    this.heading = heading;
  }

  get here(): Locator {
    return this.page.locator('.page:not([data-former])');
  }

  get h1(): Locator {
    return this.here.getByRole('heading', { level: 1 });
  }

  /** It has come while the client ran: a screen reader is told so. */
  async isAnnounced(): Promise<void> {
    await this.isShown();
    await expect(this.h1).toBeFocused();
  }

  /** It is shown and says who can help. */
  async isShown(): Promise<void> {
    await expect(this.h1).toHaveText(this.heading);
    await expect(this.page).toHaveTitle(`${this.heading} – ${OPERATOR.name}`);
    await expect(this.here.getByRole('heading', { level: 2 })).toHaveText('Qui peut m’aider ?');
    await expect(this.here.getByText(WHO_HELPS)).toBeVisible();
    await expect(this.here.getByRole('link', { name: `J’appelle le ${OPERATOR.phone}.` })).toHaveAttribute(
      'href',
      `tel:${OPERATOR.phone.replaceAll(' ', '')}`,
    );
  }

  async says(sentence: string | RegExp): Promise<void> {
    await expect(this.here.getByText(sentence)).toBeVisible();
  }

  /** What only some need, under a question. */
  fold(name: string): Locator {
    return this.here.locator('summary').filter({ hasText: name });
  }

  link(name: string): Locator {
    return this.here.getByRole('link', { name, exact: true });
  }

  button(name: string): Locator {
    return this.here.getByRole('button', { name, exact: true });
  }
}

/** The notices' titles. */
export const NOTICE = {
  tryLater: 'Je reviens plus tard',
  journeyOver: 'Je commence au début',
  offline: 'Internet est coupé',
  newVersion: 'Le site a changé',
  notFound: 'Cette page est introuvable',
  alreadyActivated: 'Cet espace santé est déjà activé',
  ofAge: 'À 18 ans, chaque personne a sa carte Vitale',
  notRepresentative: 'Le représentant légal active cet espace',
  noContact: 'Mes coordonnées sont inconnues',
  cannotActivate: 'J’appelle l’aide pour cet espace',
} as const;
