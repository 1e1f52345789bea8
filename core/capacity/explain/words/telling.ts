import type { Place } from '../demands-alone.ts';
import type { TradeOffProblem } from '../../trade-off/problem.ts';

export type Tongue = 'en' | 'de';

/** What sentences about a trade-off need to know. */
export interface Telling {
  readonly problem: TradeOffProblem;
  /** The name of each period in that language: `Jul 2026`. */
  readonly periods: readonly string[];
  readonly language: Tongue;
}

/** A piece by its name, quoted; work that stands outside, and has none, by what it is. */
export function named({ problem, language }: Telling, piece: number): string {
  const name = problem.pieces[piece]?.name ?? '';
  if (name === '') return language === 'de' ? 'andere Arbeit' : 'other work';
  return language === 'de' ? `„${name}“` : `“${name}”`;
}

/** A piece with its value, where it has one. */
export function namedWithValue(telling: Telling, piece: number): string {
  const { value = 0 } = telling.problem.pieces[piece] ?? {};
  if (value === 0) return named(telling, piece);
  return `${named(telling, piece)} (${telling.language === 'de' ? 'Wert' : 'value'} ${figure(telling, value)})`;
}

/** A number with at most two decimals, as the language writes it. */
export function figure({ language }: Telling, value: number): string {
  const digits = Math.abs(value) < 100 ? 2 : 1;
  const text = String(Number(value.toFixed(digits)));
  return language === 'de' ? text.replace('.', ',') : text;
}

/** An amount in the unit of a capacity: `1.5 person-months`. */
export function amountOf(telling: Telling, amount: number, capacity: number): string {
  const unit = telling.problem.capacities[capacity]?.unit ?? '';
  const [one, many] = UNITS[telling.language][unit] ?? [unit, unit];
  return `${figure(telling, amount)} ${amount === 1 ? one : many}`.trim();
}

/** Units that have words; others stay as they are written. */
const UNITS: Readonly<Record<Tongue, Readonly<Record<string, readonly [string, string]>>>> = {
  en: { 'person-months': ['person-month', 'person-months'], 'person-weeks': ['person-week', 'person-weeks'] },
  de: {
    'person-months': ['Personenmonat', 'Personenmonate'],
    'person-weeks': ['Personenwoche', 'Personenwochen'],
    FTE: ['Vollzeitstelle', 'Vollzeitstellen'],
  },
};

/** `A, B and C`; beyond `most` the rest is counted. */
export function listed({ language }: Telling, items: readonly string[], most = 6): string {
  const [and, more] = language === 'de' ? [' und ', 'weitere'] : [' and ', 'more'];
  const shown = items.length <= most ? items : [...items.slice(0, most - 1), `${items.length - most + 1} ${more}`];
  const last = shown.at(-1) ?? '';
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')}${and}${last}`;
}

/** Capacities by name; several by what they consist of, each once: `Cloud + Security` and `Cloud` are `Cloud and Security`. */
export function capacitiesInWords(telling: Telling, capacities: readonly number[]): string {
  const all = capacities.flatMap((at) => telling.problem.capacities[at] ?? []);
  return listed(telling, [...new Set(all.flatMap(({ name, parts }) => (all.length > 1 ? (parts ?? [name]) : [name])))]);
}

/** The name of a period. */
export function periodName({ periods }: Telling, period: number): string {
  return periods[period] ?? String(period + 1);
}

/** A span of periods: `Jul to Sep 2026`; the year once where both have the same. */
export function spanInWords(telling: Telling, from: number, to: number): string {
  const [first, last] = [periodName(telling, from), periodName(telling, to)];
  if (from === to) return last;
  const year = last.slice(last.lastIndexOf(' '));
  const short = last.includes(' ') && first.endsWith(year) ? first.slice(0, -year.length) : first;
  return `${short} ${telling.language === 'de' ? 'bis' : 'to'} ${last}`;
}

/** Several periods, neighbours as a span: `Jul to Sep 2026 and Nov 2026`. */
export function periodsInWords(telling: Telling, periods: readonly number[]): string {
  const spans: { from: number; to: number }[] = [];
  for (const period of [...new Set(periods)].toSorted((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last !== undefined && last.to === period - 1) last.to = period;
    else spans.push({ from: period, to: period });
  }
  return listed(
    telling,
    spans.map(({ from, to }) => spanInWords(telling, from, to)),
  );
}

/** Within a period or several: `in Jul 2026`, `im Juli 2026`. */
export function within({ language }: Pick<Telling, 'language'>, when: string): string {
  return `${language === 'de' && /^\p{L}{3}/u.test(when) ? 'im' : 'in'} ${when}`;
}

/** Places, capacities with the same periods together: `Designers and Engineers in Jul to Sep 2026`. */
export function placesInWords(telling: Telling, places: readonly Place[]): string {
  const together = new Map<string, number[]>();
  for (const capacity of new Set(places.map((place) => place.capacity))) {
    const own = places.filter((place) => place.capacity === capacity).map(({ period }) => period);
    const when = periodsInWords(telling, own);
    together.set(when, [...(together.get(when) ?? []), capacity]);
  }
  return listed(
    telling,
    [...together].map(([when, capacities]) => `${capacitiesInWords(telling, capacities)} ${within(telling, when)}`),
  );
}
