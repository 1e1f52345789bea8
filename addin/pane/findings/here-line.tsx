import type { JSX } from 'preact';
import { selectionName } from '../display/selection-name.ts';
import { usePane } from '../model/pane-context.ts';

/** The findings at the cells selected in the host's sheets: how many, and the list narrowed to them when asked for. */
export function HereLine(): JSX.Element | null {
  const { here, tab, words } = usePane();
  const selection = here.selection.value;
  const amount = here.found.value.length;
  const isFound = selection !== null && amount > 0;
  return (
    <div class="here-line" role="status">
      {isFound && (
        <>
          <span class="here-place">{words.findings.here(selectionName(selection, words), amount)}</span>
          <button
            type="button"
            aria-pressed={here.narrows.value}
            onClick={() => {
              here.narrow(!here.narrows.value);
              tab.value = 'findings';
            }}
          >
            {words.findings.onlyHere}
          </button>
        </>
      )}
    </div>
  );
}
