import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
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
  // What misses its date first, by how much; then the latest, as they come.
  const missed = (work: number): number => Math.min(0, answer.works[work]?.margin ?? 0);
  const linked = answer.ends
    .filter(({ isLinked }) => isLinked)
    .toSorted((one, other) => missed(one.work) - missed(other.work));
  const end = linked.find(({ work }) => work === chosen) ?? linked[0];
  const confidence = plan.confidence.answer.value?.confidence ?? null;
  return (
    <>
      {linked.length > 0 && (
        <Fold title={words.ends} count={linked.length} startsOpen>
          <ul class="ends">
            {linked.slice(0, shown).map(({ work }) => (
              <EndItem
                key={work}
                answer={answer}
                work={work}
                isChosen={work === end?.work}
                finish={confidence?.finishes.find((finish) => finish.work === work) ?? null}
                choose={() => choose(work)}
              />
            ))}
          </ul>
          {linked.length > shown && (
            <button type="button" class="link" onClick={() => setShown(shown + 50)}>
              {words.confidence.more(linked.length - shown)}
            </button>
          )}
          <SimulationLine />
        </Fold>
      )}
      {end !== undefined && (
        <Fold title={words.path} count={end.chain.length} startsOpen>
          <PathPanel key={end.work} answer={answer} end={end} criticality={confidence?.criticality ?? null} />
        </Fold>
      )}
      {linked.length === 0 && <SimulationLine />}
      {confidence !== null && <FinishDates answer={answer} finishes={confidence.finishes} />}
    </>
  );
}
