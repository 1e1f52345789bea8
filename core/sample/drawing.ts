import type { Day } from '../calendar/day.ts';
import type { DraftCell, DraftSheet } from '../files/workbook-draft.ts';
import { serialFromDay } from '../sheet/serial-date.ts';

/** A sheet of the sample before it is written; its rows change while faults are put in. */
export interface DrawnSheet extends DraftSheet {
  readonly rows: (readonly DraftCell[])[];
  readonly hiddenRows: number[];
}

export const HEADER_FILL = '#DDE6EE';

export const plain = (value: string | number | null): DraftCell => ({ value: value === '' ? null : value });
export const heading = (value: string): DraftCell => ({ value, bold: true, fill: HEADER_FILL });
export const share = (value: number | null): DraftCell => ({ value, format: '0%' });
export const money = (value: number | null): DraftCell => ({ value, format: '#,##0' });

/** A day as Excel keeps it; texts that are no day stay as they are, as people leave them. */
export function date(value: string | null): DraftCell {
  if (value === null || !/^\d{4}-\d\d-\d\d$/.test(value)) return plain(value);
  return { value: serialFromDay(value as Day, 1900), format: 'd mmm yyyy' };
}

/** A title, a line of explanation, a blank row, then the table's header: what planners put above a table. */
export function titled(title: string, note: string, headers: readonly string[]): (readonly DraftCell[])[] {
  return [[{ value: title, bold: true }], [plain(note)], [], headers.map(heading)];
}

/** A sheet of one table under a title. */
export function tableSheet(
  name: string,
  note: string,
  widths: readonly number[],
  headers: readonly string[],
  rows: readonly (readonly DraftCell[])[],
): DrawnSheet {
  return {
    name,
    rows: [...titled(name, note, headers), ...rows],
    widths,
    frozen: { rows: 4, columns: 0 },
    hiddenRows: [],
  };
}
