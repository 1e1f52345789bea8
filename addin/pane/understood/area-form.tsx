import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Area } from '../../../core/sheet/cell-reference.ts';
import { parseRange, rangeOf } from '../../../core/sheet/cell-reference.ts';
import { usePane } from '../model/pane-context.ts';
import type { TableOutline } from '../workbook-port.ts';
import { correctionOf } from './correction-of.ts';

interface AreaFormProps {
  readonly table: TableOutline;
  readonly close: () => void;
}

/** Changes where a table stands and which of its rows are headers. */
export function AreaForm({ table, close }: AreaFormProps): JSX.Element {
  const pane = usePane();
  const [range, setRange] = useState(rangeOf(table.area));
  const [headers, setHeaders] = useState(table.headerRows.map((row) => row + 1).join(', '));
  const [trouble, setTrouble] = useState<string | null>(null);
  const submit = (event: Event): void => {
    event.preventDefault();
    const area = parseRange(range.trim());
    if (area === null) return setTrouble('Write the range like B4:H23.');
    const headerRows = readRows(headers, area);
    if (headerRows === null)
      return setTrouble(`Write header rows like 4 or 4, 5, all between ${area.top + 1} and ${area.bottom + 1}.`);
    close();
    pane.correct(correctionOf(table, { what: 'area', area, headerRows }));
  };
  return (
    <form class="area-form" onSubmit={submit}>
      <label>
        <span>Range, headers included</span>
        <input value={range} onInput={(event) => setRange(event.currentTarget.value)} spellcheck={false} />
      </label>
      <label>
        <span>Header rows</span>
        <input value={headers} onInput={(event) => setHeaders(event.currentTarget.value)} placeholder="none" />
      </label>
      {trouble !== null && (
        <p class="asks" role="alert">
          {trouble}
        </p>
      )}
      <div class="buttons">
        <button type="submit" class="primary">
          Use this range
        </button>
        <button type="button" onClick={close}>
          Cancel
        </button>
      </div>
    </form>
  );
}

/** Rows counted from 0 out of `4, 5`; null where a part is no row of the area. */
function readRows(text: string, area: Area): readonly number[] | null {
  const parts = text.split(/[\s,;]+/).filter(Boolean);
  const rows = parts.map((part) => (/^\d{1,7}$/.test(part) ? Number(part) - 1 : Number.NaN));
  return rows.every((row) => row >= area.top && row <= area.bottom) ? rows.toSorted((one, other) => one - other) : null;
}
