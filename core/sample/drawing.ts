import type { Day } from '../calendar/day.ts';
import { serialFromDay } from '../sheet/serial-date.ts';

/** A cell of the sample before it is written. */
export interface DrawnCell {
  readonly value: string | number | boolean | null;
  /** Without the leading `=`; `value` is then what it shows. */
  readonly formula?: string;
  readonly format?: string;
  readonly bold?: boolean;
  readonly fill?: string;
}

/** A sheet of the sample before it is written. */
export interface DrawnSheet {
  readonly name: string;
  readonly rows: (readonly DrawnCell[])[];
  readonly widths: readonly number[];
  /** Rows above this one stay in view. */
  readonly frozenRows: number;
  readonly hiddenRows: number[];
  readonly merges: string[];
}

export const HEADER_FILL = '#DDE6EE';

export const blank: DrawnCell = { value: null };
export const plain = (value: string | number | null): DrawnCell => ({ value: value === '' ? null : value });
export const heading = (value: string): DrawnCell => ({ value, bold: true, fill: HEADER_FILL });
export const share = (value: number | null): DrawnCell => ({ value, format: '0%' });
export const money = (value: number | null): DrawnCell => ({ value, format: '#,##0' });

/** A day as Excel keeps it; texts that are no day stay as they are, as people leave them. */
export function date(value: string | null): DrawnCell {
  if (value === null || !/^\d{4}-\d\d-\d\d$/.test(value)) return plain(value);
  return { value: serialFromDay(value as Day, 1900), format: 'd mmm yyyy' };
}

/** A title, a line of explanation, a blank row, then the table's header: what planners put above a table. */
export function titled(title: string, note: string, headers: readonly string[]): (readonly DrawnCell[])[] {
  return [[{ value: title, bold: true }], [plain(note)], [], headers.map(heading)];
}

/** A sheet of one table under a title. */
export function tableSheet(
  name: string,
  note: string,
  widths: readonly number[],
  headers: readonly string[],
  rows: readonly (readonly DrawnCell[])[],
): DrawnSheet {
  return { name, rows: [...titled(name, note, headers), ...rows], widths, frozenRows: 4, hiddenRows: [], merges: [] };
}
