import type { JSX } from 'preact';
import type { QuestionNote } from '../../../core/capacity/question/question.ts';
import { usePlanPane } from '../model/plan-pane-context.ts';
import { Fold } from '../parts/fold.tsx';

/** What the question takes for granted, and of whom. */
export function TakenForGranted({ notes }: { readonly notes: readonly QuestionNote[] }): JSX.Element {
  const words = usePlanPane().words.whatIf.notes;
  return (
    <Fold title={words.title} count={notes.length}>
      <ul class="lines">
        {notes.map(({ what, count, names }) => (
          <li key={what}>
            {words[what](
              count,
              names.filter((name) => name !== ''),
            )}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
