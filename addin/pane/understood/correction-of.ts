import type { Correction } from '../../../core/plan/settings.ts';
import type { TableOutline } from '../workbook-port.ts';

/** A correction that says which table it is about in the words that stand there. */
export function correctionOf(table: TableOutline, change: Correction['change']): Correction {
  const header = table.columns.find((column) => column.header !== '')?.header ?? '';
  return { sheet: table.sheet, table: { header, area: table.area }, change };
}
