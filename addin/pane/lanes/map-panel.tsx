import type { JSX } from 'preact';
import { usePlanPane } from '../model/plan-pane-context.ts';
import type { MapAnswer, TableOutline } from './approvals-answers.ts';
import { bandText } from './band-text.ts';
import { MapAxes } from './map-axes.tsx';
import { MapDetail } from './map-detail.tsx';
import type { MapView } from './map-view.ts';
import { askOf } from './map-view.ts';
import { placeIn, TableMap } from './table-map.tsx';
import { useAsked } from './use-asked.ts';

interface MapPanelProps {
  readonly table: TableOutline;
  readonly at: number;
  readonly view: MapView;
  readonly onChange: (view: MapView) => void;
  readonly onTry: () => void;
}

/** The map of a table with the choice of its fields, and what stands at the chosen place. */
export function MapPanel({ table, at, view, onChange, onTry }: MapPanelProps): JSX.Element {
  const { words: all, port } = usePlanPane();
  const words = all.approvals.map;
  const ask = askOf(view, at, table);
  // What is held on an axis is not looked at, so that choosing a place asks nothing.
  const held = ask.held.map((band, field) => (field === view.across || field === view.down ? 0 : band));
  const asked = useAsked(
    () => port.approvalMap({ ...ask, held }),
    `${table.id} ${ask.across} ${ask.down} ${held.join()}`,
  );
  return (
    <div class="map-panel">
      <MapAxes table={table} view={view} onChange={onChange} />
      {asked.trouble !== null && <p class="asks">{all.told.broke(asked.trouble)}</p>}
      {asked.answer !== null && (
        <div class={asked.isCurrent ? '' : 'is-old'} aria-busy={!asked.isCurrent}>
          <TableMap table={table} map={asked.answer} view={view} onChange={onChange} />
          {asked.answer.leftOut > 0 && <p class="hint">{words.leftOut(asked.answer.leftOut)}</p>}
          <Chosen table={table} map={asked.answer} view={view} onTry={onTry} />
        </div>
      )}
    </div>
  );
}

interface ChosenProps {
  readonly table: TableOutline;
  readonly map: MapAnswer;
  readonly view: MapView;
  readonly onTry: () => void;
}

function Chosen({ table, map, view, onTry }: ChosenProps): JSX.Element {
  const { words: all, show } = usePlanPane();
  const axes = [
    { field: map.fields.across, bands: map.across },
    { field: map.fields.down, bands: map.down },
  ].flatMap(({ field, bands }) => {
    const own = field === null ? undefined : table.fields[field];
    if (field === null || own === undefined) return [];
    const at = placeIn(bands, view.values[field] ?? null);
    const band = bands[at];
    return [{ at, text: band === undefined ? '' : `${own.name} ${bandText(band, own, show, all)}` }];
  });
  const place = map.places[axes[1]?.at ?? 0]?.[axes[0]?.at ?? -1];
  if (place === undefined || axes.some(({ at }) => at < 0))
    return <p class="hint map-hint">{all.approvals.map.hint}</p>;
  return <MapDetail table={table} place={place} where={axes.map(({ text }) => text).join(' · ')} onTry={onTry} />;
}
