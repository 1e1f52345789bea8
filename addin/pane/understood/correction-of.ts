import type { Correction } from '../../../core/plan/settings.ts';
import { knownBy } from '../../../core/plan/known-by.ts';
import type { TableOutline } from '../workbook-port.ts';

/** A correction that says which table it is about in the words that stand there. */
export function correctionOf(table: TableOutline, change: Correction['change']): Correction {
  return { sheet: table.sheet, table: knownBy(table), change };
}
