import type { JSX } from 'preact';
import type { Meaning, TableColumn } from '../../../core/plan/table.ts';
import { columnName } from '../../../core/sheet/cell-reference.ts';
import type { MeaningGroup } from '../display/meaning-groups.ts';
import { MEANING_GROUPS } from '../display/meaning-groups.ts';
import { usePane } from '../model/pane-context.ts';
import { ChoiceSelect } from '../parts/choice-select.tsx';
import type { TableOutline } from '../workbook-port.ts';
import { correctionOf } from './correction-of.ts';

const GROUPS = Object.entries(MEANING_GROUPS) as readonly [MeaningGroup, readonly Meaning[]][];

/** Changes what a column is taken to mean; the audit follows at once. */
export function MeaningSelect(props: { readonly table: TableOutline; readonly column: TableColumn }): JSX.Element {
  const { table, column } = props;
  const pane = usePane();
  const { understood: words, meanings, meaningGroups } = pane.words;
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
    <ChoiceSelect
      class={column.meaning === null ? 'meaning is-open' : 'meaning'}
      value={column.meaning ?? ''}
      label={column.header === '' ? words.meaningOfColumn(columnName(column.column)) : words.meaningOf(column.header)}
      choose={choose}
    >
      <option value="">{words.notUnderstood}</option>
      {GROUPS.map(([group, members]) => (
        <optgroup key={group} label={meaningGroups[group]}>
          {members.map((meaning) => (
            <option key={meaning} value={meaning}>
              {meanings[meaning]}
            </option>
          ))}
        </optgroup>
      ))}
    </ChoiceSelect>
  );
}
