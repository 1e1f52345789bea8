import type { JSX } from 'preact';
import { cellOf } from '../../../core/plan/provenance.ts';
import { presentLimits } from '../../../core/scorecard/process-chart.ts';
import type { ScoredMeasure } from '../../../core/scorecard/scorecard.ts';
import type { CellRef } from '../../../core/sheet/cell-reference.ts';
import { usePlanPane } from '../model/plan-pane-context.ts';
import { MeasureChart } from './measure-chart.tsx';
import { MeasureFacts } from './measure-facts.tsx';
import { PaceLines } from './pace-lines.tsx';
import { ReadingsTable } from './readings-table.tsx';
import { agreementSentence, signalSentence, unsaidSentences, verdictSentence } from './sentences.ts';

/** Everything about one measure: its chart, what it means, what could not be said, and the ways to its cells. */
export function MeasureCard({ measure }: { readonly measure: ScoredMeasure }): JSX.Element {
  const pane = usePlanPane();
  const { show } = pane;
  const words = pane.words.scorecard;
  const saying = { measure, words, show };
  const { health } = measure;
  const verdict = verdictSentence(saying);
  const unsaid = unsaidSentences(saying);
  return (
    <div class="card measure-card">
      {measure.values.some((value) => value !== null) && <MeasureChart measure={measure} />}
      {verdict !== null && <p>{verdict}</p>}
      <PaceLines measure={measure} />
      {presentLimits(health.chart) !== null && (
        <ul class="signals" aria-label={words.signals}>
          {health.current.length === 0 && <li class="hint">{words.noSignal}</li>}
          {health.current.map((signal) => (
            <li key={`${signal.kind} ${signal.from}`}>
              {signal.side === 'high' ? '↗' : '↘'} {signalSentence(signal, saying)}
              {health.adverse.includes(signal) && <span class="badge is-loud">{words.adverse}</span>}
            </li>
          ))}
        </ul>
      )}
      <p>{agreementSentence(saying)}</p>
      {unsaid.length > 0 && (
        <div class="unsaid">
          <h3>{words.unsaid.title}</h3>
          <ul>
            {unsaid.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
      <MeasureFacts measure={measure} />
      <div class="buttons card-actions">
        {waysOf(measure).map(([way, cells]) => (
          <button key={way} type="button" onClick={() => void pane.goTo(cells, cells.at(-1))}>
            {words.goTo[way]}
          </button>
        ))}
      </div>
      <ReadingsTable measure={measure} />
    </div>
  );
}

type Way = 'readings' | 'target' | 'status' | 'name';

function waysOf({ measure, points }: ScoredMeasure): readonly (readonly [Way, readonly CellRef[]])[] {
  const has = (field: string): boolean => measure.source.fields[field] !== undefined;
  const readings = points.flatMap(({ reading }) => (reading === null ? [] : [cellOf(reading, 'value')]));
  const own: readonly CellRef[] = readings.length > 0 ? readings : has('actual') ? [cellOf(measure, 'actual')] : [];
  const targets = has('target')
    ? [cellOf(measure, 'target')]
    : measure.targets.map((target) => cellOf(target, 'value'));
  const ways: readonly (readonly [Way, readonly CellRef[]])[] = [
    ['readings', own],
    ['target', targets],
    ['status', has('status') ? [cellOf(measure, 'status')] : []],
    ['name', [cellOf(measure, 'name')]],
  ];
  return ways.filter(([, cells]) => cells.length > 0);
}
