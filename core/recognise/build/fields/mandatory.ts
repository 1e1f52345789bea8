import type { Table } from '../../../plan/table.ts';
import type { Row } from '../../../sheet/workbook.ts';
import { fold } from '../../lexicon/fold.ts';
import { readYesNo } from '../../values/yes-no.ts';
import type { TableReading } from './entity-kind.ts';
import { columnFor } from './fields.ts';
import { TEXT } from './readers.ts';

/** The first letter of MoSCoW, written out. */
const MUST = /^(?:must|muss|doit|debe|deve|moet)(?![\p{L}])/u;

/**
 * Prepares what reads whether a line must be done, from a column that says so, else from a priority “Must”; null where
 * nothing speaks of it.
 */
export function mandatoryReader(
  table: Table,
  reading: TableReading,
): ((row: Row, priority: string | null) => boolean | null | undefined) | null {
  const column = columnFor(table, ['mandatory']);
  const textIn = column === null ? null : reading.column(column.column, TEXT);
  if (textIn === null && columnFor(table, ['priority']) === null) return null;
  return (row, priority) => {
    const said = textIn?.(row) ?? null;
    if (said !== null) return readYesNo(said);
    if (priority !== null && MUST.test(fold(priority))) return true;
    return textIn === null ? undefined : null;
  };
}
