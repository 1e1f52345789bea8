import type { JSX } from 'preact';
import { wordedQuestion } from '../../../core/audit/report/worded-question.ts';
import type { Question } from '../../../core/plan/not-understood.ts';
import { usePane } from '../model/pane-context.ts';
import { AreaButton } from '../parts/cell-button.tsx';
import type { TableOutline } from '../workbook-port.ts';
import { ColumnSelect } from './column-select.tsx';
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
  const { alike = [] } = question;
  const { asks } = question;
  const time = asks === 'time' ? question.time : null;
  const column = table.columns.find((other) => other.column === question.column);
  // What a click on yes agrees with.
  const guess = asks === 'kind' ? kinds[table.kind] : asks === 'meaning' ? meanings[question.meaning] : null;
  const agree = (): void => {
    if (asks === 'kind') pane.correct(correctionOf(table, { what: 'kind', kind: table.kind }));
    if (asks !== 'meaning' || column === undefined) return;
    const { header } = column;
    pane.correct(correctionOf(table, { what: 'meaning', header, column: column.column, meaning: question.meaning }));
  };
  return (
    <li class="question">
      <p>
        {wordedQuestion(question, table, {
          asks: words.asks,
          kind: (kind) => kinds[kind],
          meaning: (meaning) => meanings[meaning],
        })}
      </p>
      {time === null && alike.length > 0 && <p class="hint">{words.alike(alike.length)}</p>}
      <div class="question-answer">
        {guess !== null && (
          <button type="button" onClick={agree} title={words.yesTo(guess)}>
            {words.yes}
          </button>
        )}
        {asks === 'kind' && <KindSelect table={table} />}
        {asks === 'meaning' && column !== undefined && <MeaningSelect table={table} column={column} />}
        {asks === 'names' && <ColumnSelect table={table} meaning="title" label={words.namingColumn} />}
        {asks === 'approvers' && <ColumnSelect table={table} meaning="approver" label={words.approverColumn} />}
        {question.column === null && (
          <button type="button" onClick={() => pane.correct(correctionOf(table, { what: 'not-a-table' }))}>
            {words.notATable}
          </button>
        )}
        <AreaButton
          sheet={table.sheet}
          area={
            column === undefined || table.transposed
              ? table.area
              : { ...table.area, left: column.column, right: time?.lastColumn ?? column.column }
          }
        />
      </div>
    </li>
  );
}
