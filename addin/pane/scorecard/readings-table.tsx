import type { JSX } from 'preact';
import { cellOf } from '../../../core/plan/provenance.ts';
import type { ScoredMeasure } from '../../../core/scorecard/scorecard.ts';
import { usePlanPane } from '../model/plan-pane-context.ts';
import { CellButton } from '../parts/cell-button.tsx';
import { Fold } from '../parts/fold.tsx';
import { valueOf } from './shown-measure.ts';

/** The readings behind the chart, newest first, each with its cell. */
export function ReadingsTable({ measure }: { readonly measure: ScoredMeasure }): JSX.Element {
  const { words: all, show } = usePlanPane();
  const words = all.scorecard;
  const { points, values, health } = measure;
  const isMarked = (at: number): boolean => health.chart.signals.some(({ from, to }) => from <= at && at <= to);
  const rows = points.map((point, at) => ({ point, at, value: values[at] ?? null })).toReversed();
  return (
    <Fold title={words.readings} count={values.filter((value) => value !== null).length}>
      <table class="numbers">
        <thead>
          <tr>
            <th scope="col">{words.period}</th>
            <th scope="col" class="is-number">
              {words.reading}
            </th>
            <th scope="col">{all.findings.fix.cell}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ point, at, value }) => (
            <tr key={at}>
              <td>{show.day(point.period?.end ?? point.on)}</td>
              <td class="is-number">
                {value === null ? words.missing : valueOf(measure, value, show)}
                {isMarked(at) && (
                  <span class="point-mark" title={words.inSignal}>
                    <span aria-hidden="true"> ◆</span>
                    <span class="visually-hidden">{words.inSignal}</span>
                  </span>
                )}
              </td>
              <td>{point.reading !== null && <CellButton cell={cellOf(point.reading, 'value')} short />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Fold>
  );
}
