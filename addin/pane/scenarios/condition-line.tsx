import type { JSX } from 'preact';
import { cellOf } from '../../../core/plan/provenance.ts';
import type { ScoredMeasure } from '../../../core/scorecard/scorecard.ts';
import type { ConditionState, Fired } from '../../../core/scorecard/trigger/evaluate-trigger.ts';
import { conditionSentence } from '../../../core/scorecard/trigger/trigger-sentence.ts';
import { usePlanPane } from '../model/plan-pane-context.ts';
import type { AllWords } from '../words/english/plan-views.ts';
import { measurePointsApart, valueOf } from '../scorecard/shown-measure.ts';
import { TriggerPicture } from './trigger-picture.tsx';

interface ConditionLineProps {
  readonly state: ConditionState;
  readonly measure: ScoredMeasure | null;
  readonly fired: readonly Fired[];
  /** The trigger has no other condition, so its own sentence stands above already. */
  readonly isAlone: boolean;
}

/** One condition on the newest reading: the value, where the trigger is, and how far that is. */
export function ConditionLine({ state, measure, fired, isAlone }: ConditionLineProps): JSX.Element {
  const pane = usePlanPane();
  const { words: all, show } = pane;
  const words = all.scenarios;
  const { condition, value, bound, distance, held, asked } = state;
  const isShareOf = condition.change?.as === 'share';
  const of = (number: number): string =>
    isShareOf || measure === null ? show.reading(number, isShareOf) : valueOf(measure, number, show);
  const apart = (between: number): string => {
    const points = isShareOf ? between * 100 : measure && measurePointsApart(measure, between);
    return points === null ? of(between) : words.points(show.reading(points, false));
  };
  const cells = measure?.points.flatMap(({ reading }) => (reading === null ? [] : [cellOf(reading, 'value')])) ?? [];
  return (
    <li class="condition">
      {!isAlone && <p>{conditionSentence(condition, all.language)}</p>}
      {measure === null ? (
        <p class="asks">{words.noMeasure}</p>
      ) : value === null || bound === null ? (
        <p class="asks">{words.noValue}</p>
      ) : (
        <p>
          <strong>{distanceWords(distance ?? 0, apart, words)}</strong>
          <span class="hint">
            {' · '}
            {words.now(of(value), of(bound))}
            {asked > 1 && ` · ${words.held(held, asked)}`}
          </span>
        </p>
      )}
      {measure !== null && condition.change === null && bound !== null && (
        <TriggerPicture measure={measure} bound={bound} fired={fired} />
      )}
      {cells.length > 0 && (
        <button type="button" class="link" onClick={() => void pane.goTo(cells, cells.at(-1))}>
          {words.goTo.readings}
        </button>
      )}
    </li>
  );
}

function distanceWords(distance: number, apart: (between: number) => string, words: AllWords['scenarios']): string {
  if (Math.abs(distance) < 1e-9) return words.at;
  return distance > 0 ? words.away(apart(distance)) : words.beyond(apart(-distance));
}
