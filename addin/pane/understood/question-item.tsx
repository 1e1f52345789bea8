import type { JSX } from 'preact';
import type { Question } from '../../../core/plan/table.ts';
import { usePane } from '../model/pane-context.ts';
import { AreaButton } from '../parts/cell-button.tsx';
import type { TableOutline } from '../workbook-port.ts';
import { correctionOf } from './correction-of.ts';
import { KindSelect } from './kind-select.tsx';
import { MeaningSelect } from './meaning-select.tsx';

interface QuestionItemProps {
  readonly question: Question;
  readonly table: TableOutline;
}

/** A guess too unsure to audit with, and the ways to answer it. */
export function QuestionItem({ question, table }: QuestionItemProps): JSX.Element {
  const pane = usePane();
  const { understood: words, kinds, meanings } = pane.words;
  const column = table.columns.find((other) => other.column === question.column);
  const agree = (): void => {
    if (column === undefined) pane.correct(correctionOf(table, { what: 'kind', kind: table.kind }));
    else
      pane.correct(
        correctionOf(table, {
          what: 'meaning',
          header: column.header,
          column: column.column,
          meaning: column.meaning,
        }),
      );
  };
  const meant = column?.meaning ?? null;
  const guess = column === undefined ? kinds[table.kind] : meant === null ? words.notUnderstood : meanings[meant];
  return (
    <li class="question">
      <p>{question.text}</p>
      <div class="question-answer">
        {(column === undefined || column.meaning !== null) && (
          <button type="button" onClick={agree} title={words.yesTo(guess)}>
            {words.yes}
          </button>
        )}
        {column === undefined ? <KindSelect table={table} /> : <MeaningSelect table={table} column={column} />}
        {column === undefined && (
          <button type="button" onClick={() => pane.correct(correctionOf(table, { what: 'not-a-table' }))}>
            {words.notATable}
          </button>
        )}
        <AreaButton
          sheet={table.sheet}
          area={
            column === undefined || table.transposed
              ? table.area
              : { ...table.area, left: column.column, right: column.column }
          }
        />
      </div>
    </li>
  );
}
