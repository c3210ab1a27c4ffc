/** The time limits of a test server. Every other setting is as an operator has it. */

/** The sets of time limits; each has its own server, started when a test first requests it. */
export type Pace = 'usual' | 'short_codes' | 'short_pauses' | 'short_journeys' | 'heard_journeys';

interface Seconds {
  /** A journey expires this long after its last request. */
  readonly journeyIdle: number;
  /** The lifetime of a provisional code. */
  readonly codeLifetime: number;
  /** The lifetime of a code for a new contact. */
  readonly contactCodeLifetime: number;
  /** The pause before another code can be requested. */
  readonly resendPause: number;
}

const USUAL: Seconds = { journeyIdle: 1800, codeLifetime: 1800, contactCodeLifetime: 600, resendPause: 60 };

const PACES: Record<Pace, Seconds> = {
  usual: USUAL,
  short_codes: { ...USUAL, codeLifetime: 4, contactCodeLifetime: 4, resendPause: 1 },
  short_pauses: { ...USUAL, resendPause: 2 },
  short_journeys: { ...USUAL, journeyIdle: 10 },
  // Long enough for a person who listens to each screen.
  heard_journeys: { ...USUAL, journeyIdle: 30 },
};

/** The time limits of a pace. */
export function secondsOf(pace: Pace): Seconds {
  return PACES[pace];
}

/** The server settings of a pace. */
export function numbers(pace: Pace): Record<string, string> {
  const { journeyIdle, codeLifetime, contactCodeLifetime, resendPause } = PACES[pace];
  return {
    ESPACE_SANTE_JOURNEY_IDLE_S: String(journeyIdle),
    ESPACE_SANTE_CODE_LIFETIME_S: String(codeLifetime),
    ESPACE_SANTE_CONTACT_CODE_LIFETIME_S: String(contactCodeLifetime),
    ESPACE_SANTE_RESEND_PAUSE_S: String(resendPause),
    // All tests share one address, so its rate limit would slow the later ones down.
    ESPACE_SANTE_ADDRESS_REQUESTS: '1000000',
  };
}
