import type { JSX } from 'preact';
import type { Correction } from '../../../core/plan/settings.ts';
import { rangeOf } from '../../../core/sheet/cell-reference.ts';
import { usePane } from '../model/pane-context.ts';
import type { Words } from '../words/english/english.ts';
import { AreaButton } from '../parts/cell-button.tsx';

/** What the planner corrected, each of it revocable. */
export function CorrectionList({ corrections }: { readonly corrections: readonly Correction[] }): JSX.Element {
  const pane = usePane();
  const { words } = pane;
  return (
    <ul class="corrections">
      {corrections.map((correction) => {
        const said = inWords(correction, words);
        return (
          <li key={JSON.stringify(correction)}>
            <span>
              {said} <span class="hint">{correction.sheet}</span>{' '}
              <AreaButton sheet={correction.sheet} area={correction.table.area} />
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

function inWords({ change }: Correction, { understood: { said, notUnderstood }, kinds, meanings }: Words): string {
  if (change.what === 'not-a-table') return said.notATable;
  if (change.what === 'kind') return said.kind(kinds[change.kind]);
  if (change.what === 'meaning')
    return said.meaning(change.header, change.meaning === null ? notUnderstood : meanings[change.meaning]);
  return said.area(
    rangeOf(change.area),
    change.headerRows.map((row) => row + 1),
  );
}
