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
import { reasonsText } from './reasons-text.ts';
import { YesOrNo } from './yes-or-no.tsx';

interface QuestionItemProps {
  readonly question: Question;
  readonly table: TableOutline;
  /** The same table on other sheets, which the answer is about too. */
  readonly alike: readonly TableOutline[];
}

/** A guess too unsure to audit with: why it was made, and the ways to answer. */
export function QuestionItem({ question, table, alike }: QuestionItemProps): JSX.Element {
  const pane = usePane();
  const { understood: words, kinds, meanings } = pane.words;
  const { asks } = question;
  const time = asks === 'time' ? question.time : null;
  const about = asks === 'names' ? question.guess : question.column;
  const column = table.columns.find((other) => other.column === about);
  const isGuess = asks === 'kind' || (asks !== 'time' && column !== undefined);
  const because = isGuess ? reasonsText(column?.reasons ?? table.reasons, pane.words) : '';
  return (
    <li class="question">
      <p>
        {wordedQuestion(question, table, {
          asks: words.asks,
          kind: (kind) => kinds[kind],
          meaning: (meaning) => meanings[meaning],
        })}
      </p>
      {because !== '' && <p class="hint">{words.because(because)}</p>}
      {time === null && alike.length > 0 && <p class="hint">{words.alike(alike.length)}</p>}
      <div class="question-answer">
        <YesOrNo question={question} table={table} />
        {asks === 'kind' && <KindSelect table={table} />}
        {asks === 'meaning' && column !== undefined && <MeaningSelect table={table} column={column} />}
        {asks === 'names' && <ColumnSelect table={table} meaning="title" label={words.namingColumn} />}
        {asks === 'approvers' && <ColumnSelect table={table} meaning="approver" label={words.approverColumn} />}
        {question.column === null && (
          <button
            type="button"
            onClick={() => {
              const [first, ...others] = [table, ...alike].map((one) => correctionOf(one, { what: 'not-a-table' }));
              if (first !== undefined) pane.correct(first, ...others);
            }}
          >
            {words.notATable}
          </button>
        )}
        <AreaButton
          sheet={table.sheet}
          area={
            column === undefined || table.transposed || asks === 'names'
              ? table.area
              : { ...table.area, left: column.column, right: time?.lastColumn ?? column.column }
          }
        />
      </div>
    </li>
  );
}
