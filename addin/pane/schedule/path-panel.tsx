import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { usePlanPane } from '../model/plan-pane-context.ts';
import type { ScheduleAnswer } from '../plan-answers.ts';
import { PathPicture } from './path-picture.tsx';
import type { Grouping } from './path-rows.ts';
import { pathRows, unfinishedOf } from './path-rows.ts';
import { workName } from './work-name.ts';

const ZOOMS = [1, 1.5, 2, 3, 4, 6, 8, 12, 16, 24, 32] as const;
const GROUPINGS = ['chain', 'team'] as const;

interface PathPanelProps {
  readonly answer: ScheduleAnswer;
  readonly end: number;
  /** The works that decide it, first to last. */
  readonly chain: readonly number[];
  readonly criticality: Float64Array | null;
}

/** The chain that decides an end, with what can be chosen about its picture. */
export function PathPanel({ answer, end, chain, criticality }: PathPanelProps): JSX.Element {
  const { words: all } = usePlanPane();
  const words = all.schedule;
  const [grouping, setGrouping] = useState<Grouping>('chain');
  const [zoom, setZoom] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const unfinished = useMemo(() => unfinishedOf(answer, chain), [answer, chain]);
  const rows = useMemo(() => pathRows(unfinished, grouping), [unfinished, grouping]);
  const own = answer.works.at(end);
  const name = own === undefined ? '' : workName(own);
  const factor = ZOOMS[zoom] ?? 1;
  const zoomTo = (next: number): void => {
    const to = Math.max(0, Math.min(ZOOMS.length - 1, next));
    const view = box.current;
    const middle = view === null ? 0 : (view.scrollLeft + view.clientWidth / 2) / view.scrollWidth;
    setZoom(to);
    // What stood in the middle stays there.
    requestAnimationFrame(() => view?.scrollTo({ left: middle * view.scrollWidth - view.clientWidth / 2 }));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = { '+': 1, '=': 1, '-': -1, '0': -ZOOMS.length }[event.key];
    if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    zoomTo(zoom + by);
  };
  return (
    <div class="path" onKeyDown={onKeyDown} role="none">
      <div class="path-tools">
        <select
          aria-label={words.grouping}
          value={grouping}
          onChange={({ currentTarget }) => setGrouping(currentTarget.value === 'team' ? 'team' : 'chain')}
        >
          {GROUPINGS.map((one) => (
            <option key={one} value={one}>
              {words.groupings[one]}
            </option>
          ))}
        </select>
        <span class="zoom">
          <button
            type="button"
            class="square"
            title={words.zoomOut}
            disabled={zoom === 0}
            onClick={() => zoomTo(zoom - 1)}
          >
            <span aria-hidden="true">−</span>
          </button>
          <span class="hint" aria-live="polite">
            {words.zoomed(factor)}
          </span>
          <button
            type="button"
            class="square"
            title={words.zoomIn}
            disabled={zoom === ZOOMS.length - 1}
            onClick={() => zoomTo(zoom + 1)}
          >
            <span aria-hidden="true">+</span>
          </button>
          <button type="button" disabled={zoom === 0} onClick={() => zoomTo(0)}>
            {words.whole}
          </button>
        </span>
      </div>
      <PathPicture
        rows={rows}
        end={end}
        factor={factor}
        box={box}
        label={words.pathOf(name)}
        criticality={criticality}
      />
      <p class="hint">
        {chain.length > unfinished.length && `${words.earlier(chain.length - unfinished.length)}. `}
        {words.pathHint}
      </p>
    </div>
  );
}
