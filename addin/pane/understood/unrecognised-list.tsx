import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Unrecognised } from '../../../core/plan/not-understood.ts';
import { rangeOf } from '../../../core/sheet/cell-reference.ts';
import { usePane } from '../model/pane-context.ts';
import { LeftOutItem } from './left-out-item.tsx';

const SHOWN_FIRST = 30;

/** What stands in the sheets and was left out, by its reason, each with a way in. */
export function UnrecognisedList({ regions }: { readonly regions: readonly Unrecognised[] }): JSX.Element {
  const { words } = usePane();
  const [all, setAll] = useState(false);
  const shown = all ? regions : regions.slice(0, SHOWN_FIRST);
  const reasons = [...new Set(shown.map((region) => words.reason(region.reason)))];
  return (
    <>
      {reasons.map((reason) => (
        <section class="left-out" key={reason}>
          <p>{reason}</p>
          <ul class="lines" aria-label={reason}>
            {shown
              .filter((region) => words.reason(region.reason) === reason)
              .map((region) => (
                <LeftOutItem key={`${region.sheet} ${rangeOf(region.area)}`} region={region} />
              ))}
          </ul>
        </section>
      ))}
      {shown.length < regions.length && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {words.understood.showMore(regions.length - shown.length)}
        </button>
      )}
    </>
  );
}
