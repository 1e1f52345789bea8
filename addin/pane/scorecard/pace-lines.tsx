import type { JSX } from 'preact';
import { chanceInWords } from '../../../core/schedule/sure-in-words.ts';
import type { ScoredMeasure } from '../../../core/scorecard/scorecard.ts';
import { usePlanPane } from '../model/plan-pane-context.ts';
import { valueOf } from './shown-measure.ts';

/** Where a measure that adds up will end, how sure that is, and what it was learned from. */
export function PaceLines({ measure }: { readonly measure: ScoredMeasure }): JSX.Element | null {
  const { words, show, plan } = usePlanPane();
  const { pace } = measure;
  const say = words.scorecard.pace;
  if (pace === null) return null;
  const past = plan.scorecard.answer.value?.scorecard.backtest ?? null;
  const chance = (share: number): string => chanceInWords(share, words.language);
  const of = (value: number): string => valueOf(measure, value, show);
  return (
    <div class="pace">
      <h3>{say.title}</h3>
      <p>
        <strong>{say.chance(chance(pace.chance), chance(pace.chanceLow), chance(pace.chanceHigh))}</strong>{' '}
        {say.end(of(pace.expected), of(pace.low), of(pace.high))}
      </p>
      <p class="hint">
        {pace.method === 'own'
          ? say.own(pace.ownPeriods)
          : pace.method === 'pool'
            ? say.pool(pace.poolPeriods)
            : say['straight-line']}{' '}
        {past !== null && say.past(past.forecasts, past.error, past.errorStraight)}
      </p>
    </div>
  );
}
