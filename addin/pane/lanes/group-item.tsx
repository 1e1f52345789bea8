import type { JSX } from 'preact';
import { usePlanPane } from '../model/plan-pane-context.ts';
import type { HistoryAnswer, HistoryGroup } from './history-answers.ts';
import type { HistoryScale } from './history-scale.ts';
import { LaneShape } from './lane-mark.tsx';
import { RangeBar } from './range-bar.tsx';
import { spanText } from './span-text.ts';

interface GroupItemProps {
  readonly group: HistoryGroup;
  readonly answer: HistoryAnswer;
  readonly scale: HistoryScale;
  /** In place of its own. */
  readonly name?: string;
}

/** Cases of one lane, approver or band: their waits against the limit, and their yield with its interval. */
export function GroupItem({ group, answer, scale, name }: GroupItemProps): JSX.Element {
  const { words: all, show, goTo } = usePlanPane();
  const words = all.history;
  const { band, authority, cases, waits, limits, brokenLimit } = group;
  const limit = brokenLimit ?? (limits.length === 1 ? (limits[0] ?? null) : null);
  const { decided, rejected, changed, share, interval } = group.yield;
  const money = { kind: 'money', unit: null } as const;
  const said = name ?? (band === null ? group.name : spanText(band, money, show, all));
  return (
    <li class="history-group">
      <button
        type="button"
        class="row-head"
        data-walk
        title={words.show(cases.length)}
        onClick={() => void goTo(cases.flatMap((at) => answer.cells[at] ?? []))}
      >
        {authority !== null && <LaneShape lane={authority} />}
        <span class="row-name">{said}</span>
        <span class="row-at">{words.cases(cases.length)}</span>
      </button>
      {waits.median !== null && waits.ninetieth !== null && (
        <div class="history-line">
          <RangeBar from={0} to={waits.ninetieth} at={waits.median} limit={limit} end={scale.days} />
          <p class="row-facts">
            {words.waits(waits.median, waits.ninetieth)}
            {brokenLimit !== null && <strong>{` · ${words.overLimit(brokenLimit)}`}</strong>}
            {brokenLimit === null && limits.length > 0 && ` · ${words.limits(limits[0] ?? 0, limits.at(-1) ?? 0)}`}
          </p>
        </div>
      )}
      {share !== null && (
        <div class="history-line">
          <RangeBar from={interval.low} to={interval.high} at={share} limit={null} end={scale.share} />
          <p class="row-facts" title={words.turnedParts(rejected, changed, decided)}>
            {words.turned(rejected + changed, decided, show.finePercent(share))}{' '}
            {words.interval(show.finePercent(interval.low), show.finePercent(interval.high))}
          </p>
        </div>
      )}
      {waits.open.cases > 0 && <p class="row-facts">{words.open(waits.open.cases, waits.open.oldest)}</p>}
      {waits.median === null && share === null && waits.open.cases === 0 && <p class="row-facts">{words.nothing}</p>}
    </li>
  );
}
