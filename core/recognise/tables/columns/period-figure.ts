import type { Meaning, TableKind } from '../../../plan/table.ts';
import { meaningsOf } from '../../lexicon/lexicon.ts';
import { periodParts } from '../../values/period.ts';
import type { ColumnProfile } from './column-profile.ts';

/** Figures that a column of a period may hold. */
const FIGURES: ReadonlySet<Meaning> = new Set<Meaning>([
  'target',
  'actual',
  'forecast',
  'baseline',
  'cost',
  'cost_actual',
  'variance',
  'effort',
  'effort_actual',
  'capacity',
  'allocation',
  'absence',
  'remaining',
  'total',
]);

/** What a figure by period is called in tables of a kind: what is planned and actual in a budget is money, on a scorecard a target. */
export function ofKind(figure: Meaning, kind: TableKind): Meaning {
  const called = kind === 'budget' ? IN_BUDGETS : kind === 'scorecard' ? ON_SCORECARDS : null;
  return called?.get(figure) ?? figure;
}

const IN_BUDGETS: ReadonlyMap<Meaning, Meaning> = new Map<Meaning, Meaning>([
  ['actual', 'cost_actual'],
  ['effort_actual', 'cost_actual'],
  ['effort', 'cost'],
  ['target', 'cost'],
]);

const ON_SCORECARDS: ReadonlyMap<Meaning, Meaning> = new Map<Meaning, Meaning>([
  ['effort', 'target'],
  ['effort_actual', 'actual'],
]);

/** What the cells of a column of a period are, where its header says so and they could be: money is no share of work. */
export function figureIn(parts: readonly string[], { moneyFormat, largest }: ColumnProfile): Meaning | null {
  const figure = figureSaid(parts);
  return figure === 'allocation' && (moneyFormat >= 0.4 || largest > MOST_ALLOTTED) ? 'funding' : figure;
}

/** Nobody gives more hours, heads or per cent of a span of time to a piece of work. */
const MOST_ALLOTTED = 10_000;

/** What a part of a header says: `Q1 Target`, `Jan / Actual`. */
function figureSaid(parts: readonly string[]): Meaning | null {
  for (const part of parts.toReversed()) {
    const beside = besidePeriod(part);
    if (beside !== null) return figureOf(beside.rest);
    if (parts.length > 1 && periodParts(part) === null) {
      const figure = figureOf(part);
      if (figure !== null) return figure;
    }
  }
  return null;
}

/** The period of a header that also says what its cells are: `Q1 FY27 Target` is `Q1 FY27`; any other text as it stands. */
export function withoutFigure(header: string): string {
  const beside = besidePeriod(header);
  return beside !== null && figureOf(beside.rest) !== null ? beside.period : header;
}

function figureOf(text: string): Meaning | null {
  return meaningsOf(text).find(({ of, weight }) => FIGURES.has(of) && weight >= 2)?.of ?? null;
}

/** A period with one or two words before or behind it. */
function besidePeriod(text: string): { readonly period: string; readonly rest: string } | null {
  if (text.length > 30) return null;
  const words = text.split(/[\s_/()]+/).filter((word) => word !== '' && !/^[-–:]$/.test(word));
  if (words.length < 2 || words.length > 4) return null;
  for (let cut = words.length - 1; cut >= 1; cut--) {
    const [front, back] = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')];
    if (periodParts(front) !== null) return { period: front, rest: back };
    if (periodParts(back) !== null) return { period: back, rest: front };
  }
  return null;
}
