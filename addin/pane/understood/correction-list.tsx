import type { JSX } from 'preact';
import type { Correction } from '../../../core/plan/settings.ts';
import { rangeOf } from '../../../core/sheet/cell-reference.ts';
import { KIND_WORDS } from '../display/kind-words.ts';
import { meaningWords } from '../display/meaning-words.ts';
import { usePane } from '../model/pane-context.ts';
import { AreaButton } from '../parts/cell-button.tsx';

/** What the planner corrected, each of it revocable. */
export function CorrectionList({ corrections }: { readonly corrections: readonly Correction[] }): JSX.Element {
  const pane = usePane();
  return (
    <ul class="corrections">
      {corrections.map((correction) => {
        const said = inWords(correction);
        return (
          <li key={JSON.stringify(correction)}>
            <span>
              {said} <span class="hint">{correction.sheet}</span>{' '}
              <AreaButton sheet={correction.sheet} area={correction.table.area} />
            </span>
            <button type="button" aria-label={`Take back: ${said}`} onClick={() => pane.revoke(correction)}>
              Take back
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function inWords({ change }: Correction): string {
  if (change.what === 'not-a-table') return 'Not a table';
  if (change.what === 'kind') return `The table holds ${KIND_WORDS[change.kind]}`;
  if (change.what === 'meaning') return `“${change.header}” means ${meaningWords(change.meaning)}`;
  const rows = change.headerRows.map((row) => row + 1).join(', ');
  return `The table stands at ${rangeOf(change.area)}, ${rows === '' ? 'without headers' : `headers in row ${rows}`}`;
}
