import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { usePlanPane } from '../model/plan-pane-context.ts';
import { LookedUp } from '../parts/looked-up.tsx';
import { NoneYet } from '../parts/none-yet.tsx';
import { ApprovalsMode } from './approvals-mode.tsx';
import { Authority } from './authority.tsx';
import { HistoryMode } from './history-mode.tsx';
import type { LanesAnswer } from './lanes-answers.ts';
import '../styles/plan-views.css';
import './lanes.css';
import './history.css';

type Mode = 'authority' | 'approvals' | 'history';
const MODES: readonly Mode[] = ['authority', 'approvals', 'history'];

/** Who may decide what, which approval a deal needs, and how approvals went. */
export function LanesView(): JSX.Element {
  const { plan, words } = usePlanPane();
  return (
    <div id="view" class="view lanes" role="tabpanel" aria-labelledby="tab-lanes">
      <div class="scroller" tabIndex={-1}>
        <LookedUp lookUp={plan.lanes} doing={words.lanes.working}>
          {(answer) => <Modes answer={answer} />}
        </LookedUp>
      </div>
    </div>
  );
}

function Modes({ answer }: { readonly answer: LanesAnswer }): JSX.Element {
  const { words } = usePlanPane();
  const [chosen, choose] = useState<Mode | null>(null);
  const mode = chosen ?? firstMode(answer);
  return (
    <>
      <div class="view-modes" role="group" aria-label={words.lanes.modes}>
        {MODES.map((one) => (
          <button key={one} type="button" aria-pressed={mode === one} onClick={() => choose(one)}>
            {words.lanes.mode[one]}
          </button>
        ))}
      </div>
      {mode === 'approvals' && <ApprovalsMode />}
      {mode === 'history' && <HistoryMode />}
      {mode === 'authority' &&
        (hasAuthority(answer) ? <Authority answer={answer} /> : <NoneYet {...words.lanes.none} />)}
    </>
  );
}

function hasAuthority({ commitments, guardrails, decisions }: LanesAnswer): boolean {
  return commitments.length + guardrails.length + decisions.length > 0;
}

/** The first that has something to show. */
function firstMode(answer: LanesAnswer): Mode {
  if (hasAuthority(answer)) return 'authority';
  if (answer.approvals.tables > 0) return 'approvals';
  return answer.approvals.cases > 0 ? 'history' : 'authority';
}
