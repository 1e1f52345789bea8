import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Period } from '../../../core/calendar/period.ts';
import { freeOf } from '../../../core/capacity/ledger/ledger.ts';
import { createLookUp } from '../model/look-up.ts';
import { usePlanPane } from '../model/plan-pane-context.ts';
import { CellButton } from '../parts/cell-button.tsx';
import { LookedUp } from '../parts/looked-up.tsx';
import type { CapacityRow, LoadAnswer, LoadPart } from '../capacity-answers.ts';

const SHOWN = 60;

interface PlaceDetailProps {
  readonly row: CapacityRow;
  readonly at: number;
  readonly periods: readonly Period[];
}

/** What one load consists of: how much there is, what the pool holds, what is asked for by whom, and what is free. */
export function PlaceDetail({ row, at, periods }: PlaceDetailProps): JSX.Element {
  const { audited, port, words: all, show } = usePlanPane();
  const words = all.capacity.detail;
  const lookUp = useMemo(() => createLookUp(audited, () => port.load({ row: row.row })), [row.row]);
  const period = periods[at];
  const free = freeOf(row, at);
  const [pool, drawn] = [row.pool[at] ?? 0, row.drawn[at] ?? 0];
  return (
    <section class="load-detail" aria-live="polite">
      <h2>
        {row.name}
        {period !== undefined && <span class="hint"> {show.period(period)}</span>}
      </h2>
      <dl class="load-sums">
        <Sum name={words.there} amount={row.isKnown ? show.amount(row.supply[at] ?? 0) : words.unknown} />
        {pool > 0 && <Sum name={words.pool} amount={show.amount(pool)} />}
        {drawn > 0 && <Sum name={words.drawn} amount={show.amount(drawn)} />}
        <Sum name={words.asked} amount={show.amount(row.demand[at] ?? 0)} />
        {row.isKnown && (
          <Sum
            name={free < 0 ? words.tooMuch : words.free}
            amount={show.amount(Math.abs(free))}
            isLate={free < -0.005}
          />
        )}
      </dl>
      <LookedUp lookUp={lookUp} doing={all.capacity.working}>
        {(answer) => <Parts answer={answer} at={at} />}
      </LookedUp>
    </section>
  );
}

function Sum(props: { readonly name: string; readonly amount: string; readonly isLate?: boolean }): JSX.Element {
  return (
    <div class={props.isLate === true ? 'is-late' : ''}>
      <dt>{props.name}</dt>
      <dd>{props.amount}</dd>
    </div>
  );
}

function Parts({ answer, at }: { readonly answer: LoadAnswer; readonly at: number }): JSX.Element {
  const { words: all, show, goTo } = usePlanPane();
  const words = all.capacity.detail;
  const parts = partsIn(answer.parts, at);
  return (
    <>
      {parts.length === 0 ? (
        <p class="hint">{words.nothing}</p>
      ) : (
        <ul class="load-parts">
          {parts.slice(0, SHOWN).map(({ part, fte }) => (
            <li key={`${part.cell.sheet} ${part.cell.row} ${part.cell.column} ${part.who}`}>
              <span class="load-amount">{show.amount(fte)}</span>
              <span class="load-work">
                {part.work}
                <span class="hint">
                  {' '}
                  {part.who} · {words.kinds[part.kind]}
                </span>
              </span>
              <CellButton cell={part.cell} among={parts.map((one) => one.part.cell)} />
            </li>
          ))}
        </ul>
      )}
      {parts.length > SHOWN && <p class="hint">{words.more(parts.length - SHOWN)}</p>}
      {answer.supply.length > 0 && (
        <button type="button" class="link" onClick={() => void goTo(answer.supply)}>
          {words.supply(answer.supply.length)}
        </button>
      )}
    </>
  );
}

/** What asks for time in a period, most first. */
function partsIn(parts: readonly LoadPart[], at: number): readonly { readonly part: LoadPart; readonly fte: number }[] {
  return parts
    .map((part) => ({ part, fte: part.fte[at - part.first] ?? 0 }))
    .filter(({ fte }) => fte > 0)
    .toSorted((one, other) => other.fte - one.fte);
}
