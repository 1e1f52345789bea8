import type { Question } from '../../plan/not-understood.ts';
import type { Meaning, Table, TableKind } from '../../plan/table.ts';
import { columnName, quoteSheetName, rangeOf } from '../../sheet/cell-reference.ts';
import type { QuestionWords } from './english-questions.ts';

interface Named {
  readonly asks: QuestionWords;
  kind(kind: TableKind): string;
  meaning(meaning: Meaning): string;
}

type AskedTable = Pick<Table, 'sheet' | 'area' | 'kind' | 'transposed'> & {
  readonly columns: readonly { readonly column: number; readonly header: string }[];
};

/** A question about a table in the words of a language, with its own names for kinds and meanings. */
export function wordedQuestion(question: Question, table: AskedTable, words: Named): string {
  const place = `${quoteSheetName(table.sheet)}!${rangeOf(table.area)}`;
  const headerOf = (column: number): string => table.columns.find((one) => one.column === column)?.header ?? '';
  switch (question.asks) {
    case 'kind':
      return words.asks.kind(place, words.kind(table.kind));
    case 'names': {
      const { guess } = question;
      const kind = words.kind(table.kind);
      if (guess === undefined) return words.asks.names(place, kind);
      return words.asks.namesGuess(place, kind, columnName(guess), headerOf(guess));
    }
    case 'approvers':
      return words.asks.approvers(place);
    case 'meaning': {
      const { column, meaning } = question;
      const line = table.transposed ? String(column + 1) : columnName(column);
      return words.asks.meaning(place, line, headerOf(column), words.meaning(meaning), table.transposed);
    }
    case 'time':
      return words.asks.time(place, question.time.first, question.time.last);
  }
}
