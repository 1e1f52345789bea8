import type { Meaning, TableKind } from '../../../plan/table.ts';
import { MEANINGS } from '../../../plan/table.ts';
import type { Candidate, ColumnEvidence } from '../columns/column-evidence.ts';
import { meaningPriors, placeOf } from './kind-meanings.ts';
import type { Choice } from './settle.ts';
import { aimsOfMeasures } from './aims.ts';
import { alike } from './alike.ts';
import { byTheirCells } from './by-their-cells.ts';
import { answeredStatus } from './answered.ts';
import { approvalConditions } from './condition-columns.ts';
import { calledByKind } from './called-by-kind.ts';
import { ownNoun } from './own-noun.ts';
import { rateColumns } from './currency-columns.ts';
import { dependencyNames } from './dependency-names.ts';
import { levelsOfWork } from './levels-of-work.ts';
import { longerSpans } from './longer-spans.ts';
import { lowerAndUpper } from './lower-and-upper.ts';
import { fromAndTo } from './from-and-to.ts';
import { flowColumns } from './flow-columns.ts';
import { outcomeColumns } from './outcome-columns.ts';
import { faintlyGuessed } from './faint-guesses.ts';
import { lettersOfAProduct } from './letters-of-a-product.ts';
import { namesForIds } from './names-for-ids.ts';
import { ofTheWhole } from './of-the-whole.ts';
import { oneOfSeveral } from './one-of-several.ts';
import { oneStatus } from './one-status.ts';
import { namedRows } from './row-names.ts';
import { namedTwice } from './named-twice.ts';
import { samePeople } from './same-people.ts';
import { settled } from './settle.ts';
import { sharesAcross } from './shared-out.ts';
import { trafficLights } from './traffic-lights.ts';
import { testCases } from './test-cases.ts';
import { toldImpact } from './told-impact.ts';
import { toldProgress } from './told-progress.ts';
import { unsaid } from './unsaid.ts';
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
const OFTEN = 0.15;
/** A column as sure as this of what it is, or one of several things a row waits for, is no stranger for being one of many. */
const SURE = 3.5;
const MANY: ReadonlySet<Meaning> = new Set<Meaning>(['depends_on', 'successor', 'period']);
const MOST = 2;
/** What a column that is of no run counts as. */
const ALONE = -1;

/** What only the table as a whole tells, in the order it is told. */
const STEPS = [
  oneOfSeveral,
  testCases,
  lettersOfAProduct,
  calledByKind,
  toldImpact,
  toldProgress,
  ofTheWhole,
  approvalConditions,
  outcomeColumns,
  flowColumns,
  fromAndTo,
  lowerAndUpper,
  longerSpans,
  dependencyNames,
  rateColumns,
  sharesAcross,
  trafficLights,
  toldApart,
  ownNoun,
  levelsOfWork,
  oneStatus,
  alike,
  namesForIds,
  namedRows,
  aimsOfMeasures,
  namedTwice,
  byTheirCells,
  settled,
  faintlyGuessed,
  samePeople,
  answeredStatus,
  unsaid,
] as const;

/** A column's candidates, each with what every column costs it that was given its meaning before. */
export interface Contest {
  readonly run: number;
  readonly rivals: readonly {
    readonly candidate: Candidate;
    /** Place of its meaning in `MEANINGS`. */
    readonly place: number;
    readonly again: number;
    /** So many of these columns count at most. */
    readonly most: number;
  }[];
}

/** What the columns may mean, ready to be weighed under one kind after the other; nothing for columns of periods. */
export function contestsOf(columns: readonly ColumnEvidence[]): readonly Contest[] {
  return columns.map(({ isPeriod, candidates, run = ALONE }) => ({
    run,
    rivals: isPeriod ? [] : candidates.map(rival),
  }));
}

function rival(candidate: Candidate): Contest['rivals'][number] {
  const { meaning, weight } = candidate;
  const again = meaning === 'title' ? TITLE_TWICE : ONCE.has(meaning) ? TWICE : meaning === 'raci_role' ? 0 : OFTEN;
  return { candidate, place: placeOf(meaning), again, most: weight >= SURE || MANY.has(meaning) ? MOST : Infinity };
}

const UNKNOWN: Choice = { meaning: null, weight: 0, margin: 0, reasons: [] };

/** Gives each column its best meaning under a kind, the surest first, so that one title leaves “Name” to the person. */
export function assign(contests: readonly Contest[], kind: TableKind): readonly Choice[] {
  const priors = meaningPriors(kind);
  const tops = contests.map(({ rivals }) => mostOf(rivals, priors));
  const order: number[] = [];
  for (let at = 0; at < contests.length; at++) if (contests[at]!.rivals.length > 0) order.push(at);
  order.sort((a, b) => tops[b]! - tops[a]! || a - b);
  const choices = contests.map(() => UNKNOWN);
  /** How many columns were given each meaning; those of one run count as one. */
  const taken = new Int32Array(MEANINGS.length);
  const runs = new Set<number>();
  const inRun = (run: number, place: number): number => run * MEANINGS.length + place;
  for (const at of order) {
    let best: Candidate | null = null;
    let first = 0;
    let second = 0;
    let won = 0;
    const { run, rivals } = contests[at]!;
    for (const { candidate, place, again, most } of rivals) {
      const weight = candidate.weight + priors[place]!;
      // What would come third without any other column does so with them.
      if (weight <= second) continue;
      const others = taken[place]! - (run !== ALONE && runs.has(inRun(run, place)) ? 1 : 0);
      const under = weight - again * Math.min(others, most);
      if (under > first) {
        second = first;
        first = under;
        best = candidate;
        won = place;
      } else if (under > second) second = under;
    }
    if (best === null || (first < LEAST && best.fromHeader < SAID)) {
      choices[at] = { meaning: null, weight: 0, margin: -tops[at]!, reasons: [] };
      continue;
    }
    if (run === ALONE || !runs.has(inRun(run, won))) taken[won]! += 1;
    if (run !== ALONE) runs.add(inRun(run, won));
    choices[at] = { meaning: best.meaning, weight: first, margin: first - second, reasons: best.reasons };
  }
  return choices;
}

/** What the best of a column's candidates weighs under a kind, at least 0. */
function mostOf(rivals: Contest['rivals'], priors: Float64Array): number {
  let most = 0;
  for (const { candidate, place } of rivals) most = Math.max(most, candidate.weight + priors[place]!);
  return most;
}

/** The choices with what only the table as a whole tells of them. */
export function toldTogether(
  columns: readonly ColumnEvidence[],
  choices: readonly Choice[],
  kind: TableKind,
): readonly Choice[] {
  return STEPS.reduce<readonly Choice[]>((read, step) => step(columns, read, kind), choices);
}
