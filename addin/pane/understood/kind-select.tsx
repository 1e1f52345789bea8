import type { JSX } from 'preact';
import type { TableKind } from '../../../core/plan/table.ts';
import { TABLE_KINDS } from '../../../core/plan/table-kinds.ts';
import { usePane } from '../model/pane-context.ts';
import { ChoiceSelect } from '../parts/choice-select.tsx';
import type { TableOutline } from '../workbook-port.ts';
import { correctionOf } from './correction-of.ts';

/** Changes what a table is taken for. */
export function KindSelect({ table }: { readonly table: TableOutline }): JSX.Element {
  const { correct, words } = usePane();
  return (
    <ChoiceSelect
      class="kind"
      label={words.understood.kindOf}
      value={table.kind}
      choose={(kind) => correct(correctionOf(table, { what: 'kind', kind: kind as TableKind }))}
    >
      {TABLE_KINDS.map((kind) => (
        <option key={kind} value={kind}>
          {words.kinds[kind]}
        </option>
      ))}
    </ChoiceSelect>
  );
}
