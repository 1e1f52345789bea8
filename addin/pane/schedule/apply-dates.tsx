import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { usePlanPane } from '../model/plan-pane-context.ts';
import type { LevelAnswer } from '../level-answers.ts';
import { EditsTable } from '../parts/edits-table.tsx';

/** Shows what levelled dates would write into the sheets, and writes it as one step. */
export function ApplyDates({ written }: Pick<LevelAnswer, 'written'>): JSX.Element {
  const { fixes, busy, words: all } = usePlanPane();
  const words = all.schedule.level;
  const [isOpen, open] = useState(false);
  const { edits, formulas, both, undated } = written;
  const left = [
    formulas.length > 0 ? words.formula(formulas.length) : '',
    both.length > 0 ? words.both(both.length) : '',
    undated.length > 0 ? words.undated(undated.length) : '',
  ].filter((line) => line !== '');
  if (!isOpen)
    return (
      <button type="button" class="level-start" onClick={() => open(true)}>
        {words.preview}
      </button>
    );
  return (
    <section class="task" aria-label={words.apply}>
      <h3>{words.apply}</h3>
      {edits.length === 0 ? <p>{words.nothingToWrite}</p> : <EditsTable edits={edits} sheet={null} />}
      {left.length > 0 && (
        <ul class="lines">
          {left.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <div class="buttons">
        {edits.length > 0 && (
          <button
            type="button"
            class="primary"
            disabled={busy.value}
            onClick={() => void fixes.write(words.apply, edits).then(() => open(false))}
          >
            {all.findings.fix.apply(edits.length)}
          </button>
        )}
        <button type="button" onClick={() => open(false)}>
          {all.frame.cancel}
        </button>
      </div>
    </section>
  );
}
