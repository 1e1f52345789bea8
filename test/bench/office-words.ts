import type { Day } from '../../core/calendar/day.ts';
import { addDays } from '../../core/calendar/day.ts';
import type { DraftCell, DraftSheet } from '../../core/files/workbook-draft.ts';
import { PEOPLE } from '../../core/sample/company.ts';
import type { Random } from '../../core/sample/random.ts';
import { BENCH_DAY } from './big-plan-words.ts';

export type Line = readonly (DraftCell | null)[];
/** Draws one sheet by chance. */
export type Drawing = (random: Random) => Omit<DraftSheet, 'name'>;

const DOES =
  'Agree Build Check Compare Deliver Design Draft Extend Install Measure Migrate Move Order Plan Prepare Replace Review Sign Test Train'.split(
    ' ',
  );
const WHAT =
  'access archive badge billing branch catalogue checkout contract dashboard depot export forecast invoice label ledger login manual mobile network onboarding payroll pilot portal pricing queue report rollout sandbox search server shipment site stock supplier survey template training vendor warehouse'.split(
    ' ',
  );
const WHERE =
  'Berlin Bilbao Boston Bristol Cork Dublin Ghent Graz Kraków Leeds Lille Lyon Malmö Milan Oslo Porto Prague Turin Utrecht Zurich'.split(
    ' ',
  );

/** What a line is about, in two to five words: `Migrate billing archive for Lyon 14`. */
export function subject(random: Random): string {
  const where = random.next() < 0.6 ? ` for ${random.pick(WHERE)} ${random.whole(1, 60)}` : '';
  return `${random.pick(DOES)} ${random.pick(WHAT)} ${random.pick(WHAT)}${where}`;
}

/** One to three lines of prose. */
export function sentence(random: Random): string {
  const parts = Array.from({ length: random.whole(1, 4) }, () => subject(random).toLowerCase());
  return `We have to ${parts.join(', then ')} before ${random.pick(WHERE)} can go on.`;
}

export function times<T>(count: number, make: (at: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, at) => make(at));
}

export function someDay(random: Random): Day {
  return addDays(BENCH_DAY, random.whole(-300, 300));
}

export function someone(random: Random, count = 1): string {
  return times(count, () => random.pick(PEOPLE).name).join(', ');
}
