import type { JSX } from 'preact';
import { usePlanPane } from '../model/plan-pane-context.ts';
import { Fold } from '../parts/fold.tsx';
import type { CapacityNote } from '../capacity-answers.ts';

/** What was taken for granted or left out, each with its rows. */
export function CapacityNotes({ notes }: { readonly notes: readonly CapacityNote[] }): JSX.Element {
  const { words: all, goTo } = usePlanPane();
  const words = all.capacity.notes;
  return (
    <Fold title={words.title} count={notes.length} startsOpen={notes.some(({ what }) => what === 'no-supply')}>
      <ul class="lines">
        {notes.map(({ what, count, names, cells }) => (
          <li key={what}>
            {words[what](count, names)}{' '}
            {cells.length > 0 && (
              <button type="button" class="link" onClick={() => void goTo(cells)}>
                {words.show}
              </button>
            )}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
