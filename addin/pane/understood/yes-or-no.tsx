import type { JSX } from 'preact';
import type { Question } from '../../../core/plan/not-understood.ts';
import type { Correction } from '../../../core/plan/settings.ts';
import { usePane } from '../model/pane-context.ts';
import type { Words } from '../words/english/english.ts';
import type { TableOutline } from '../workbook-port.ts';
import { correctionOf } from './correction-of.ts';

interface YesOrNoProps {
  readonly question: Question;
  readonly table: TableOutline;
}

/** Agrees with a guess in one press, or says that a column does not mean what it was taken for; nothing where nothing was guessed. */
export function YesOrNo({ question, table }: YesOrNoProps): JSX.Element | null {
  const { correct, words } = usePane();
  const guess = guessOf(question, table, words);
  if (guess === null) return null;
  const { yesTo, yes, noTo, no } = words.understood;
  const { named, agreed, denied } = guess;
  return (
    <>
      <button type="button" title={yesTo(named)} onClick={() => correct(correctionOf(table, agreed))}>
        {yes}
      </button>
      {denied !== null && (
        <button type="button" title={noTo(named)} onClick={() => correct(correctionOf(table, denied))}>
          {no}
        </button>
      )}
    </>
  );
}

interface Guess {
  readonly named: string;
  readonly agreed: Correction['change'];
  /** Null where saying no says nothing: a table is then of another kind, or none. */
  readonly denied: Correction['change'] | null;
}

function guessOf(question: Question, table: TableOutline, { kinds, meanings }: Words): Guess | null {
  const { asks } = question;
  if (asks === 'kind') return { named: kinds[table.kind], agreed: { what: 'kind', kind: table.kind }, denied: null };
  if (asks !== 'meaning' && asks !== 'names') return null;
  const meaning = asks === 'names' ? 'title' : question.meaning;
  const at = asks === 'names' ? question.guess : question.column;
  const guessed = table.columns.find(({ column }) => column === at);
  if (guessed === undefined) return null;
  const { header, column } = guessed;
  const said = { what: 'meaning', header, column } as const;
  return { named: meanings[meaning], agreed: { ...said, meaning }, denied: { ...said, meaning: null } };
}
