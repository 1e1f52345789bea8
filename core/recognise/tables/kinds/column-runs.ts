import type { Meaning } from '../../../plan/table.ts';
import { isBar } from '../../values/bar-mark.ts';
import type { Candidate, ColumnEvidence } from '../columns/column-evidence.ts';
import { countedIn } from '../columns/numbered-run.ts';

/** Neighbours of one header below which it may be a slip, as of two columns that both say “Owner”. */
const FEWEST_ALIKE = 3;
/** Numbered columns below which a number is a name, as in `Phase 2`. */
const FEWEST_COUNTED = 2;

/**
 * Columns that are one thing written several times share what they may mean: neighbours under one header over them all, and
 * those that a number alone tells apart (`Approver 1`, `Approver 2`).
 */
export function withRuns(columns: readonly ColumnEvidence[]): readonly ColumnEvidence[] {
  const runs = [...alike(columns), ...counted(columns)];
  if (runs.length === 0) return columns;
  const shared = [...columns];
  for (const [run, places] of runs.entries()) {
    const members = places.map((at) => columns[at]!);
    const isSpread = members.length >= FEWEST_ALIKE && members.every(({ profile }) => profile.numbers >= 0.8);
    const candidates = isCalendar(members)
      ? []
      : together(members).filter(({ meaning }) => !isTooMany(meaning, members));
    for (const at of places)
      shared[at] = { ...columns[at]!, candidates: isSpread ? overTime(candidates) : candidates, run, isSpread };
  }
  return shared;
}

/** Places of neighbours that have one header. */
function alike(columns: readonly ColumnEvidence[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const [at, one] of columns.entries()) {
    const before = at > 0 ? columns[at - 1]! : undefined;
    if (one.header === '' || one.isPeriod) continue;
    if (before?.header === one.header && hold(before, one)) runs.at(-1)!.push(at);
    else runs.push([at]);
  }
  return runs.filter((run) => run.length >= FEWEST_ALIKE);
}

/** Places of columns whose headers say the same words and count up. */
function counted(columns: readonly ColumnEvidence[]): readonly (readonly number[])[] {
  const runs = new Map<string, { at: number[]; last: number }>();
  for (const [at, { header, isPeriod }] of columns.entries()) {
    const found = isPeriod ? null : countedIn(header);
    if (found === null || found.stem === '') continue;
    const run = runs.get(found.stem);
    if (run === undefined) runs.set(found.stem, { at: [at], last: found.at });
    else if (found.at > run.last && hold(columns[run.at[0]!]!, columns[at]!)) {
      run.at.push(at);
      run.last = found.at;
    }
  }
  return [...runs.values()].map(({ at }) => at).filter((run) => run.length >= FEWEST_COUNTED);
}

/** Whether two columns hold the same sort of values, or one of them none yet. */
function hold({ profile: one }: ColumnEvidence, { profile: other }: ColumnEvidence): boolean {
  if (one.filled === 0 || other.filled === 0) return true;
  const sorts = ['numbers', 'texts', 'dates'] as const;
  return sorts.every((sort) => Math.abs(one[sort] - other[sort]) < 0.5);
}

/** Whether numbered columns hold nothing but the marks that bars are drawn with. */
function isCalendar(columns: readonly ColumnEvidence[]): boolean {
  const texts = columns.flatMap(({ profile }) => [...profile.examples]);
  return texts.length > 0 && texts.every(isBar) && columns.every(({ header }) => STEP.test(header));
}

/** What a row has one of, or one planned and one real, however many columns count up. */
const ONCE: ReadonlySet<Meaning> = new Set<Meaning>([
  'duration',
  'start',
  'end',
  'due',
  'percent_complete',
  'title',
  'id',
]);
/** Columns from which on it cannot be that. */
const TOO_MANY = 4;

function isTooMany(meaning: Meaning, columns: readonly ColumnEvidence[]): boolean {
  return columns.length >= TOO_MANY && ONCE.has(meaning);
}

const STEP = /(?:^|\s)\d+$/;

/** A share that is written over and over is how much of somebody each step of time takes. */
function overTime(candidates: readonly Candidate[]): readonly Candidate[] {
  const share = candidates.find(({ meaning }) => meaning === 'share');
  return share === undefined ? candidates : [...candidates, { ...share, meaning: 'allocation' }];
}

/** Every candidate of the columns with its weight on average; where a column does not have it, it counts as nothing. */
function together(columns: readonly ColumnEvidence[]): readonly Candidate[] {
  const sums = new Map<Meaning, { readonly best: Candidate; readonly sum: number; readonly count: number }>();
  for (const { candidates } of columns)
    for (const one of candidates) {
      const { best = one, sum = 0, count = 0 } = sums.get(one.meaning) ?? {};
      sums.set(one.meaning, {
        best: one.weight > best.weight ? one : best,
        sum: sum + one.weight,
        count: count + 1,
      });
    }
  return [...sums.values()]
    .filter(({ count }) => count > columns.length / 2)
    .map(({ best, sum }) => ({ ...best, weight: sum / columns.length }));
}
