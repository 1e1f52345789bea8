import type { Table, TableColumn } from '../../../plan/table.ts';
import type { Workbook } from '../../../sheet/workbook.ts';
import { sheetNamed } from '../../../sheet/workbook.ts';
import { bandHeader, saysWhoApproves } from '../../values/band-header.ts';
import { readConditionHeader } from '../../values/condition-header.ts';

/** What the two fields of a matrix of bands are called; null where nothing says. */
export interface BandFields {
  /** In front of the rows. */
  readonly rows: string | null;
  /** Above the columns. */
  readonly columns: string | null;
}

const CORNER = /^(\p{L}[^\\|/]{0,40}?)\s*[\\|/]+\s*(\p{L}[^\\|/]{0,40})$/u;
const LONGEST = 40;

/** Finds the fields in the headers of the bands, in the line above them (`Deal size`) or in the corner (`Discount \ ACV`). */
export function bandFields(table: Table, bands: readonly TableColumn[], workbook: Workbook): BandFields {
  const [first] = bands;
  const said = bandHeader(first?.header ?? '')?.field ?? '';
  // `Approver < 10k` says who stands below, and nothing of what the band is of.
  if (said !== '' && !saysWhoApproves(said)) return { rows: null, columns: said };
  const above = textAbove(table, bands, workbook);
  if (above !== null) return { rows: null, columns: above };
  const corner = CORNER.exec(table.columns[0]?.header ?? '');
  if (corner === null) return { rows: null, columns: null };
  const [, one = '', other = ''] = corner;
  const isShare = bands.some(({ header }) => header.includes('%'));
  const isSwapped =
    (readConditionHeader(one).kind === 'share') === isShare &&
    (readConditionHeader(other).kind === 'share') !== isShare;
  return isSwapped ? { rows: other, columns: one } : { rows: one, columns: other };
}

/** The only text that stands over the bands in the line above their header. */
function textAbove(table: Table, bands: readonly TableColumn[], workbook: Workbook): string | null {
  const header = table.headerRows[0] ?? 0;
  const row = sheetNamed(workbook, table.sheet)?.rows[header - 1];
  if (table.transposed || row === undefined) return null;
  const texts = bands.flatMap(({ column }) => {
    const value = row.values[column];
    return value === null || value === undefined || value === '' ? [] : [value];
  });
  const [only] = texts;
  if (texts.length !== 1 || typeof only !== 'string' || /\d/.test(only) || only.length > LONGEST) return null;
  return only.trim();
}
