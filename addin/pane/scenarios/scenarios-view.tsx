import type { JSX } from 'preact';
import { usePlanPane } from '../model/plan-pane-context.ts';
import { LookedUp } from '../parts/looked-up.tsx';
import { NoneYet } from '../parts/none-yet.tsx';
import type { ToldTrigger } from '../told-trigger.ts';
import { TriggerItem } from './trigger-item.tsx';
import type { ShownState } from './trigger-state.tsx';
import { shownState } from './trigger-state.tsx';
import './scenarios.css';

/** The triggers of the plan: how they were read, how they stand, and what they start. */
export function ScenariosView(): JSX.Element {
  const { plan, words } = usePlanPane();
  return (
    <div id="view" class="view scenarios" role="tabpanel" aria-labelledby="tab-scenarios">
      <div class="scroller" tabIndex={-1}>
        <LookedUp lookUp={plan.scenarios} doing={words.frame.scenarios}>
          {({ triggers }) =>
            triggers.length === 0 ? <NoneYet {...words.scenarios.none} /> : <Triggers triggers={triggers} />
          }
        </LookedUp>
      </div>
    </div>
  );
}

const ORDER: readonly ShownState[] = ['met', 'begins', 'unread', 'unknown', 'not-met'];

function Triggers({ triggers }: { readonly triggers: readonly ToldTrigger[] }): JSX.Element {
  const { scenarios: words } = usePlanPane().words;
  const sorted = triggers.toSorted(
    (one, other) => ORDER.indexOf(shownState(one.told)) - ORDER.indexOf(shownState(other.told)),
  );
  const having = (state: ShownState): number => triggers.filter(({ told }) => shownState(told) === state).length;
  return (
    <>
      <p class="headline">{words.headline(triggers.length, having('met'), having('unread'))}</p>
      <ol class="triggers" aria-label={words.list}>
        {sorted.map((trigger) => (
          <TriggerItem
            key={`${trigger.told.scenario.source.table} ${trigger.told.scenario.source.index}`}
            trigger={trigger}
            startsOpen={triggers.length <= OPEN_UP_TO || shownState(trigger.told) === 'met'}
          />
        ))}
      </ol>
    </>
  );
}

/** So few are shown in full at once. */
const OPEN_UP_TO = 2;
