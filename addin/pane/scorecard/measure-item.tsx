import type { JSX } from 'preact';
import type { ScoredMeasure } from '../../../core/scorecard/scorecard.ts';
import { usePlanPane } from '../model/plan-pane-context.ts';
import { MeasureCard } from './measure-card.tsx';
import { newestAt, statusWord, valueOf } from './shown-measure.ts';
import { signalSentence } from './sentences.ts';
import type { TimeSpan } from './chart-scale.ts';
import { Sparkline } from './sparkline.tsx';
import { StatusMark } from './status-mark.tsx';

interface MeasureItemProps {
  readonly measure: ScoredMeasure;
  readonly span: TimeSpan;
  /** It warns of another measure that is still on track. */
  readonly warns: boolean;
  readonly open: boolean;
  readonly toggle: () => void;
}

/** One line of the scorecard; opened, everything about the measure. */
export function MeasureItem({ measure, span, warns, open, toggle }: MeasureItemProps): JSX.Element {
  const { words: all, show } = usePlanPane();
  const words = all.scorecard;
  const { status, stated, isContradicted, health } = measure;
  const [adverse] = health.adverse;
  const at = newestAt(measure);
  const value = at === null ? null : (measure.values[at] ?? null);
  const point = at === null ? undefined : measure.points[at];
  // One reading is no line: its name needs the room more.
  const hasLine = measure.values.filter((reading) => reading !== null).length > 1;
  const notes = [
    ...(isContradicted && stated !== null ? [words.watermelon(words.statusesInText[stated])] : []),
    ...(warns ? [words.warning] : []),
  ];
  return (
    <li class={open ? 'measure is-open' : 'measure'}>
      <h2>
        <button
          type="button"
          class={hasLine ? 'measure-head' : 'measure-head is-short'}
          aria-expanded={open}
          data-walk
          onClick={toggle}
        >
          <span class="measure-name">
            <StatusMark status={status} />
            <span>{measure.measure.name}</span>
          </span>
          <span class="measure-status">
            <span class={`status-word status-${status}`}>{statusWord(measure, words)}</span>
          </span>
          {hasLine && <Sparkline measure={measure} span={span} />}
          <span class="measure-value">{value === null ? words.noReadings : valueOf(measure, value, show)}</span>
          <span class="measure-date" title={point?.on}>
            {point === undefined ? '' : show.day(point.period?.end ?? point.on)}
          </span>
          {(notes.length > 0 || adverse !== undefined) && (
            <span class="measure-notes">
              {notes.map((note) => (
                <span key={note} class="badge">
                  {note}
                </span>
              ))}
              {adverse !== undefined && (
                <span class="measure-signal">
                  {adverse.side === 'high' ? '↗' : '↘'} {signalSentence(adverse, { measure, words, show })}
                </span>
              )}
            </span>
          )}
        </button>
      </h2>
      {open && <MeasureCard measure={measure} />}
    </li>
  );
}
