import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Unrecognised } from '../../../core/plan/not-understood.ts';
import { rangeOf } from '../../../core/sheet/cell-reference.ts';
import { usePane } from '../model/pane-context.ts';
import { AreaButton } from '../parts/cell-button.tsx';

const SHOWN_FIRST = 30;

/** What stands in the sheets and was left out, each with its reason. */
export function UnrecognisedList({ regions }: { readonly regions: readonly Unrecognised[] }): JSX.Element {
  const { words } = usePane();
  const [all, setAll] = useState(false);
  const shown = all ? regions : regions.slice(0, SHOWN_FIRST);
  return (
    <>
      <ul class="lines">
        {shown.map((region) => (
          <li key={`${region.sheet} ${rangeOf(region.area)}`}>
            <span class="hint">{region.sheet}</span> <AreaButton sheet={region.sheet} area={region.area} />{' '}
            {words.reason(region.reason)}
          </li>
        ))}
      </ul>
      {shown.length < regions.length && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {words.understood.showMore(regions.length - shown.length)}
        </button>
      )}
    </>
  );
}
