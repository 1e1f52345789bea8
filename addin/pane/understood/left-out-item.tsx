import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Unrecognised } from '../../../core/plan/not-understood.ts';
import { rangeOf } from '../../../core/sheet/cell-reference.ts';
import { usePane } from '../model/pane-context.ts';
import { AreaButton } from '../parts/cell-button.tsx';
import { AreaForm } from './area-form.tsx';

/** Cells that were left out; who knows better says that they are a table, and where it stands. */
export function LeftOutItem({ region }: { readonly region: Unrecognised }): JSX.Element {
  const { correct, revoke, words } = usePane();
  const { isATable, takeBack } = words.understood;
  const [asks, setAsks] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const { sheet, area, headers, denial } = region;
  const place = rangeOf(area);
  return (
    <li>
      <div class="left-out-line">
        <p>
          <span class="hint">{sheet}</span> <AreaButton sheet={sheet} area={area} />
        </p>
        {denial === undefined ? (
          <button
            type="button"
            class="link"
            ref={toggle}
            aria-label={`${isATable}: ${place}`}
            aria-expanded={asks}
            onClick={() => setAsks(!asks)}
          >
            {isATable}
          </button>
        ) : (
          <button type="button" class="link" onClick={() => revoke(denial)}>
            {takeBack}
          </button>
        )}
      </div>
      {asks && (
        <AreaForm
          sheet={sheet}
          area={area}
          headerRows={[area.top]}
          close={() => {
            setAsks(false);
            toggle.current?.focus();
          }}
          use={(drawn, headerRows) => {
            const header = headers.find((text) => text !== '') ?? '';
            correct({ sheet, table: { header, headers, area }, change: { what: 'area', area: drawn, headerRows } });
          }}
        />
      )}
    </li>
  );
}
