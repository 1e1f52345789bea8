import type { Plan } from '../plan/plan.ts';
import { withoutOwnCells } from '../sheet/own-cells.ts';
import type { Workbook } from '../sheet/workbook.ts';
import type { BuiltPlan } from './build/build-plan.ts';
import { buildPlan } from './build/build-plan.ts';
import { keepsLayout } from './keeps-layout.ts';
import type { RecogniseOptions } from './options.ts';
import type { FoundTables } from './tables/find-tables.ts';
import { findTables } from './tables/find-tables.ts';

/** What a workbook was understood to say. */
export interface Recognition {
  /** Without what Lanekeeper wrote into it. */
  readonly workbook: Workbook;
  readonly options: RecogniseOptions;
  readonly found: FoundTables;
  readonly plan: Plan;
  readonly built: BuiltPlan;
}

/** Share of the work that is done when the tables are found, about. */
const FOUND = 0.8;

/**
 * Reads a plan out of a workbook. With the recognition of an earlier state of the same workbook only what changed is
 * read again: while only lines of data changed, the layout of a large sheet holds and just those rows are read; else the
 * changed sheets are looked at anew, and those that a new correction is about. Whatever did not change keeps its identity (`===`).
 */
export function recognise(whole: Workbook, options: RecogniseOptions, previous?: Recognition): Recognition {
  const workbook = withoutOwnCells(whole);
  const comparable = previous?.options.fiscalYearStart === options.fiscalYearStart ? previous : undefined;
  const told =
    (from: number, to: number) =>
    (part: string, done: number): void =>
      options.onProgress?.(part, from + (to - from) * done);
  const found =
    comparable?.options.corrections === options.corrections &&
    keepsLayout(comparable.workbook, workbook, comparable.found.tables)
      ? comparable.found
      : findTables(workbook, { ...options, onProgress: told(0, FOUND) }, comparable?.found);
  const built = buildPlan(workbook, found, comparable?.built, options.fiscalYearStart, told(FOUND, 1));
  return { workbook, options, found, plan: built.plan, built };
}
