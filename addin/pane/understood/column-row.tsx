import type { JSX } from 'preact';
import type { TableColumn } from '../../../core/plan/table.ts';
import { columnName } from '../../../core/sheet/cell-reference.ts';
import { usePane } from '../model/pane-context.ts';
import type { TableOutline } from '../workbook-port.ts';
import { MeaningSelect } from './meaning-select.tsx';

interface ColumnRowProps {
  readonly table: TableOutline;
  readonly column: TableColumn;
}

/** One column: where it stands, what its header says, what that was understood to mean and how sure that is. */
export function ColumnRow({ table, column }: ColumnRowProps): JSX.Element {
  const pane = usePane();
  const { show, words: all } = pane;
  const words = all.understood;
  const { sheet, area, transposed } = table;
  const place = transposed ? String(column.column + 1) : columnName(column.column);
  const { column: at } = column;
  const part = transposed ? { ...area, top: at, bottom: at } : { ...area, left: at, right: at };
  const why = [words.confidence(column.confidence), ...column.reasons.map(all.reason)].join('. ');
  return (
    <li class="column-row">
      <button
        type="button"
        class="address"
        title={transposed ? words.showRow(place) : words.showColumn(place)}
        onClick={() => void pane.goToArea(sheet, part)}
      >
        {place}
      </button>
      <span class="column-header" title={column.header}>
        {column.header === '' ? <em>{words.noHeader}</em> : column.header}
        {column.period !== null && <span class="hint"> {column.period.key}</span>}
      </span>
      <MeaningSelect table={table} column={column} />
      <span class="column-sure" title={why}>
        <span class="visually-hidden">{why}</span>
        <span aria-hidden="true">{column.meaning === null ? '–' : show.share(column.confidence)}</span>
      </span>
    </li>
  );
}
