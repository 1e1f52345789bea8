import type { Lack } from '../shortages.ts';
import type { Telling } from './telling.ts';
import { amountOf, figure, periodName, placesInWords, within } from './telling.ts';

/** What is missing where: `capacity is short: Designers in Aug 2026 (8 person-months are asked for, 6.5 are there)`. */
export function lacksInWords(telling: Telling, lacks: readonly Lack[]): string {
  const [worst, ...others] = lacks.toSorted((a, b) => missing(b) - missing(a));
  if (worst === undefined) return '';
  const isGerman = telling.language === 'de';
  const places = placesInWords(
    telling,
    lacks.flatMap(({ period, capacities }) => capacities.map((capacity) => ({ capacity, period }))),
  );
  const asked = amountOf(telling, worst.needed, worst.capacities[0] ?? 0);
  const there = figure(telling, worst.available);
  const when = periodName(telling, worst.period);
  if (isGerman) {
    const most = others.length === 0 ? '' : `am engsten ist es ${within(telling, when)}: `;
    return `fehlt Kapazität: ${places} (${most}${asked} werden verlangt, ${there} sind da)`;
  }
  const most = others.length === 0 ? '' : `the worst is ${when}: `;
  return `capacity is short: ${places} (${most}${asked} are asked for, ${there} are there)`;
}

function missing({ needed, available }: Lack): number {
  return needed - available;
}
