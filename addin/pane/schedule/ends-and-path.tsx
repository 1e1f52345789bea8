import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { chainTo } from '../../../core/schedule/driving-chain.ts';
import { usePlanPane } from '../model/plan-pane-context.ts';
import { Fold } from '../parts/fold.tsx';
import type { ScheduleAnswer } from '../plan-answers.ts';
import { EndItem } from './end-item.tsx';
import { FinishDates } from './finish-dates.tsx';
import { PathPanel } from './path-panel.tsx';
import { SimulationLine } from './simulation-line.tsx';

const SHOWN_FIRST = 6;

/** The ends of the plan with how sure each is, and the chain of work that decides the chosen one. */
export function EndsAndPath({ answer }: { readonly answer: ScheduleAnswer }): JSX.Element {
  const { words: all, plan } = usePlanPane();
  const words = all.schedule;
  const [chosen, choose] = useState<number | null>(null);
  const [shown, setShown] = useState(SHOWN_FIRST);
  const { ends } = answer;
  const end = chosen !== null && ends.includes(chosen) ? chosen : ends[0];
  const chain = useMemo(() => (end === undefined ? [] : chainTo(answer.chains, end)), [answer, end]);
  const confidence = plan.confidence.answer.value?.confidence ?? null;
  return (
    <>
      {ends.length > 0 && (
        <Fold title={words.ends} count={ends.length} startsOpen>
          <ul class="ends">
            {[...ends.subarray(0, shown)].map((work) => (
              <EndItem
                key={work}
                answer={answer}
                work={work}
                isChosen={work === end}
                finish={confidence?.finishes.find((finish) => finish.work === work) ?? null}
                choose={() => choose(work)}
              />
            ))}
          </ul>
          {ends.length > shown && (
            <button type="button" class="link" onClick={() => setShown(shown + 50)}>
              {words.confidence.more(ends.length - shown)}
            </button>
          )}
          <SimulationLine />
        </Fold>
      )}
      {end !== undefined && (
        <Fold title={words.path} count={chain.length} startsOpen>
          <PathPanel key={end} answer={answer} end={end} chain={chain} criticality={confidence?.criticality ?? null} />
        </Fold>
      )}
      {ends.length === 0 && <SimulationLine />}
      {confidence !== null && <FinishDates answer={answer} finishes={confidence.finishes} />}
    </>
  );
}
