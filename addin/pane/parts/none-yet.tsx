import type { JSX } from 'preact';
import { usePane } from '../model/pane-context.ts';
import { verdictOf } from '../model/verdict.ts';

interface NoneYetProps {
  readonly title: string;
  /** What would stand here. */
  readonly what: string;
  /** How to get it. */
  readonly how: string;
}

const NOTHING_WAITS = { leftOut: 0, questions: 0 } as const;

/** In place of an empty view; what waits for an answer may be what it lacks. */
export function NoneYet({ title, what, how }: NoneYetProps): JSX.Element {
  const { showUnderstood, audited, words } = usePane();
  const { leftOut, questions } = audited.value === null ? NOTHING_WAITS : verdictOf(audited.value);
  return (
    <div class="nothing">
      <p>
        <strong>{title}</strong>
      </p>
      <p>{what}</p>
      <p>{how}</p>
      {leftOut > 0 && <p>{words.frame.standing.leftOut(leftOut)}.</p>}
      <button type="button" onClick={showUnderstood}>
        {leftOut > 0 ? words.findings.nothing.answer(questions) : words.findings.nothing.showUnderstood}
      </button>
    </div>
  );
}
