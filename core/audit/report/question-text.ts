import type { Question } from '../../plan/not-understood.ts';
import type { Table } from '../../plan/table.ts';
import type { Language } from '../../sheet/phrase.ts';
import { englishMeanings } from './english-meanings.ts';
import { englishQuestions } from './english-questions.ts';
import { germanMeanings } from './german-meanings.ts';
import { germanQuestions } from './german-questions.ts';
import { REPORT_WORDS } from './report-words.ts';
import { wordedQuestion } from './worded-question.ts';

/** A question about a table in a language; empty where the table is not among them. */
export function questionText(question: Question, tables: readonly Table[], language: Language): string {
  const table = tables.find(({ id }) => id === question.table);
  if (table === undefined) return '';
  const { kind } = REPORT_WORDS[language];
  return wordedQuestion(
    question,
    table,
    language === 'en'
      ? { asks: englishQuestions, kind, meaning: (meaning) => englishMeanings[meaning] }
      : { asks: germanQuestions, kind, meaning: (meaning) => germanMeanings[meaning] },
  );
}
