import type { Day } from '../calendar/day.ts';
import { writeWorkbook } from '../files/write-workbook.ts';
import { makeSheets } from './make-sheets.ts';

/** The sample plan as an .xlsx: a software company's operating plan, laid around today, with what goes wrong in real ones. */
export function makeSample(today: Day): Promise<Uint8Array> {
  return writeWorkbook({ sheets: makeSheets(today, false) });
}

/** The same plan without its faults: an audit of it finds nothing. */
export function makeCleanSample(today: Day): Promise<Uint8Array> {
  return writeWorkbook({ sheets: makeSheets(today, true) });
}
