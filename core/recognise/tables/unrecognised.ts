import { knownBy } from '../../plan/known-by.ts';
import type { Table } from '../../plan/table.ts';
import type { Unrecognised } from '../../plan/not-understood.ts';
import type { Correction } from '../../plan/settings.ts';
import type { Area } from '../../sheet/cell-reference.ts';
import type { Grid } from './grid/grid.ts';
import { firstLine } from './grid/header-text.ts';
import type { Leftover } from './grid/laid.ts';

const REASONS: Readonly<Record<Leftover['why'], string>> = {
  title: 'These lines above a table look like its title.',
  note: 'These cells look like notes beside or below a table.',
  list: 'This is a single column, such as the values of a drop-down list.',
  form: 'These look like labels with one value each, not like rows of a table.',
  legend: 'These few cells look like a legend or a short list beside a table.',
  'header-only': 'This looks like a header without any row below it.',
  grid: 'These columns look like bars drawn under days, weeks or months; their cells hold no values.',
  loose: 'These cells have no header and too little in common to be read as a table.',
};

/** A table that is too small to be worth a question. */
export function leftOutTrifle(table: Table): Unrecognised {
  const { sheet, area } = table;
  return { sheet, area, reason: REASONS.legend, headers: knownBy(table).headers };
}

/** A table that a planner said is none. */
export function leftOutAsSaid(grid: Grid, area: Area, denial: Correction): Unrecognised {
  const reason = 'You said that this is no table.';
  return { sheet: grid.sheet.name, area, reason, headers: firstLine(grid, area), denial };
}

/** What stands in cells that no table holds, and why they were left out, in one sentence. */
export function leftOut(grid: Grid, { area, why }: Leftover): Unrecognised {
  return { sheet: grid.sheet.name, area, reason: REASONS[why], headers: firstLine(grid, area) };
}
