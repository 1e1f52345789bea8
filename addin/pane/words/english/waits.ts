import type { WaitWords } from '../../display/formats.ts';

/** The units of waits. */
export const WAITS: WaitWords = { hours: ['hour', 'hours'], days: ['working day', 'working days'] };
