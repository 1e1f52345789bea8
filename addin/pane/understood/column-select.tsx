import type { JSX } from 'preact';
import type { Meaning } from '../../../core/plan/table.ts';
import { columnName } from '../../../core/sheet/cell-reference.ts';
import { usePane } from '../model/pane-context.ts';
import { ChoiceSelect } from '../parts/choice-select.tsx';
import type { TableOutline } from '../workbook-port.ts';
import { correctionOf } from './correction-of.ts';

interface ColumnSelectProps {
  readonly table: TableOutline;
  readonly meaning: Meaning;
  readonly label: string;
}

/** Says which column of a table has a meaning; the audit follows at once. */
export function ColumnSelect({ table, meaning, label }: ColumnSelectProps): JSX.Element {
  const pane = usePane();
  const words = pane.words.understood;
  const choose = (place: string): void => {
    const chosen = table.columns.find(({ column }) => String(column) === place);
    if (chosen === undefined) return;
    const { header, column } = chosen;
    pane.correct(correctionOf(table, { what: 'meaning', header, column, meaning }));
  };
  return (
    <ChoiceSelect label={label} value="" choose={choose}>
      <option value="">{words.chooseColumn}</option>
      {table.columns.map(({ column, header }) => (
        <option key={column} value={column}>
          {words.columnName(columnName(column), header)}
        </option>
      ))}
    </ChoiceSelect>
  );
}
