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
  const isSame = others.every(({ needed, available }) => needed === worst.needed && available === worst.available);
  const isOne = worst.available === 1;
  if (isGerman) {
    const most = others.length === 0 ? '' : isSame ? 'jeweils ' : `am engsten ist es ${within(telling, when)}: `;
    return `fehlt Kapazität: ${places} (${most}${asked} ${worst.needed === 1 ? 'wird' : 'werden'} verlangt, ${there} ${isOne ? 'ist' : 'sind'} da)`;
  }
  const most = others.length === 0 || isSame ? '' : `the worst is ${when}: `;
  const each = others.length > 0 && isSame ? ' each time' : '';
  return `capacity is short: ${places} (${most}${asked} ${worst.needed === 1 ? 'is' : 'are'} asked for${each}, ${there} ${isOne ? 'is' : 'are'} there)`;
}

function missing({ needed, available }: Lack): number {
  return needed - available;
}
