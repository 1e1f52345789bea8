import type { ApprovalTable } from '../../core/governance/approvals/approval-table.ts';
import type { Bits } from '../../core/governance/approvals/bits.ts';
import { keepIn } from '../../core/governance/approvals/bits.ts';
import { classOfValue } from '../../core/governance/approvals/class-of-value.ts';
import type { Grid } from '../../core/governance/approvals/grid.ts';
import { gridOf } from '../../core/governance/approvals/grid.ts';
import { laneOfRecord } from '../../core/governance/approvals/lane-of-record.ts';
import type { FieldValue } from '../../core/governance/approvals/record.ts';
import type { ApprovalRule } from '../../core/plan/approvals.ts';
import type { Band, MapAnswer, MapAsk, MapPlace } from '../pane/lanes/approvals-answers.ts';
import { bandsOf, valueOfBand } from './approval-bands.ts';

/** More bands than this on one axis are no picture any more. */
const MOST_BANDS = 40;

type Drawn = Omit<MapAnswer, 'revision'>;

/** A table over two of its fields, the others held at one band each: what the engine says of a case of every place. */
export function approvalMap(table: ApprovalTable, { across, down, held }: Omit<MapAsk, 'table'>): Drawn {
  const grid = gridOf(table);
  const own = grid.columns.map((column, at) =>
    at === across || at === down ? null : valueOfBand(bandsOf(column, grid.rows)[held[at] ?? 0], column),
  );
  const rows = rowsHeld(grid, own, table.rates);
  const bandsAt = (at: number | null): readonly Band[] => {
    const column = at === null ? undefined : grid.columns[at];
    return column === undefined ? [] : bandsOf(column, rows);
  };
  const [x, y] = [bandsAt(across), bandsAt(down)];
  const placeAt = (xBand: Band | undefined, yBand: Band | undefined): MapPlace => {
    const record = new Map<string, FieldValue>();
    for (const [at, column] of grid.columns.entries()) {
      const value = at === across ? valueOfBand(xBand, column) : at === down ? valueOfBand(yBand, column) : own[at];
      if (value !== null && value !== undefined) record.set(column.axis.field.name, value);
    }
    return placeOf(table, record);
  };
  const [shownX, shownY] = [x.slice(0, MOST_BANDS), y.slice(0, MOST_BANDS)];
  const lines: readonly (Band | undefined)[] = down === null ? [undefined] : shownY;
  return {
    fields: { across, down },
    across: shownX,
    down: shownY,
    places: lines.map((yBand) => shownX.map((xBand) => placeAt(xBand, yBand))),
    leftOut: x.length - shownX.length + y.length - shownY.length,
  };
}

/** The rows that the values of the other fields leave. */
function rowsHeld(grid: Grid, own: readonly (FieldValue | null)[], rates: ApprovalTable['rates']): Bits {
  const rows = grid.rows.slice();
  for (const [at, { axis, may }] of grid.columns.entries()) {
    const value = own[at] ?? null;
    const found = value === null ? null : classOfValue(axis, value, rates).at;
    if (found !== null) keepIn(rows, may[found]!);
  }
  return rows;
}

function placeOf(table: ApprovalTable, record: ReadonlyMap<string, FieldValue>): MapPlace {
  const answer = laneOfRecord(table, record);
  const at = (rules: readonly ApprovalRule[]): readonly number[] => rules.map((rule) => table.rules.indexOf(rule));
  switch (answer.is) {
    case 'decided':
      return { is: 'decided', lane: laneAt(table, answer.lane.key), rules: at(answer.rules) };
    case 'conflict':
      return { is: 'conflict', lane: null, rules: at(answer.rules) };
    case 'uncovered':
    case 'undecided':
      return { is: answer.is, lane: null, rules: [] };
  }
}

/** Position of a lane of a table. */
export function laneAt({ lanes }: Pick<ApprovalTable, 'lanes'>, wanted: string): number {
  return lanes.findIndex(({ key }) => key === wanted);
}
