import type { JSX } from 'preact';
import { usePlanPane } from '../model/plan-pane-context.ts';
import { LookedUp } from '../parts/looked-up.tsx';
import { NoneYet } from '../parts/none-yet.tsx';
import { Authority } from './authority.tsx';
import '../styles/plan-views.css';
import './lanes.css';

/** Who may decide what, which approval a deal needs, and how approvals went. */
export function LanesView(): JSX.Element {
  const { plan, words } = usePlanPane();
  return (
    <div id="view" class="view lanes" role="tabpanel" aria-labelledby="tab-lanes">
      <div class="scroller" tabIndex={-1}>
        <LookedUp lookUp={plan.lanes} doing={words.lanes.working}>
          {(answer) =>
            answer.commitments.length + answer.guardrails.length + answer.decisions.length === 0 ? (
              <NoneYet {...words.lanes.none} />
            ) : (
              <Authority answer={answer} />
            )
          }
        </LookedUp>
      </div>
    </div>
  );
}
