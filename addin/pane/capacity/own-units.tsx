import type { JSX } from 'preact';
import type { Period } from '../../../core/calendar/period.ts';
import { usePlanPane } from '../model/plan-pane-context.ts';
import { FirstOfMany } from '../parts/first-of-many.tsx';
import { Fold } from '../parts/fold.tsx';
import type { CapacityInUnits } from '../capacity-answers.ts';
import type { Rows } from '../rows.ts';

interface OwnUnitsProps {
  readonly own: Rows<CapacityInUnits>;
  readonly periods: readonly Period[];
}

/** Money, vendors, rooms and whatever does not convert to people’s time: what there is, what is asked for, and where it falls short. */
export function OwnUnits({ own, periods }: OwnUnitsProps): JSX.Element {
  const { words: all, show, goTo } = usePlanPane();
  const words = all.capacity.own;
  return (
    <Fold title={words.title} count={own.length}>
      <FirstOfMany amount={own.length}>
        {(drawn) => (
          <div class="table-box" role="region" aria-label={words.title}>
            <table class="works">
              <thead>
                <tr>
                  <th scope="col">{words.what}</th>
                  <th scope="col" class="is-number">
                    {words.there}
                  </th>
                  <th scope="col" class="is-number">
                    {words.asked}
                  </th>
                  <th scope="col">{words.short}</th>
                </tr>
              </thead>
              <tbody>
                {firstOf(own, drawn).map((one) => (
                  <tr key={`${one.kind} ${one.name} ${one.unit}`}>
                    <th scope="row">
                      <button type="button" class="link work-button" onClick={() => void goTo(one.cells)}>
                        {one.name === '' ? words.kinds[one.kind] : one.name}
                      </button>
                    </th>
                    <td class="is-number">{totalOf(one.supplyTotal, one.unit, show.number)}</td>
                    <td class="is-number">{totalOf(one.demandTotal, one.unit, show.number)}</td>
                    <td>
                      {shortIn(one)
                        .map((at) => periods[at])
                        .filter((period) => period !== undefined)
                        .map((period) => show.period(period))
                        .join(', ')}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </FirstOfMany>
    </Fold>
  );
}

function totalOf(total: number | null, unit: string, number: (value: number) => string): string {
  return total === null ? '' : `${number(total)} ${unit}`.trim();
}

/** Periods in which more is asked for than there is. */
function shortIn({ supply, demand }: CapacityInUnits): readonly number[] {
  return [...demand.keys()].filter((at) => {
    const [there, asked] = [supply[at] ?? null, demand[at] ?? null];
    return there !== null && asked !== null && asked > there;
  });
}

function firstOf(own: Rows<CapacityInUnits>, amount: number): readonly CapacityInUnits[] {
  return Array.from({ length: amount }, (_, at) => own.at(at)).filter((one) => one !== undefined);
}
