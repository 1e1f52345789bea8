import type { Table, TableKind } from '../../plan/table.ts';
import type { Unrecognised } from '../../plan/not-understood.ts';
import type { Correction } from '../../plan/settings.ts';
import { corrected, denialIn, isHeeded, liesIn } from './corrections.ts';
import { withoutNamesakes } from './beside-namesake.ts';
import { isCalendar } from './layout/gantt.ts';
import type { Laid } from './grid/laid.ts';
import type { LaidSheet } from './layout/lay-sheet.ts';
import type { ReadContext } from './read-table.ts';
import { readTable } from './read-table.ts';
import { isTrifle } from './layout/trifle.ts';
import { leftOut, leftOutAsSaid } from './unrecognised.ts';

/** What was found on one sheet. */
export interface FoundOnSheet {
  readonly tables: readonly Table[];
  /** Tables too small to be worth a question, unless other sheets have the same. */
  readonly trifles: readonly Table[];
  readonly unrecognised: readonly Unrecognised[];
  /** Corrections that changed what is read here. */
  readonly heeded: readonly Correction[];
}

/** A table as it lies, with what the planner said of it. */
export interface ToRead {
  readonly laid: Laid;
  readonly said: readonly Correction[];
}

/** Reads the tables of a sheet where they were found to lie. */
export function readSheet({ grid, leftovers }: LaidSheet, laid: readonly ToRead[], context: ReadContext): FoundOnSheet {
  const tables: Table[] = [];
  const trifles: Table[] = [];
  const drawn = laid.filter(({ said }) => said.some(({ change }) => change.what === 'area'));
  const heeded: Correction[] = [];
  const unrecognised: Unrecognised[] = leftovers
    .filter(({ area }) => !drawn.some((one) => liesIn(area, one.laid.area)))
    .map((leftover) => leftOut(grid, leftover));
  const found: { readonly one: Laid; readonly table: Table; readonly isSaid: boolean }[] = [];
  for (const { laid: one, said } of laid) {
    const denial = denialIn(said);
    if (denial !== undefined) {
      heeded.push(...said);
      unrecognised.push(leftOutAsSaid(grid, one.area, denial));
      continue;
    }
    const read = readTable(grid, one, { ...context, alone: standsAlone(one, laid), kind: kindSaid(said) });
    const table = read === null ? null : corrected(read, said);
    if (read !== null) heeded.push(...said.filter((correction) => isHeeded(read, correction)));
    if (table === null) unrecognised.push(leftOut(grid, { area: one.area, why: 'header-only' }));
    else found.push({ one, table, isSaid: said.length > 0 });
  }
  const all = found.map(({ table }) => table);
  for (const { one, table: read, isSaid } of found) {
    const table = isSaid ? read : withoutNamesakes(read, all);
    if (isSaid) tables.push(table);
    else if ((table.kind === 'other' || isOnlyTime(table)) && isCalendar(grid, one))
      unrecognised.push(leftOut(grid, { area: table.area, why: 'grid' }));
    else if (isTrifle(grid, table, one.headerScore)) trifles.push(table);
    else tables.push(table);
  }
  return { tables, trifles, unrecognised, heeded };
}

/** Whether nothing else on a sheet has rows, and no header stands below: what a form asks above its list is no list. */
function standsAlone(one: Laid, laid: readonly ToRead[]): boolean {
  return laid.every(({ laid: other }) => other === one || (other.rows.length === 0 && other.area.top < one.area.top));
}

/** Whether a table says nothing of what its spans of time are about: the calendar of another beside or below it. */
function isOnlyTime({ columns }: Table): boolean {
  return columns.every(({ meaning }) => meaning === null || meaning === 'period');
}

function kindSaid(said: readonly Correction[]): TableKind | undefined {
  const { change } = said.findLast((one) => one.change.what === 'kind') ?? {};
  return change?.what === 'kind' ? change.kind : undefined;
}
