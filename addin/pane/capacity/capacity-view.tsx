import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { CapacityOf } from '../../../core/capacity/ledger/ledger.ts';
import { usePlanPane } from '../model/plan-pane-context.ts';
import { LookedUp } from '../parts/looked-up.tsx';
import { NoneYet } from '../parts/none-yet.tsx';
import type { CapacityAnswer, CapacityRow } from '../capacity-answers.ts';
import { CapacityNotes } from './capacity-notes.tsx';
import { Displaced } from './displaced.tsx';
import { LoadGrid } from './load-grid.tsx';
import type { LoadPlace } from './load-place.ts';
import { isTooMuch, worstFirst } from './load-heat.ts';
import { OwnUnits } from './own-units.tsx';
import { PlaceDetail } from './place-detail.tsx';
import { WhatIfView } from '../what-if/what-if-view.tsx';
import '../styles/plan-views.css';
import './capacity.css';

const GROUPS: readonly CapacityOf[] = ['skill', 'team', 'person'];

/** Who has how much time, how much is asked of them, and where that is too much. */
export function CapacityView(): JSX.Element {
  const { plan, words } = usePlanPane();
  return (
    <div id="view" class="view capacity" role="tabpanel" aria-labelledby="tab-capacity">
      <div class="scroller" tabIndex={-1}>
        <LookedUp lookUp={plan.capacity} doing={words.capacity.working}>
          {(answer) =>
            answer.rows.length === 0 && answer.own.length === 0 ? (
              <NoneYet {...words.capacity.none} />
            ) : (
              <Modes answer={answer} />
            )
          }
        </LookedUp>
      </div>
    </div>
  );
}

function Modes({ answer }: { readonly answer: CapacityAnswer }): JSX.Element {
  const { words } = usePlanPane();
  const [asks, setAsks] = useState(false);
  return (
    <>
      <div class="view-modes" role="group" aria-label={words.whatIf.modes}>
        {[false, true].map((mode) => (
          <button key={String(mode)} type="button" aria-pressed={asks === mode} onClick={() => setAsks(mode)}>
            {mode ? words.whatIf.title : words.whatIf.load}
          </button>
        ))}
      </div>
      {asks ? <WhatIfView /> : <Whole answer={answer} />}
    </>
  );
}

function Whole({ answer }: { readonly answer: CapacityAnswer }): JSX.Element {
  const { capacity: words } = usePlanPane().words;
  const groups = GROUPS.filter((of) => answer.rows.some((row) => row.of === of));
  const [wished, setGroup] = useState<CapacityOf | null>(null);
  const [place, setPlace] = useState<LoadPlace | null>(null);
  const [hasPast, setHasPast] = useState(false);
  const group = groups.find((of) => of === wished) ?? groups[0];
  const rows = useMemo(() => rowsOf(answer, group), [answer, group]);
  const over = useMemo(() => rows.filter((row) => isTooMuch(row, answer.now)).length, [answer, rows]);
  const chosen = place === null ? undefined : rows.find(({ row }) => row === place.row);
  return (
    <>
      {group !== undefined && (
        <>
          <p class="headline">{words.headline[group](rows.length, over)}</p>
          <div class="capacity-tools">
            <select
              aria-label={words.grouping}
              value={group}
              onChange={({ currentTarget }) => setGroup(GROUPS.find((of) => of === currentTarget.value) ?? null)}
            >
              {groups.map((of) => (
                <option key={of} value={of}>
                  {words.groups[of]}
                </option>
              ))}
            </select>
            {answer.now > 0 && (
              <label>
                <input
                  type="checkbox"
                  checked={hasPast}
                  onChange={({ currentTarget }) => setHasPast(currentTarget.checked)}
                />
                {words.past}
              </label>
            )}
          </div>
          <LoadGrid
            rows={rows}
            periods={answer.periods}
            from={hasPast ? 0 : Math.min(answer.now, answer.periods.length - 1)}
            place={place}
            onChoose={setPlace}
          />
          {chosen !== undefined && place !== null && (
            <PlaceDetail key={chosen.row} row={chosen} at={place.period} periods={answer.periods} />
          )}
          {chosen === undefined && <p class="hint capacity-hint">{words.hint}</p>}
        </>
      )}
      {answer.displaced.length > 0 && <Displaced displaced={answer.displaced} />}
      {answer.own.length > 0 && <OwnUnits own={answer.own} periods={answer.periods} />}
      {answer.notes.length > 0 && <CapacityNotes notes={answer.notes} />}
    </>
  );
}

/** The worst first. */
function rowsOf({ rows, now }: CapacityAnswer, group: CapacityOf | undefined): readonly CapacityRow[] {
  return worstFirst(
    rows.filter(({ of }) => of === group),
    now,
  );
}
