import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { usePlanPane } from '../model/plan-pane-context.ts';
import { Fold } from '../parts/fold.tsx';
import { LookedUp } from '../parts/looked-up.tsx';
import { NoneYet } from '../parts/none-yet.tsx';
import { GroupItem } from './group-item.tsx';
import type { HistoryAnswer, HistoryGroup } from './history-answers.ts';
import { groupScale } from './history-scale.ts';
import { ProposedItem } from './proposed-item.tsx';
import { QueueItem } from './queue-item.tsx';

/** How approvals went: how long they took, how often they changed anything, and what could go without asking. */
export function HistoryMode(): JSX.Element {
  const { plan, words } = usePlanPane();
  return (
    <LookedUp lookUp={plan.approvalHistory} doing={words.history.working}>
      {(answer) => (answer.cells.length === 0 ? <NoneYet {...words.history.none} /> : <History answer={answer} />)}
    </LookedUp>
  );
}

function History({ answer }: { readonly answer: HistoryAnswer }): JSX.Element {
  const { words: all, show } = usePlanPane();
  const words = all.history;
  const { all: whole, span, proposals, queues, lanes, approvers, rules, bands, withoutRate } = answer;
  const slow = lanes.filter(({ brokenLimit }) => brokenLimit !== null).length;
  return (
    <>
      <p class="headline">
        {words.headline(
          answer.cells.length,
          span === null ? null : [show.day(span.from), show.day(span.to)],
          whole.waits.open.cases,
        )}
      </p>
      <ul class="history-groups">
        <GroupItem group={whole} answer={answer} scale={groupScale([whole])} name={words.allCases} />
      </ul>
      {proposals.length > 0 && (
        <Fold title={words.proposals.title} count={proposals.length} startsOpen>
          <ul class="lines">
            {proposals.map((proposal) => (
              <ProposedItem key={`${proposal.by} ${proposal.name}`} proposal={proposal} answer={answer} />
            ))}
          </ul>
        </Fold>
      )}
      {queues.length > 0 && (
        <Fold title={words.queues.title} count={queues.length} startsOpen>
          <p class="hint">{words.queues.about}</p>
          <ul class="lines">
            {queues.map((queue) => (
              <QueueItem key={queue.approver} queue={queue} answer={answer} />
            ))}
          </ul>
        </Fold>
      )}
      <Groups title={words.lanes(slow)} groups={lanes} answer={answer} startsOpen />
      <Groups title={words.bands(answer.currency)} groups={bands} answer={answer} startsOpen={lanes.length === 0} />
      <Groups title={words.rules} groups={rules} answer={answer} startsOpen={false} />
      <Groups title={words.approvers} groups={approvers} answer={answer} startsOpen={false} />
      {withoutRate > 0 && <p class="hint history-note">{words.withoutRate(withoutRate)}</p>}
    </>
  );
}

interface GroupsProps {
  readonly title: string;
  readonly groups: readonly HistoryGroup[];
  readonly answer: HistoryAnswer;
  readonly startsOpen: boolean;
}

/** How many groups are shown before more are asked for. */
const SHOWN = 12;

/** Groups of cases under each other, their pictures on one scale. */
function Groups({ title, groups, answer, startsOpen }: GroupsProps): JSX.Element | null {
  const { words } = usePlanPane();
  const [isWhole, setIsWhole] = useState(false);
  const scale = groupScale(groups);
  if (groups.length === 0) return null;
  return (
    <Fold title={title} count={groups.length} startsOpen={startsOpen}>
      <ul class="history-groups is-inside">
        {(isWhole ? groups : groups.slice(0, SHOWN)).map((group) => (
          <GroupItem
            key={`${group.name} ${group.band?.low ?? ''} ${group.band?.high ?? ''}`}
            group={group}
            answer={answer}
            scale={scale}
          />
        ))}
      </ul>
      {!isWhole && groups.length > SHOWN && (
        <button type="button" class="link" onClick={() => setIsWhole(true)}>
          {words.lanes.more(groups.length - SHOWN)}
        </button>
      )}
    </Fold>
  );
}
