import type { Day } from '../calendar/day.ts';
import { parseIsoDay } from '../calendar/day.ts';

/** What a constraint binds: the start or the finish, to a day, not before it or not after it. */
export interface DateConstraint {
  readonly end: 'start' | 'finish';
  readonly bound: 'on' | 'not-before' | 'not-after';
  /** Null where only the kind is written: then the date that the row states is meant. */
  readonly day: Day | null;
}

/** Words of Microsoft Project in English, German, French and Spanish, and of Primavera P6. */
const KINDS: readonly (readonly [DateConstraint['end'], DateConstraint['bound'], RegExp])[] = [
  [
    'start',
    'on',
    /\b(?:must start on|mso|mandatory start|start on$|muss anfangen am|doit commencer le|debe comenzar el)/,
  ],
  [
    'finish',
    'on',
    /\b(?:must finish on|mfo|mandatory finish|finish on$|fixed(?: date)?$|muss enden am|fester termin|doit finir le|debe finalizar el)/,
  ],
  [
    'start',
    'not-before',
    /\b(?:start no earlier than|snet|start on or after|anfang nicht fruher als|debut au plus tot|no comenzar antes del)/,
  ],
  [
    'start',
    'not-after',
    /\b(?:start no later than|snlt|start on or before|anfang nicht spater als|debut au plus tard|no comenzar despues del)/,
  ],
  [
    'finish',
    'not-before',
    /\b(?:finish no earlier than|fnet|finish on or after|ende nicht fruher als|fin au plus tot|no finalizar antes del)/,
  ],
  [
    'finish',
    'not-after',
    /\b(?:finish no later than|fnlt|finish on or before|deadline|ende nicht spater als|fin au plus tard|no finalizar despues del)/,
  ],
];

/** Reads a constraint as planning tools write it; null for “as soon as possible” and for other words. */
export function readConstraint(text: string): DateConstraint | null {
  const folded = text
    .slice(0, 100)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_-]+(?!\d)/g, ' ')
    .trim();
  const iso = /\d{4}-\d{2}-\d{2}/.exec(folded)?.[0];
  const words = iso === undefined ? folded : folded.replace(iso, '').replace(/[\s:,()]+$/, '');
  const kind = KINDS.find(([, , test]) => test.test(words));
  return kind === undefined ? null : { end: kind[0], bound: kind[1], day: iso === undefined ? null : parseIsoDay(iso) };
}

/** Whether a constraint keeps logic from moving the work later: must start or finish on, no later than. (DCMA check 5.) */
export function isHard({ bound }: DateConstraint): boolean {
  return bound !== 'not-before';
}
