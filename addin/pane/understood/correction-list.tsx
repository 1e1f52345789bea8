import type { JSX } from 'preact';
import type { Correction } from '../../../core/plan/settings.ts';
import { correctionWords } from '../display/correction-words.ts';
import { usePane } from '../model/pane-context.ts';
import { AreaButton } from '../parts/cell-button.tsx';

/** What the planner corrected, each of it revocable. */
export function CorrectionList({ corrections }: { readonly corrections: readonly Correction[] }): JSX.Element {
  const pane = usePane();
  const { words } = pane;
  return (
    <ul class="corrections">
      {corrections.map((correction) => {
        const said = correctionWords(correction, words);
        return (
          <li key={JSON.stringify(correction)}>
            <span class="correction">
              {said}
              <span class="hint">
                {correction.sheet} <AreaButton sheet={correction.sheet} area={correction.table.area} />
              </span>
            </span>
            <button
              type="button"
              aria-label={words.understood.correctionOf(said)}
              onClick={() => pane.revoke(correction)}
            >
              {words.understood.takeBack}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
