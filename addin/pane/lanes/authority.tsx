import type { JSX } from 'preact';
import type { Lane } from '../../../core/plan/governance.ts';
import { usePlanPane } from '../model/plan-pane-context.ts';
import { Fold } from '../parts/fold.tsx';
import { CommitmentItem } from './commitment-item.tsx';
import { DecisionList } from './decision-list.tsx';
import { GuardrailItem } from './guardrail-item.tsx';
import { LaneShape } from './lane-mark.tsx';
import { LANES } from './lane-order.ts';
import { LaneShare } from './lane-share.tsx';
import type { LanesAnswer, WorkInLane } from './lanes-answers.ts';
import { PlanRows } from './plan-rows.tsx';

/** What is in which lane: promises, limits and decisions, what asks for somebody first. */
export function Authority({ answer }: { readonly answer: LanesAnswer }): JSX.Element {
  const words = usePlanPane().words.lanes;
  const { commitments, guardrails, decisions } = answer;
  const inState = (state: string): number => guardrails.filter((one) => one.state === state).length;
  const waiting = decisions.filter(({ isWaiting }) => isWaiting).length;
  const astray = decisions.filter(({ lane }) => lane === null);
  const said = [
    ...(commitments.length > 0 ? [words.headline.commitments(commitments.length)] : []),
    ...(guardrails.length > 0
      ? [words.headline.guardrails(guardrails.length, inState('breached'), inState('near'))]
      : []),
    ...(decisions.length > 0 ? [waiting > 0 ? words.headline.waiting(waiting) : words.headline.noneWaits] : []),
  ];
  return (
    <>
      <p class="headline">{said.join(' · ')}</p>
      <LaneShare decisions={decisions} />
      {LANES.map((lane) => (
        <LaneFold key={lane} lane={lane} answer={answer} />
      ))}
      {astray.length > 0 && (
        <Fold title={words.noLane} count={astray.length}>
          <DecisionList decisions={astray} />
        </Fold>
      )}
    </>
  );
}

function LaneFold({ lane, answer }: { readonly lane: Lane; readonly answer: LanesAnswer }): JSX.Element {
  const words = usePlanPane().words.lanes;
  const decisions = answer.decisions.filter((one) => one.lane === lane);
  const commitments = lane === 'commitment' ? answer.commitments : [];
  const guardrails = lane === 'guardrail' ? answer.guardrails : [];
  const count = decisions.length + commitments.length + guardrails.length;
  return (
    <Fold
      title={words.lanes[lane]}
      mark={<LaneShape lane={lane} />}
      count={count}
      startsOpen={lane !== 'autonomy' && count > 0}
    >
      <p class="hint">{words.about[lane]}</p>
      <WorkInside work={answer.work[lane]} />
      <PlanRows title={words.commitments} rows={commitments}>
        {(line) => <CommitmentItem line={line} />}
      </PlanRows>
      <PlanRows title={words.guardrails} rows={guardrails}>
        {(line) => <GuardrailItem line={line} />}
      </PlanRows>
      <DecisionList decisions={decisions} />
    </Fold>
  );
}

/** How much of the open work a lane holds; each figure shows its cells. */
function WorkInside({ work }: { readonly work: WorkInLane }): JSX.Element | null {
  const { words: all, goTo } = usePlanPane();
  const words = all.lanes.work;
  const kinds = (['initiatives', 'milestones'] as const).filter((kind) => work[kind].length > 0);
  if (kinds.length === 0) return null;
  return (
    <p class="work-inside">
      {words.lead}
      {kinds.map((kind) => {
        const said = words[kind](work[kind].length);
        return (
          <button key={kind} type="button" class="link" title={words.show(said)} onClick={() => void goTo(work[kind])}>
            {said}
          </button>
        );
      })}
    </p>
  );
}
