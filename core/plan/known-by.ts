import type { CorrectedTable } from './settings.ts';
import type { Table } from './table.ts';

/** Columns of a table that its headers are kept of; wider ones are calendars, and known by their first columns. */
const WIDEST = 400;

/** What a correction keeps of a table to know it again after rows and columns were added, or in next month's copy. */
export function knownBy({ area, transposed, columns }: Pick<Table, 'area' | 'transposed' | 'columns'>): CorrectedTable {
  const [first, last] = transposed ? [area.top, area.bottom] : [area.left, area.right];
  const headers: string[] = Array.from({ length: Math.min(last - first + 1, WIDEST) }, () => '');
  for (const { column, header } of columns) if (column - first < headers.length) headers[column - first] = header;
  return { header: headers.find((header) => header !== '') ?? '', headers, area };
}
