import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { usePlanPane } from '../model/plan-pane-context.ts';
import { Fold } from '../parts/fold.tsx';
import type { ScheduleAnswer, ScheduleEnd } from '../plan-answers.ts';
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
  const linked = useMemo(() => linkedEnds(answer), [answer]);
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

/** What misses its date first, by how much; then the latest, as they come. */
function linkedEnds({ ends, works }: ScheduleAnswer): readonly ScheduleEnd[] {
  const missed = ({ work }: ScheduleEnd): number => Math.min(0, works[work]?.margin ?? 0);
  return ends.filter(({ isLinked }) => isLinked).toSorted((one, other) => missed(one) - missed(other));
}
