import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { TableColumn } from '../../../core/plan/table.ts';
import { columnName } from '../../../core/sheet/cell-reference.ts';
import { usePane } from '../model/pane-context.ts';
import type { TableOutline } from '../workbook-port.ts';
import { MeaningSelect } from './meaning-select.tsx';
import { reasonsText } from './reasons-text.ts';

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
  const why = reasonsText(column.reasons, all);
  const [showsWhy, setShowsWhy] = useState(false);
  const id = useId();
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
      {why === '' ? (
        <span class="column-sure">–</span>
      ) : (
        <button
          type="button"
          class="quiet column-sure"
          title={why}
          aria-label={words.whyOf(words.confidence(column.confidence))}
          aria-expanded={showsWhy}
          aria-controls={id}
          onClick={() => setShowsWhy(!showsWhy)}
        >
          {column.meaning === null ? '–' : show.share(column.confidence)}
        </button>
      )}
      {showsWhy && why !== '' && (
        <p id={id} class="hint column-why">
          {why}
        </p>
      )}
    </li>
  );
}
