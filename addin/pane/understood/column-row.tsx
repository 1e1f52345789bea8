import type { JSX } from 'preact';
import type { TableColumn } from '../../../core/plan/table.ts';
import { columnName } from '../../../core/sheet/cell-reference.ts';
import { confidenceWords } from '../display/confidence-words.ts';
import { showShare } from '../display/show-number.ts';
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
  const { sheet, area, transposed } = table;
  const place = transposed ? String(column.column + 1) : columnName(column.column);
  const show = (): void => {
    const { column: at } = column;
    const part = transposed ? { ...area, top: at, bottom: at } : { ...area, left: at, right: at };
    pane.goTo([{ sheet, row: part.top, column: part.left }]);
    pane.grid.area.value = { sheet, area: part };
    pane.grid.overlay.value = true;
  };
  const why = [confidenceWords(column.confidence), ...column.reasons].join('. ');
  return (
    <li class="column-row">
      <button type="button" class="address" title={`Show ${transposed ? 'row' : 'column'} ${place}`} onClick={show}>
        {place}
      </button>
      <span class="column-header" title={column.header}>
        {column.header === '' ? <em>no header</em> : column.header}
        {column.period !== null && <span class="hint"> {column.period.key}</span>}
      </span>
      <MeaningSelect table={table} column={column} />
      <span class="column-sure" title={why}>
        <span class="visually-hidden">{why}</span>
        <span aria-hidden="true">{column.meaning === null ? '–' : showShare(column.confidence)}</span>
      </span>
    </li>
  );
}
