import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { usePlanPane } from '../model/plan-pane-context.ts';
import { Fold } from '../parts/fold.tsx';
import type { ScheduleAnswer, ScheduledWork } from '../plan-answers.ts';
import { shortName } from './work-name.ts';

/** Chains that are shown at first, and how many more at once. */
const SHOWN_FIRST = 10;
const SHOWN_MORE = 100;

/** Work that waits for itself, by its shortest chain. */
export function Cycles({ answer }: { readonly answer: ScheduleAnswer }): JSX.Element {
  const pane = usePlanPane();
  const { cycles: words, confidence } = pane.words.schedule;
  const [shown, setShown] = useState(SHOWN_FIRST);
  const { works, cycles } = answer;
  const at = (places: readonly number[]): readonly ScheduledWork[] => places.flatMap((place) => works.at(place) ?? []);
  return (
    <Fold title={words.title} count={cycles.length} startsOpen>
      <ul class="lines cycles">
        {cycles.slice(0, shown).map(({ chain, members }) => {
          const [first] = at(chain);
          const named = [...at(chain), ...(first === undefined ? [] : [first])].map(shortName);
          const cells = at(chain).map((work) => work.cells.dependsOn);
          return (
            <li key={chain.join(' ')}>
              <p class="line-title">{named.join(' → ')}</p>
              <p class="hint">{words.tied(members.length)}</p>
              <button type="button" class="link" onClick={() => void pane.goTo(cells)}>
                {words.goTo}
              </button>
            </li>
          );
        })}
      </ul>
      {shown < cycles.length && (
        <button type="button" class="link more" onClick={() => setShown(shown + SHOWN_MORE)}>
          {confidence.more(cycles.length - shown)}
        </button>
      )}
    </Fold>
  );
}
