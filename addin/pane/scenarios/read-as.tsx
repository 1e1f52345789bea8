import type { JSX } from 'preact';
import type { ScenarioState } from '../../../core/scorecard/trigger/scenario-states.ts';
import { CERTAIN } from '../../../core/scorecard/trigger/trigger.ts';
import { DOUBTS, triggerSentence, UNREADABLE } from '../../../core/scorecard/trigger/trigger-sentence.ts';
import { usePlanPane } from '../model/plan-pane-context.ts';
import type { ToldTrigger } from '../told-trigger.ts';
import { ConfirmTrigger } from './confirm-trigger.tsx';

interface ReadAsProps {
  readonly told: ScenarioState;
  readonly confirm: ToldTrigger['confirm'];
}

/** What a trigger was understood to say, how sure that is, and what may have been meant otherwise. */
export function ReadAs({ told: { parsed }, confirm }: ReadAsProps): JSX.Element {
  const { words: all } = usePlanPane();
  const words = all.scenarios;
  const { language } = all;
  if (!parsed.ok)
    return (
      <div>
        <h3>{words.readAs}</h3>
        <p class="asks">{UNREADABLE[parsed.why][language]}</p>
        <p class="hint">{words.rewrite(parsed.nearest[language])}</p>
      </div>
    );
  const isSure = parsed.certainty >= CERTAIN;
  return (
    <div>
      <h3>{words.readAs}</h3>
      <p>{triggerSentence({ ...parsed.trigger, action: null, who: null }, language)}</p>
      <p class={isSure ? 'hint' : 'asks'}>{isSure ? words.sure : words.unsure(parsed.certainty)}</p>
      {parsed.doubts.length > 0 && (
        <ul class="hint">
          {parsed.doubts.map((doubt) => (
            <li key={doubt}>{DOUBTS[doubt][language]}</li>
          ))}
        </ul>
      )}
      {confirm[language] !== null && <ConfirmTrigger edit={confirm[language]} />}
    </div>
  );
}
