import type { JSX } from 'preact';
import type { Answer } from '../../../core/capacity/trade-off/answer.ts';
import { usePlanPane } from '../model/plan-pane-context.ts';
import { FirstOfMany } from '../parts/first-of-many.tsx';
import { Fold } from '../parts/fold.tsx';
import type { Posed } from '../trade-off-answers.ts';
import { TimelineBar } from './timeline-bar.tsx';

interface TimelineProps {
  readonly posed: Posed;
  readonly answer: Answer;
}

/** Every piece over the periods: where it is today, where the answer puts it, and a bar to drag it to where it shall begin. */
export function Timeline({ posed, answer }: TimelineProps): JSX.Element {
  const { words: all, show, whatIf } = usePlanPane();
  const words = all.whatIf.timeline;
  const rows = posed.pieces.flatMap((piece, at) => (piece.kind === 'other' ? [] : [at]));
  const changed = (at: number): boolean => (answer.starts[at] ?? null) !== posed.problem.pieces[at]?.start;
  const ordered = [...rows.filter(changed), ...rows.filter((at) => !changed(at))];
  const { moved } = whatIf.ask.value;
  return (
    <Fold title={words.title} count={rows.length} startsOpen={ordered.length <= MOST_OPEN}>
      <p class="hint">{words.hint}</p>
      {moved.length > 0 && (
        <button
          type="button"
          class="link"
          onClick={() => {
            whatIf.ask.value = { ...whatIf.ask.value, moved: [] };
            void whatIf.run();
          }}
        >
          {words.back(moved.length)}
        </button>
      )}
      <div class="timeline" role="group" aria-label={words.title}>
        <div class="timeline-head" aria-hidden="true">
          {posed.periods.map((period, at) => (
            <span key={period.key} style={{ insetInlineStart: `${(at / posed.periods.length) * 100}%` }}>
              {posed.periods.length <= MOST_NAMED || at % Math.ceil(posed.periods.length / MOST_NAMED) === 0
                ? show.shortPeriod(period)
                : ''}
            </span>
          ))}
        </div>
        <FirstOfMany amount={ordered.length}>
          {(drawn) => (
            <ol>
              {ordered.slice(0, drawn).map((at) => (
                <TimelineBar key={at} posed={posed} at={at} start={answer.starts[at] ?? null} />
              ))}
            </ol>
          )}
        </FirstOfMany>
      </div>
    </Fold>
  );
}

/** As many names as a narrow pane has room for. */
const MOST_NAMED = 8;
const MOST_OPEN = 12;
