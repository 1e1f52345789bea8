import type { Meaning, TableKind } from '../../plan/table.ts';
import type { Candidate, ColumnEvidence } from './column-evidence.ts';
import { meaningPriors } from './kind-meanings.ts';
import type { Choice } from './settle.ts';
import { byTheirCells } from './by-their-cells.ts';
import { approvalConditions } from './condition-columns.ts';
import { calledByKind } from './called-by-kind.ts';
import { rateColumns } from './currency-columns.ts';
import { flowColumns } from './flow-columns.ts';
import { outcomeColumns } from './outcome-columns.ts';
import { faintlyGuessed } from './faint-guesses.ts';
import { namedRows } from './row-names.ts';
import { settled } from './settle.ts';
import { toldApart } from './told-apart.ts';

/** Meanings a table has one column of, as a rule: a second one must be better than the next best reading. */
const ONCE: ReadonlySet<Meaning> = new Set<Meaning>([
  'id',
  'title',
  'status',
  'start',
  'end',
  'due',
  'percent_complete',
  'duration',
  'owner',
  'description',
  'parent',
  'priority',
  'measure',
  'target',
  'actual',
  'unit',
  'person',
  'raised_on',
  'level',
  'total',
  'email',
  'decision',
]);
/** What a meaning must have over nothing: of fainter guesses on labelled workbooks only a quarter was right. */
const LEAST = 0.5;
/** From here on a header is taken at its word, whatever stands below it. */
const SAID = 4;
const TWICE = 1;
const TITLE_TWICE = 3;
/** A column as sure as this of what it is, or one of several things a row waits for, is no stranger for being one of many. */
const SURE = 3.5;
const MANY: ReadonlySet<Meaning> = new Set<Meaning>(['depends_on', 'successor', 'period']);
const MOST = 2;
/** What a column that is of no run counts as. */
const ALONE = -1;

/** What only the table as a whole tells, in the order it is told. */
const STEPS = [
  calledByKind,
  approvalConditions,
  outcomeColumns,
  flowColumns,
  rateColumns,
  toldApart,
  namedRows,
  byTheirCells,
  settled,
  faintlyGuessed,
] as const;

/** Gives each column its best meaning under a kind, the surest first, so that one title leaves “Name” to the person. */
export function assign(columns: readonly ColumnEvidence[], kind: TableKind): readonly Choice[] {
  const choices: Choice[] = columns.map(() => ({ meaning: null, weight: 0, margin: 1, reasons: [] }));
  const taken = new Map<Meaning, readonly number[]>();
  const priors = meaningPriors(kind);
  const scored = columns.map(({ isPeriod, candidates }) =>
    isPeriod ? [] : candidates.map(({ weight, meaning }) => weight + (priors.get(meaning) ?? 0)),
  );
  const tops = scored.map(strongest);
  const order = [...columns.keys()].sort((a, b) => tops[b]! - tops[a]! || a - b);
  for (const at of order) {
    let best: Candidate | null = null;
    let first = 0;
    let second = 0;
    const { candidates, run } = columns[at]!;
    const weights = scored[at]!;
    for (let index = 0; index < weights.length; index++) {
      const candidate = candidates[index]!;
      const others = taken.get(candidate.meaning) ?? [];
      const count = run === undefined ? others.length : others.filter((other) => other !== run).length;
      const under =
        weights[index]! -
        (candidate.meaning === 'title' ? TITLE_TWICE : ONCE.has(candidate.meaning) ? TWICE : 0.15) *
          (candidate.weight >= SURE || MANY.has(candidate.meaning) ? Math.min(count, MOST) : count);
      if (under > first) {
        second = first;
        first = under;
        best = candidate;
      } else if (under > second) second = under;
    }
    if (best === null || (first < LEAST && best.fromHeader < SAID)) {
      choices[at] = { meaning: null, weight: 0, margin: -tops[at]!, reasons: [] };
      continue;
    }
    const others = taken.get(best.meaning) ?? [];
    if (run === undefined || !others.includes(run)) taken.set(best.meaning, [...others, run ?? ALONE]);
    choices[at] = { meaning: best.meaning, weight: first, margin: first - second, reasons: best.reasons };
  }
  return choices;
}

/** The choices with what only the table as a whole tells of them. */
export function toldTogether(
  columns: readonly ColumnEvidence[],
  choices: readonly Choice[],
  kind: TableKind,
): readonly Choice[] {
  return STEPS.reduce<readonly Choice[]>((read, step) => step(columns, read, kind), choices);
}

function strongest(weights: readonly number[]): number {
  let most = 0;
  for (const weight of weights) if (weight > most) most = weight;
  return most;
}
