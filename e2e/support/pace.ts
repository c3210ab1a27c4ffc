/** How fast time runs out on a server. Everything else is as the operator would have it. */

/** The paces there are; each has a server of its own, started when a test first asks for it. */
export type Pace = 'usual' | 'short_codes' | 'short_pauses' | 'short_journeys' | 'heard_journeys';

interface Seconds {
  /** After its last request a journey ends. */
  readonly journeyIdle: number;
  /** A code lives. */
  readonly codeLifetime: number;
  /** The code of a new contact lives. */
  readonly contactCodeLifetime: number;
  /** Before a new code may be asked for. */
  readonly resendPause: number;
}

const USUAL: Seconds = { journeyIdle: 1800, codeLifetime: 1800, contactCodeLifetime: 600, resendPause: 60 };

const PACES: Record<Pace, Seconds> = {
  usual: USUAL,
  short_codes: { ...USUAL, codeLifetime: 4, contactCodeLifetime: 4, resendPause: 1 },
  short_pauses: { ...USUAL, resendPause: 2 },
  short_journeys: { ...USUAL, journeyIdle: 10 },
  // Long enough for who hears each screen.
  heard_journeys: { ...USUAL, journeyIdle: 30 },
};

/** The times of a pace. */
export function secondsOf(pace: Pace): Seconds {
  return PACES[pace];
}

/** The settings of a pace. */
export function numbers(pace: Pace): Record<string, string> {
  const { journeyIdle, codeLifetime, contactCodeLifetime, resendPause } = PACES[pace];
  return {
    ESPACE_SANTE_JOURNEY_IDLE_S: String(journeyIdle),
    ESPACE_SANTE_CODE_LIFETIME_S: String(codeLifetime),
    ESPACE_SANTE_CONTACT_CODE_LIFETIME_S: String(contactCodeLifetime),
    ESPACE_SANTE_RESEND_PAUSE_S: String(resendPause),
    // Every test comes from one address: without this, the later ones would be slowed down.
    ESPACE_SANTE_ADDRESS_REQUESTS: '1000000',
  };
}
