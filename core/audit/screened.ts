import { onceFor } from '../plan/once-for.ts';
import type { CellRef } from '../sheet/cell-reference.ts';
import type { PlanSchedule } from '../schedule/plan-schedule.ts';
import type { DatedWork } from '../schedule/activity.ts';
import type { Flagged } from '../schedule/screen-facts.ts';
import type { Hit } from './rule.ts';
import type { Data } from './sentence.ts';

/** Cells that a screen points at; in a plan with more of them nobody visits each. */
const MOST_CELLS = 1000;

/** The one hit of a screen where more than a share of what it looks at is flagged: their cells, once each. */
export function* screened(
  { works }: PlanSchedule,
  { works: flagged, of }: Flagged,
  share: number,
  cell: (work: DatedWork) => CellRef,
  more: Data = {},
): Iterable<Hit<never>> {
  if (of === 0 || flagged.length / of <= share) return;
  const rows = shownOf(flagged).flatMap((at) => works[at] ?? []);
  yield {
    at: rows.map(cell),
    cause: 'screen',
    data: {
      count: flagged.length,
      of,
      percent: Math.round((100 * flagged.length) / of),
      most: Math.round(100 * share),
      first: rows[0]?.name ?? '',
      ...more,
    },
  };
}

/** The works that are pointed at, each once. */
const shownOf = onceFor((flagged: readonly number[]): readonly number[] => {
  const shown = new Set<number>();
  for (let place = 0; place < flagged.length && shown.size < MOST_CELLS; place += 1) shown.add(flagged[place]!);
  return [...shown];
});
