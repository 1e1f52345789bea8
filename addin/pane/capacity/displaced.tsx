import type { JSX } from 'preact';
import { usePlanPane } from '../model/plan-pane-context.ts';
import { CellButton } from '../parts/cell-button.tsx';
import { Fold } from '../parts/fold.tsx';
import type { DisplacedLine } from '../capacity-answers.ts';

/** Work that made room for other work and waits: to be dropped for good, or to come back. */
export function Displaced({ displaced }: { readonly displaced: readonly DisplacedLine[] }): JSX.Element {
  const words = usePlanPane().words.capacity.displaced;
  return (
    <Fold title={words.title} count={displaced.length}>
      <p class="hint">{words.about}</p>
      <ul class="lines displaced">
        {displaced.map(({ name, owners, cell, by, isOnHold }) => (
          <li key={`${cell.sheet} ${cell.row} ${cell.column}`}>
            {name} <CellButton cell={cell} />
            <span class="hint">
              {isOnHold ? words.onHold : words.stillOpen}
              {owners.length > 0 && ` · ${owners.join(', ')}`}
            </span>
            {by.map((request) => (
              <span key={`${request.cell.sheet} ${request.cell.row}`} class="hint displaced-by">
                {words.by(request.name)} <CellButton cell={request.cell} />
              </span>
            ))}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
