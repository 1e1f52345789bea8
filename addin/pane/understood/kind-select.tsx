import type { JSX } from 'preact';
import type { TableKind } from '../../../core/plan/table.ts';
import { TABLE_KINDS } from '../../../core/plan/table-kinds.ts';
import { usePane } from '../model/pane-context.ts';
import type { TableOutline } from '../workbook-port.ts';
import { correctionOf } from './correction-of.ts';

/** Changes what a table is taken for. */
export function KindSelect({ table }: { readonly table: TableOutline }): JSX.Element {
  const pane = usePane();
  return (
    <label class="kind">
      <span class="visually-hidden">{pane.words.understood.kindOf}</span>
      <select
        value={table.kind}
        onChange={(event) =>
          pane.correct(correctionOf(table, { what: 'kind', kind: event.currentTarget.value as TableKind }))
        }
      >
        {TABLE_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {pane.words.kinds[kind]}
          </option>
        ))}
      </select>
    </label>
  );
}
