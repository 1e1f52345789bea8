import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { usePane } from '../model/pane-context.ts';
import { AreaButton } from '../parts/cell-button.tsx';
import { Icon } from '../parts/icon.tsx';
import type { TableOutline } from '../workbook-port.ts';
import { AreaForm } from './area-form.tsx';
import { ColumnRow } from './column-row.tsx';
import { correctionOf } from './correction-of.ts';
import { KindSelect } from './kind-select.tsx';
import { reasonsText } from './reasons-text.ts';

/** One table: what it is, how sure that is and why; opened, its columns and what can be corrected. */
export function TableCard({ table }: { readonly table: TableOutline }): JSX.Element {
  const pane = usePane();
  const { understood: words, kinds } = pane.words;
  const [open, setOpen] = useState(false);
  const [editsArea, setEditsArea] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  return (
    <article class="table-card">
      <div class="table-line">
        <h3>
          <button type="button" class="fold-head" aria-expanded={open} data-walk onClick={() => setOpen(!open)}>
            <Icon name="chevron" />
            <span class="fold-title">{kinds[table.kind]}</span>
            <span class="hint">{words.rows(table.rowCount)}</span>
          </button>
        </h3>
        <div class="table-facts">
          <AreaButton sheet={table.sheet} area={table.area} />
          <Confidence value={table.confidence} />
          {table.series !== undefined && (
            <span class="hint">{words.inSeries(pane.show.period(table.series.period), table.series.isPast)}</span>
          )}
        </div>
      </div>
      {open && (
        <div class="table-body">
          {table.reasons.length > 0 && <p class="reasons">{reasonsText(table.reasons, pane.words)}</p>}
          <div class="table-actions">
            <KindSelect table={table} />
            <button type="button" ref={toggle} aria-expanded={editsArea} onClick={() => setEditsArea(!editsArea)}>
              {words.rangeAndHeaders}
            </button>
            <button type="button" onClick={() => pane.correct(correctionOf(table, { what: 'not-a-table' }))}>
              {words.notATable}
            </button>
          </div>
          {editsArea && (
            <AreaForm
              sheet={table.sheet}
              area={table.area}
              headerRows={table.headerRows}
              close={() => {
                setEditsArea(false);
                toggle.current?.focus();
              }}
              use={(area, headerRows) => pane.correct(correctionOf(table, { what: 'area', area, headerRows }))}
            />
          )}
          <ul class="columns">
            {table.columns.map((column) => (
              <ColumnRow key={column.column} table={table} column={column} />
            ))}
          </ul>
        </div>
      )}
    </article>
  );
}

/** How sure a guess is: a word, the number, and a thin bar for the eye. */
function Confidence({ value }: { readonly value: number }): JSX.Element {
  return (
    <span class={value < 0.5 ? 'confidence is-unsure' : 'confidence'}>
      <svg viewBox="0 0 24 4" width="24" height="4" aria-hidden="true">
        <rect class="rest" width="24" height="4" rx="2" />
        <rect class="full" width={24 * value} height="4" rx="2" />
      </svg>
      {usePane().words.understood.confidence(value)}
    </span>
  );
}
