import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Correction } from '../../../core/plan/settings.ts';
import { correctionWords } from '../display/correction-words.ts';
import { usePane } from '../model/pane-context.ts';
import { AreaButton } from '../parts/cell-button.tsx';

const SHOWN_FIRST = 30;

interface CorrectionListProps {
  readonly corrections: readonly Correction[];
  /** Of these, what fits nothing in the workbook for certain any more. */
  readonly unplaced: readonly Correction[];
}

/** What the planner corrected, the newest first, each of it revocable; of very many the others when they are asked for. */
export function CorrectionList({ corrections, unplaced }: CorrectionListProps): JSX.Element {
  const { words } = usePane();
  const gone = new Set(unplaced.map((correction) => JSON.stringify(correction)));
  const [all, setAll] = useState(false);
  const newestFirst = corrections.toReversed();
  const shown = all ? newestFirst : newestFirst.slice(0, SHOWN_FIRST);
  return (
    <>
      <ul class="corrections">
        {shown.map((correction) => {
          const key = JSON.stringify(correction);
          return <CorrectionItem key={key} correction={correction} isGone={gone.has(key)} />;
        })}
      </ul>
      {shown.length < corrections.length && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {words.understood.showMore(corrections.length - shown.length)}
        </button>
      )}
    </>
  );
}

interface CorrectionItemProps {
  readonly correction: Correction;
  readonly isGone: boolean;
}

function CorrectionItem({ correction, isGone }: CorrectionItemProps): JSX.Element {
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
        {isGone && <span class="asks">{words.understood.isGone}</span>}
      </span>
      <button type="button" aria-label={words.understood.correctionOf(said)} onClick={() => pane.revoke(correction)}>
        {words.understood.takeBack}
      </button>
    </li>
  );
}
