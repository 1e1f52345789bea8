import type { Day } from '../calendar/day.ts';
import type { ChangeEntry } from '../plan/governance.ts';
import type { Measure } from '../plan/measure.ts';
import type { Plan } from '../plan/plan.ts';
import { cellOf } from '../plan/provenance.ts';
import { earlierTargets, statedTarget } from '../scorecard/earlier-target.ts';
import { goalOf, meets } from '../scorecard/goal.ts';
import { toldDirection } from '../scorecard/told-direction.ts';
import type { CellRef } from '../sheet/cell-reference.ts';
import type { Workbook } from '../sheet/workbook.ts';
import { isAbout, maySay } from './unlogged-changes.ts';

/** A target that is another one than it was. */
export interface MovedTarget {
  readonly measure: Measure;
  readonly before: number;
  readonly after: number;
  /** From when on the later one holds, where the scorecard states targets by period. */
  readonly since: Day | null;
  /** The cell of the target now, then that of the earlier one. */
  readonly at: readonly [CellRef, CellRef];
}

/** Periods that a target stood unchanged before it was lowered, and periods since: fewer may be a season. */
const [STOOD, HOLDS] = [3, 2];

/**
 * Targets that changed and that no entry of the change log tells: beside a column of original targets, or by period, where
 * a target that stood for long and was missed became an easier one and stayed so. A path of rising targets is a plan.
 */
export function movedTargets(
  { measures, changes, tables }: Pick<Plan, 'measures' | 'changes' | 'tables'>,
  workbook: Workbook,
  today: Day,
): readonly MovedTarget[] {
  const earlier = earlierTargets(workbook, tables);
  return measures.flatMap((measure): readonly MovedTarget[] => {
    const original = earlier(measure);
    const now = original === null ? null : statedTarget(workbook, measure);
    const isOther = original !== null && now !== null && original.value !== now;
    const moved = isOther
      ? {
          measure,
          before: original.value,
          after: now,
          since: null,
          at: [cellOf(measure, 'target'), original.at] as const,
        }
      : easedByPeriod(measure, today);
    return moved === null || isLogged(moved, changes) ? [] : [moved];
  });
}

function isLogged({ measure, after }: MovedTarget, changes: readonly ChangeEntry[]): boolean {
  // The log may write 5 % for a cell that holds 0.05 or 5.
  const written = [`${after}`, `${after}%`, `${Number((after * 100).toPrecision(10))}%`];
  return changes.some(
    (entry) =>
      entry.status?.state !== 'cancelled' && isAbout(entry, measure) && written.some((amount) => maySay(entry, amount)),
  );
}

function easedByPeriod(measure: Measure, today: Day): MovedTarget | null {
  const { direction } = toldDirection(measure);
  if (direction !== 'higher' && direction !== 'lower') return null;
  const targets = measure.targets.filter(({ value }) => value !== null);
  const first = targets[0]?.value ?? null;
  const place = targets.findIndex(({ value }) => value !== first);
  const changed = targets[place];
  const after = changed?.value ?? null;
  if (changed === undefined || first === null || after === null) return null;
  const isLasting = targets.slice(place).every(({ value }) => value === after);
  const isEasier = direction === 'higher' ? after < first : after > first;
  const since = changed.period?.start ?? changed.on;
  if (!isLasting || !isEasier || place < STOOD || targets.length - place < HOLDS || since > today) return null;
  const goal = goalOf(direction, first);
  const read = measure.readings.filter(({ on, value }) => value !== null && on < since).slice(-STOOD);
  const missed = read.filter(({ value }) => !meets(value!, goal)).length;
  if (missed * 2 <= read.length || missed < 2) return null;
  return { measure, before: first, after, since, at: [cellOf(changed, 'value'), cellOf(targets[place - 1]!, 'value')] };
}
