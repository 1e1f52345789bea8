import type { JSX } from 'preact';
import type { Question } from '../../../core/plan/not-understood.ts';
import { columnName, quoteSheetName, rangeOf } from '../../../core/sheet/cell-reference.ts';
import { usePane } from '../model/pane-context.ts';
import { SURE_ENOUGH } from '../model/sure-enough.ts';
import { AreaButton } from '../parts/cell-button.tsx';
import type { TableOutline } from '../workbook-port.ts';
import { correctionOf } from './correction-of.ts';
import { KindSelect } from './kind-select.tsx';
import { MeaningSelect } from './meaning-select.tsx';
import { NamesSelect } from './names-select.tsx';

interface QuestionItemProps {
  readonly question: Question;
  readonly table: TableOutline;
}

/** A guess too unsure to audit with, and the ways to answer it. */
export function QuestionItem({ question, table }: QuestionItemProps): JSX.Element {
  const pane = usePane();
  const { understood: words, kinds, meanings } = pane.words;
  const column = table.columns.find((other) => other.column === question.column);
  const meaning = column?.meaning ?? null;
  const kind = kinds[table.kind];
  const place = `${quoteSheetName(table.sheet)}!${rangeOf(table.area)}`;
  // A table whose kind is sure and that is asked about all the same has no column that names its rows.
  const asksKind = column === undefined && table.confidence < SURE_ENOUGH;
  const { time, alike = [] } = question;
  const asks = (): string => {
    if (time !== undefined) return words.asks.time(place, time.first, time.last);
    if (asksKind) return words.asks.kind(place, kind);
    if (column === undefined) return words.asks.names(place, kind);
    if (meaning === null) return question.text;
    return words.asks.meaning(place, columnName(column.column), column.header, meanings[meaning]);
  };
  const agree = (): void => {
    if (column === undefined) return pane.correct(correctionOf(table, { what: 'kind', kind: table.kind }));
    const { header } = column;
    pane.correct(correctionOf(table, { what: 'meaning', header, column: column.column, meaning }));
  };
  return (
    <li class="question">
      <p>{asks()}</p>
      {time === undefined && alike.length > 0 && <p class="hint">{words.asks.alike(alike.length)}</p>}
      <div class="question-answer">
        {time === undefined && (asksKind || meaning !== null) && (
          <button type="button" onClick={agree} title={words.yesTo(meaning === null ? kind : meanings[meaning])}>
            {words.yes}
          </button>
        )}
        {asksKind && <KindSelect table={table} />}
        {time === undefined && column !== undefined && <MeaningSelect table={table} column={column} />}
        {column === undefined && !asksKind && <NamesSelect table={table} />}
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
              : { ...table.area, left: column.column, right: time?.lastColumn ?? column.column }
          }
        />
      </div>
    </li>
  );
}
