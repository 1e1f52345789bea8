import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Correction } from '../../../core/plan/settings.ts';
import { correctionWords } from '../display/correction-words.ts';
import { usePane } from '../model/pane-context.ts';
import { AreaButton } from '../parts/cell-button.tsx';

const SHOWN_FIRST = 30;

/** What the planner corrected, the newest first, each of it revocable; of very many the others when they are asked for. */
export function CorrectionList({ corrections }: { readonly corrections: readonly Correction[] }): JSX.Element {
  const { words } = usePane();
  const [all, setAll] = useState(false);
  const newestFirst = corrections.toReversed();
  const shown = all ? newestFirst : newestFirst.slice(0, SHOWN_FIRST);
  return (
    <>
      <ul class="corrections">
        {shown.map((correction) => (
          <CorrectionItem key={JSON.stringify(correction)} correction={correction} />
        ))}
      </ul>
      {shown.length < corrections.length && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {words.understood.showMore(corrections.length - shown.length)}
        </button>
      )}
    </>
  );
}

function CorrectionItem({ correction }: { readonly correction: Correction }): JSX.Element {
  const pane = usePane();
  const { words } = pane;
  const said = correctionWords(correction, words);
  return (
    <li>
      <span class="correction">
        {said}
        <span class="hint">
          {correction.sheet} <AreaButton sheet={correction.sheet} area={correction.table.area} />
        </span>
      </span>
      <button type="button" aria-label={words.understood.correctionOf(said)} onClick={() => pane.revoke(correction)}>
        {words.understood.takeBack}
      </button>
    </li>
  );
}
