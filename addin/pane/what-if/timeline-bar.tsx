import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { usePlanPane } from '../model/plan-pane-context.ts';
import type { Posed } from '../trade-off-answers.ts';
import { dragStart } from './drag-start.ts';
import { pieceName, pieceSpan } from './piece-words.ts';

interface TimelineBarProps {
  readonly posed: Posed;
  readonly at: number;
  /** Where the answer puts it; null leaves it out. */
  readonly start: number | null;
}

/** One piece: an outline where it is today, a bar where the answer puts it. Initiatives that may move are dragged, or walked by arrows. */
export function TimelineBar({ posed, at, start }: TimelineBarProps): JSX.Element | null {
  const { whatIf, words: all, show } = usePlanPane();
  const words = all.whatIf.timeline;
  const track = useRef<HTMLDivElement>(null);
  const [dragged, setDragged] = useState<number | null>(null);
  const own = posed.problem.pieces[at];
  const piece = posed.pieces[at];
  if (own === undefined || piece === undefined) return null;
  const { initiative } = piece;
  const count = posed.periods.length;
  const last = Math.max(0, count - own.duration);
  const bar = dragged ?? start;
  const isDragged = whatIf.ask.value.moved.some((one) => one.initiative === initiative);
  // What runs already goes on or stops.
  const hasWindow = own.may !== 'stay' && own.earliest < own.latest;
  const canMove = initiative !== null && start !== null && (hasWindow || isDragged);
  const wide = (from: number): { readonly insetInlineStart: string; readonly width: string } => ({
    insetInlineStart: `${(from / count) * 100}%`,
    width: `${(Math.min(own.duration, count - from) / count) * 100}%`,
  });
  const moveTo = (to: number): void => {
    const day = posed.periods[to]?.start;
    if (initiative === null || day === undefined) return;
    const others = whatIf.ask.value.moved.filter((one) => one.initiative !== initiative);
    whatIf.ask.value = { ...whatIf.ask.value, moved: [...others, { initiative, start: day }] };
    void whatIf.run();
  };
  const grab = (event: PointerEvent): void => {
    if (track.current === null || start === null) return;
    const handle = event.currentTarget as HTMLElement;
    dragStart({ handle, track: track.current, event, count, start, last, onDrag: setDragged, onDrop: moveTo });
  };
  const name = pieceName(piece, all.whatIf);
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = { ArrowRight: (start ?? 0) + 1, ArrowLeft: (start ?? 0) - 1, Home: 0, End: last }[event.key];
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (to >= 0 && to <= last) moveTo(to);
  };
  return (
    <li>
      <span class="timeline-name" title={name}>
        {name}
        {start === null && <span class="hint"> {words.leftOut}</span>}
      </span>
      <div class="timeline-track" ref={track}>
        {!own.isNew && <span class="timeline-today" style={wide(own.start)} aria-hidden="true" />}
        {bar !== null &&
          (canMove ? (
            <span
              class={`timeline-bar is-movable${bar === own.start ? '' : ' is-moved'}`}
              style={wide(bar)}
              role="slider"
              tabIndex={0}
              aria-label={words.start(name)}
              aria-valuemin={0}
              aria-valuemax={last}
              aria-valuenow={bar}
              aria-valuetext={pieceSpan(posed, at, bar, show.period)}
              title={pieceSpan(posed, at, bar, show.period)}
              onPointerDown={grab}
              onKeyDown={onKeyDown}
            />
          ) : (
            <span
              class={`timeline-bar${own.isNew ? ' is-new' : ''}`}
              style={wide(bar)}
              title={pieceSpan(posed, at, bar, show.period)}
            />
          ))}
      </div>
    </li>
  );
}
