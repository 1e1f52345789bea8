import type { JSX } from 'preact';
import type { MeasureLink } from '../../../core/scorecard/measure-links.ts';
import type { ScoredMeasure } from '../../../core/scorecard/scorecard.ts';
import { usePlanPane } from '../model/plan-pane-context.ts';
import { Fold } from '../parts/fold.tsx';

interface EarlyWarningsProps {
  readonly warnings: readonly MeasureLink<ScoredMeasure>[];
  show(measure: ScoredMeasure): void;
}

/** Leading measures that go the wrong way while what they drive still looks fine. */
export function EarlyWarnings({ warnings, show }: EarlyWarningsProps): JSX.Element {
  const { words } = usePlanPane();
  const { warnings: title, warningOf } = words.scorecard;
  return (
    <Fold title={title} count={warnings.length}>
      <ul class="lines">
        {warnings.map(({ leading, lagging }) => (
          <li key={`${leading.measure.name} ${lagging.measure.name}`}>
            <p>{warningOf(leading.measure.name, lagging.measure.name)}</p>
            {[leading, lagging].map((one) => (
              <button key={one.measure.name} type="button" class="link" onClick={() => show(one)}>
                {one.measure.name}
              </button>
            ))}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
