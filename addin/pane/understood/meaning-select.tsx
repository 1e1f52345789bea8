import type { JSX } from 'preact';
import type { Meaning, TableColumn } from '../../../core/plan/table.ts';
import { columnName } from '../../../core/sheet/cell-reference.ts';
import { MEANING_GROUPS } from '../display/meaning-words.ts';
import { usePane } from '../model/pane-context.ts';
import type { TableOutline } from '../workbook-port.ts';
import { correctionOf } from './correction-of.ts';

/** Changes what a column is taken to mean; the audit follows at once. */
export function MeaningSelect(props: { readonly table: TableOutline; readonly column: TableColumn }): JSX.Element {
  const { table, column } = props;
  const pane = usePane();
  const choose = (value: string): void =>
    pane.correct(
      correctionOf(table, {
        what: 'meaning',
        header: column.header,
        column: column.column,
        meaning: value === '' ? null : (value as Meaning),
      }),
    );
  return (
    <select
      class={column.meaning === null ? 'meaning is-open' : 'meaning'}
      value={column.meaning ?? ''}
      aria-label={`Meaning of ${column.header === '' ? `column ${columnName(column.column)}` : `“${column.header}”`}`}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      <option value="">Not understood</option>
      {Object.entries(MEANING_GROUPS).map(([group, meanings]) => (
        <optgroup key={group} label={group}>
          {Object.entries(meanings).map(([meaning, words]) => (
            <option key={meaning} value={meaning}>
              {words}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}
