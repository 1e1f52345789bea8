import type { Table } from '../../../plan/table.ts';
import { sheetNamed } from '../../../sheet/workbook.ts';
import type { TableReading } from './entity-kind.ts';

/** A linked cell of a table: its line (`LineContext.index`), its place across (`TableColumn.column`), where it leads. */
export interface LinkedCell {
  readonly line: number;
  readonly across: number;
  readonly target: string;
}

/** The linked cells inside a table. */
export function linkedCells({ sheet, area, transposed }: Table, { workbook }: TableReading): readonly LinkedCell[] {
  return (sheetNamed(workbook, sheet)?.links ?? [])
    .filter(({ row, column }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right)
    .map(({ row, column, target }) =>
      transposed ? { line: column, across: row, target } : { line: row, across: column, target },
    );
}
