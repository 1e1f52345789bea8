import type { Table, TableColumn } from '../../../plan/table.ts';
import { fold } from '../../lexicon/fold.ts';
import type { Draft, LineContext, TableReading } from './entity-kind.ts';
import type { Entity } from '../../../plan/entity.ts';
import { SHOWN } from './shown-text.ts';

/**
 * Texts of columns that a kind knows by their header alone: words such as “Comparison” or “Item” say in its tables what
 * they say in no other. They go before what the column’s meaning gave; a field whose header is absent stays as it was.
 */
export function headedFields<E extends Entity>(
  table: Table,
  reading: TableReading,
  headers: { readonly [K in Extract<keyof E, string>]?: RegExp },
): (draft: Draft<E>, line: LineContext) => void {
  const found = (Object.entries(headers) as [Extract<keyof E, string>, RegExp][]).flatMap(([field, words]) => {
    const column = headedColumn(table, words);
    return column === null ? [] : [{ field, column: column.column, read: reading.column(column.column, SHOWN) }];
  });
  const columns = Object.fromEntries(found.map(({ field, column }) => [field, column]));
  const fields = { ...reading.provenance, ...columns };
  return (draft, { row }) => {
    for (const { field, read } of found) {
      const text = read(row);
      if (text !== null || field !== 'name') Object.assign(draft, { [field]: text });
    }
    if (found.length > 0) draft.source = { ...draft.source, fields };
  };
}

/** The first column whose header begins with one of the words. */
export function headedColumn(table: Table, words: RegExp): TableColumn | null {
  return table.columns.find(({ header, period }) => period === null && words.test(fold(header))) ?? null;
}
