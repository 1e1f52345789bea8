import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { usePlanPane } from '../model/plan-pane-context.ts';
import { useVirtualList } from '../model/virtual-list.ts';
import { Fold } from '../parts/fold.tsx';
import type { ScheduleAnswer, ScheduledWork } from '../plan-answers.ts';
import { heatOf } from './float-heat.ts';
import { WorkButton } from './work-button.tsx';

const ROW = 28;

/** All work with its dates and float, least float first; of a long table only what is in sight is drawn. */
export function WorkTable({ answer }: { readonly answer: ScheduleAnswer }): JSX.Element {
  const { words: all } = usePlanPane();
  const words = all.schedule;
  const [onlyOpen, setOnlyOpen] = useState(true);
  const places = onlyOpen ? answer.byFloat.unfinished : answer.byFloat.all;
  return (
    <Fold title={words.floatTitle} count={places.length}>
      <label class="only-open">
        <input
          type="checkbox"
          checked={onlyOpen}
          onChange={({ currentTarget }) => setOnlyOpen(currentTarget.checked)}
        />
        {words.onlyOpen}
      </label>
      <Rows answer={answer} places={places} />
    </Fold>
  );
}

interface RowsProps {
  readonly answer: ScheduleAnswer;
  readonly places: Uint32Array;
}

function Rows({ answer: { works }, places }: RowsProps): JSX.Element {
  const { words: all } = usePlanPane();
  const words = all.schedule;
  const box = useRef<HTMLDivElement>(null);
  const virtual = useVirtualList({
    count: places.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW,
    overscan: 12,
  });
  const drawn = virtual.getVirtualItems();
  const above = drawn[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (drawn.at(-1)?.end ?? 0);
  const { columns } = words;
  return (
    <div class="table-box" role="region" aria-label={words.table} ref={box}>
      <table class="works" aria-rowcount={places.length + 1}>
        <thead>
          <tr>
            <th scope="col">{columns.work}</th>
            {[columns.float, columns.start, columns.finish, columns.planned].map((name) => (
              <th key={name} scope="col" class="is-number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Space height={above} />
          {drawn.map(({ index }) => {
            const work = works.at(places[index] ?? -1);
            return work === undefined ? null : <WorkRow key={index} work={work} at={index + 2} />;
          })}
          <Space height={below} />
        </tbody>
      </table>
    </div>
  );
}

/** Holds the place of rows that are not drawn. */
function Space({ height }: { readonly height: number }): JSX.Element | null {
  return height <= 0 ? null : <tr aria-hidden="true" style={{ height: `${height}px` }} />;
}

function WorkRow({ work, at }: { readonly work: ScheduledWork; readonly at: number }): JSX.Element {
  const { words: all, show } = usePlanPane();
  const words = all.schedule;
  const { totalFloat, start, finish, planned, isCritical, isNearCritical, margin } = work;
  const said = isCritical ? words.critical : isNearCritical ? words.nearCritical : '';
  return (
    <tr aria-rowindex={at}>
      <th scope="row">
        <WorkButton work={work} />
      </th>
      <td class={totalFloat === null ? 'is-number' : `is-number heat-${heatOf(totalFloat)}`}>
        {totalFloat === null ? <span class="hint">{words.noFloat}</span> : show.number(totalFloat)}
        {said !== '' && <span class="visually-hidden">{said}</span>}
      </td>
      <td class="is-number">{start === null ? '' : show.day(start)}</td>
      <td class={(margin ?? 0) < 0 ? 'is-number is-late' : 'is-number'}>{finish === null ? '' : show.day(finish)}</td>
      <td class="is-number">{planned === null ? '' : show.day(planned)}</td>
    </tr>
  );
}
