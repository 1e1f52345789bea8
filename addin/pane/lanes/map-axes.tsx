import type { JSX } from 'preact';
import { usePlanPane } from '../model/plan-pane-context.ts';
import type { TableOutline } from './approvals-answers.ts';
import { bandKey, bandText, fieldTitle } from './band-text.ts';
import type { MapView } from './map-view.ts';
import { bandWith, exampleOf, withAxis } from './map-view.ts';

interface MapAxesProps {
  readonly table: TableOutline;
  readonly view: MapView;
  readonly onChange: (view: MapView) => void;
}

/** Which fields the map runs over, and what the others are held at. */
export function MapAxes({ table, view, onChange }: MapAxesProps): JSX.Element | null {
  const { words: all, show } = usePlanPane();
  const words = all.approvals.map;
  const { fields } = table;
  const held = fields.flatMap((field, at) =>
    at === view.across || at === view.down || field.bands.length < 2 ? [] : [{ field, at }],
  );
  if (fields.length < 2 || (fields.length === 2 && held.length === 0 && view.down === null)) return null;
  return (
    <div class="map-axes">
      {(['across', 'down'] as const).map((axis) => (
        <label key={axis}>
          <span>{words[axis]}</span>
          <select
            value={String(view[axis] ?? '')}
            onChange={({ currentTarget }) => onChange(withAxis(view, axis, Number(currentTarget.value), table))}
          >
            {fields.map((field, at) => (
              <option key={field.name} value={String(at)}>
                {fieldTitle(field)}
              </option>
            ))}
          </select>
        </label>
      ))}
      {held.map(({ field, at }) => {
        const value = view.values[at] ?? null;
        const found = value === null ? -1 : bandWith(field.bands, value);
        return (
          <label key={field.name}>
            <span>{fieldTitle(field)}</span>
            <select
              value={String(found === -1 ? field.usualBand : found)}
              onChange={({ currentTarget }) => {
                const chosen = exampleOf(field.bands[Number(currentTarget.value)]);
                onChange({ ...view, values: view.values.map((one, index) => (index === at ? chosen : one)) });
              }}
            >
              {field.bands.map((band, index) => (
                <option key={bandKey(band)} value={String(index)}>
                  {bandText(band, field, show, all)}
                </option>
              ))}
            </select>
          </label>
        );
      })}
    </div>
  );
}
