/** A person in front of the screens. Every step uses the page as a person does. */

import type { Page } from '@playwright/test';
import { words } from '../product/words.ts';
import { AccountScreen } from '../screens/activation/account.ts';
import { ActivateScreen } from '../screens/activation/activate.ts';
import { BirthDateScreen } from '../screens/activation/birth-date.ts';
import { CardChoiceScreen } from '../screens/activation/card-choice.ts';
import { CardNumbersScreen } from '../screens/activation/card-numbers.ts';
import type { Channel } from '../screens/activation/send-code.ts';
import { SendCodeScreen } from '../screens/activation/send-code.ts';
import { ChoosePersonScreen } from '../screens/activation/choose-person.ts';
import { EnterCodeScreen } from '../screens/activation/enter-code.ts';
import { ContactCodeScreen } from '../screens/activation/contact-code.ts';
import { ContactScreen } from '../screens/activation/contact.ts';
import { DoneScreen } from '../screens/activation/done.ts';
import { NeedsScreen } from '../screens/activation/needs.ts';
import { NewEmailScreen, NewPhoneScreen } from '../screens/activation/new-contact.ts';
import { RepresentativeScreen } from '../screens/activation/representative.ts';
import { DisplayScreen } from '../screens/help/display.ts';
import { AccessibilityScreen, GuideScreen, HelpScreen, PauseScreen, PrivacyScreen, TermsScreen } from '../screens/help/help.ts';
import { PracticeScreen } from '../screens/help/practice.ts';
import type { Screen } from '../screens/screen.ts';
import { Notice } from '../screens/shell/notice.ts';
import { StartScreen } from '../screens/shell/start.ts';
import type { Child } from './family.ts';
import type { Person } from './person.ts';
import { PASSWORD } from './person.ts';
import type { Service } from './service.ts';

export class Visitor {
  readonly page: Page;
  readonly service: Service;
  readonly start: StartScreen;
  readonly needs: NeedsScreen;
  readonly birthDate: BirthDateScreen;
  readonly cardChoice: CardChoiceScreen;
  readonly cardNumbers: CardNumbersScreen;
  readonly channel: SendCodeScreen;
  readonly code: EnterCodeScreen;
  readonly choosePerson: ChoosePersonScreen;
  readonly representative: RepresentativeScreen;
  readonly activation: ActivateScreen;
  readonly contact: ContactScreen;
  readonly newEmail: NewEmailScreen;
  readonly newPhone: NewPhoneScreen;
  readonly contactCode: ContactCodeScreen;
  readonly account: AccountScreen;
  readonly done: DoneScreen;
  readonly display: DisplayScreen;
  readonly help: HelpScreen;
  readonly pause: PauseScreen;
  readonly practice: PracticeScreen;
  readonly guide: GuideScreen;
  readonly terms: TermsScreen;
  readonly privacy: PrivacyScreen;
  readonly accessibility: AccessibilityScreen;

  readonly #child: Child | undefined;

  constructor(page: Page, service: Service, child?: Child) {
    this.page = page;
    this.service = service;
    this.#child = child;
    this.start = new StartScreen(page);
    this.needs = new NeedsScreen(page);
    this.birthDate = new BirthDateScreen(page);
    this.cardChoice = new CardChoiceScreen(page);
    this.cardNumbers = new CardNumbersScreen(page);
    this.channel = new SendCodeScreen(page);
    this.code = new EnterCodeScreen(page);
    this.choosePerson = new ChoosePersonScreen(page);
    this.representative = new RepresentativeScreen(page, child);
    this.activation = new ActivateScreen(page, child);
    this.contact = new ContactScreen(page);
    this.newEmail = new NewEmailScreen(page);
    this.newPhone = new NewPhoneScreen(page);
    this.contactCode = new ContactCodeScreen(page);
    this.account = new AccountScreen(page);
    this.done = new DoneScreen(page, child);
    this.display = new DisplayScreen(page);
    this.help = new HelpScreen(page);
    this.pause = new PauseScreen(page);
    this.practice = new PracticeScreen(page);
    this.guide = new GuideScreen(page);
    this.terms = new TermsScreen(page);
    this.privacy = new PrivacyScreen(page);
    this.accessibility = new AccessibilityScreen(page);
  }

  /** The same person on another page. */
  beside(page: Page): Visitor {
    return new Visitor(page, this.service);
  }

  /** The same person on behalf of a child: the screens speak about the child. */
  for(child: Child): Visitor {
    return new Visitor(this.page, this.service, child);
  }

  notice(heading: string): Notice {
    return new Notice(this.page, heading);
  }

  /** Walks from the birth date to this screen. */
  async reach(until: Screen, person: Person, by: Channel = person.email ? 'email' : 'sms'): Promise<void> {
    await this.birthDate.open();
    await this.birthDate.isShown();
    await this.goOn(this.birthDate, until, person, by);
  }

  /** Walks from one screen to another. */
  async goOn(from: Screen, until: Screen, person: Person, by: Channel = person.email ? 'email' : 'sms'): Promise<void> {
    const way = this.#way(person, by);
    const begin = way.findIndex(([screen]) => screen === from);
    const end = way.findIndex(([screen]) => screen === until);
    for (const [index, [, act]] of way.entries()) {
      if (index < begin || index >= end) continue;
      await act();
      await way[index + 1]?.[0].isShown();
    }
  }

  /** The oldest unread code of a person. */
  async receive(person: Person, by: Channel): Promise<string> {
    return by === 'email' ? this.service.mails.code(person.email) : this.service.texts.code(person.phone);
  }

  /** Each screen of the journey, and a person's actions on it. */
  #way(person: Person, by: Channel): [Screen, () => Promise<void>][] {
    return [
      [this.start, () => this.start.activate()],
      [this.needs, () => this.needs.begin()],
      [this.birthDate, () => this.birthDate.answer(person)],
      [this.cardChoice, () => this.cardChoice.answer(person)],
      [this.cardNumbers, () => this.cardNumbers.answer(person)],
      [this.channel, () => this.channel.answer(by)],
      [this.code, async () => this.code.answer(await this.receive(person, by))],
      ...this.#whose(),
      [this.activation, () => this.activation.answer()],
      [this.contact, () => this.contact.answer()],
      [this.account, () => this.account.answer(person.identifier, PASSWORD)],
      [this.done, () => this.done.finish()],
    ];
  }

  /** The additional screens of a child's journey. */
  #whose(): [Screen, () => Promise<void>][] {
    const child = this.#child;
    if (!child) return [];
    const certify: [Screen, () => Promise<void>] = [this.representative, () => this.representative.answer(words.representative.yes)];
    return child.isOneOfSeveral ? [[this.choosePerson, () => this.choosePerson.answer(child)], certify] : [certify];
  }
}
