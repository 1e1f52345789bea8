import type { WaitWords } from '../../display/formats.ts';

/** The units of waits: `2 Arbeitstage`. */
export const WAITS: WaitWords = { hours: ['Stunde', 'Stunden'], days: ['Arbeitstag', 'Arbeitstage'] };

/** After prepositions: `von 2 Arbeitstagen`. */
export const WAITS_AFTER: WaitWords = { ...WAITS, days: ['Arbeitstag', 'Arbeitstagen'] };
