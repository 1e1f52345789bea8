import type { JSX } from 'preact';
import { isFiltered, NO_FILTER } from '../model/finding-filter.ts';
import { usePane } from '../model/pane-context.ts';
import type { Verdict } from '../model/verdict.ts';
import { verdictOf } from '../model/verdict.ts';
import type { Words } from '../words/english/english.ts';

/** In place of an empty list: why it is empty, and what would fill it. */
export function NothingFound(): JSX.Element | null {
  const { findings, audited, showUnderstood, words: all } = usePane();
  const words = all.findings.nothing;
  if (isFiltered(findings.filter.value))
    return (
      <div class="nothing">
        <p>{words.filtered}</p>
        <button type="button" onClick={() => (findings.filter.value = NO_FILTER)}>
          {words.showAll}
        </button>
      </div>
    );
  if (audited.value === null) return null;
  const verdict = verdictOf(audited.value);
  return (
    <div class="nothing">
      {sentences(verdict, words).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <button type="button" onClick={showUnderstood}>
        {verdict.questions > 0 ? words.answer(verdict.questions) : words.showUnderstood}
      </button>
    </div>
  );
}

function sentences(verdict: Verdict, words: Words['findings']['nothing']): readonly string[] {
  const { questions, passed, audited } = verdict;
  switch (verdict.what) {
    case 'no-table':
      return [words.noTable];
    case 'unknown':
      return [words.unknown];
    case 'waiting':
      return [words.waiting(questions)];
    case 'empty':
      return [words.noRows];
    case 'open':
      return [words.waiting(questions), words.cleanSoFar(passed, audited)];
    case 'clean':
      return [words.clean(passed, audited)];
  }
}
