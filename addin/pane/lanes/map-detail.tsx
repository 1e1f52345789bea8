import type { JSX } from 'preact';
import { usePlanPane } from '../model/plan-pane-context.ts';
import type { MapPlace, TableOutline } from './approvals-answers.ts';
import { RuleLine } from './rule-line.tsx';
import { TableLaneMark } from './table-lane.tsx';

interface MapDetailProps {
  readonly table: TableOutline;
  readonly place: MapPlace;
  /** Its bands, in words. */
  readonly where: string;
  onTry(): void;
}

/** The chosen place of a map: its lane, the rows that say so, and the way to try such a deal. */
export function MapDetail({ table, place, where, onTry }: MapDetailProps): JSX.Element {
  const words = usePlanPane().words.approvals.map;
  return (
    <section class="map-detail" aria-live="polite">
      <h2>{where}</h2>
      {place.lane !== null && (
        <p>
          <TableLaneMark lanes={table.lanes} at={place.lane} />
        </p>
      )}
      {place.is !== 'decided' && <p class="asks">{words.about[place.is]}</p>}
      {place.rules.length > 0 && (
        <ul class="plan-rows">
          {place.rules.map((at) => (
            <RuleLine key={at} table={table} at={at} />
          ))}
        </ul>
      )}
      <button type="button" onClick={onTry}>
        {words.tryIt}
      </button>
    </section>
  );
}
