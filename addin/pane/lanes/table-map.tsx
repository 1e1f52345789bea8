import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { nextPlace } from '../capacity/load-keys.ts';
import { usePlanPane } from '../model/plan-pane-context.ts';
import type { Band, MapAnswer, MapPlace, TableOutline } from './approvals-answers.ts';
import { bandKey, bandText, fieldTitle } from './band-text.ts';
import { PlaceCell } from './map-place.tsx';
import type { MapView } from './map-view.ts';
import { bandWith, exampleOf } from './map-view.ts';

interface TableMapProps {
  readonly table: TableOutline;
  readonly map: MapAnswer;
  readonly view: MapView;
  readonly onChange: (view: MapView) => void;
}

/** An approval table over two fields: a column and a row for each band, tinted by lane. Arrows walk it, Esc leaves the place. */
export function TableMap({ table, map, view, onChange }: TableMapProps): JSX.Element {
  const { words: all, show } = usePlanPane();
  const words = all.approvals.map;
  const box = useRef<HTMLDivElement>(null);
  const walks = useRef(false);
  const { fields } = map;
  const across = fields.across === null ? undefined : table.fields[fields.across];
  const down = fields.down === null ? undefined : table.fields[fields.down];
  const chosen = {
    line: placeIn(map.down, valueAt(view, fields.down)),
    period: placeIn(map.across, valueAt(view, fields.across)),
  };
  const isChosen = chosen.period >= 0 && (down === undefined || chosen.line >= 0);
  const at = { line: Math.max(0, chosen.line), period: Math.max(0, chosen.period) };
  const choose = (line: number, period: number): void => {
    const values = view.values.map((value, field) =>
      field === fields.across
        ? exampleOf(map.across[period])
        : field === fields.down
          ? exampleOf(map.down[line])
          : value,
    );
    onChange({ ...view, values });
  };
  useLayoutEffect(() => {
    if (!walks.current) return;
    walks.current = false;
    box.current?.querySelector<HTMLElement>('.place[aria-pressed="true"]')?.focus();
  });
  const leave = (): void => {
    const values = view.values.map((value, field) => (field === fields.across || field === fields.down ? null : value));
    onChange({ ...view, values });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && isChosen) {
      event.preventDefault();
      return leave();
    }
    const next = nextPlace(event, at, { lines: map.places.length, from: 0, to: map.across.length - 1 });
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    walks.current = true;
    choose(next.line, next.period);
  };
  const title = words.title(...[across, down].flatMap((field) => (field === undefined ? [] : fieldTitle(field))));
  const textOf = (field: typeof across, band: Band | undefined): string =>
    field === undefined || band === undefined ? '' : bandText(band, field, show, all);
  return (
    <div role="none" onKeyDown={onKeyDown}>
      <div class="map-box" role="region" aria-label={title} ref={box}>
        <table class="map" aria-label={title}>
          <thead>
            <tr>
              <th scope="col" class="map-corner">
                {down !== undefined && <span class="map-field">{fieldTitle(down)} ↓</span>}
                {across !== undefined && <span class="map-field is-across">{fieldTitle(across)} →</span>}
              </th>
              {map.across.map((band) => (
                <th key={bandKey(band)} scope="col">
                  {textOf(across, band)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {map.places.map((places, line) => (
              <tr key={bandKey(map.down[line])}>
                <th scope="row">{down === undefined ? words.lane : textOf(down, map.down[line])}</th>
                {places.map((place, period) => (
                  <PlaceCell
                    key={bandKey(map.across[period])}
                    table={table}
                    place={place}
                    where={[across, down]
                      .flatMap((field, index) => {
                        const band = index === 0 ? map.across[period] : map.down[line];
                        return field === undefined ? [] : `${field.name} ${textOf(field, band)}`;
                      })
                      .join(', ')}
                    joins={{
                      before: isSamePlace(place, places[period - 1]),
                      above: isSamePlace(place, map.places[line - 1]?.[period]),
                    }}
                    isChosen={isChosen && line === at.line && period === at.period}
                    isStop={line === at.line && period === at.period}
                    onChoose={() => choose(line, period)}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function valueAt({ values }: MapView, field: number | null) {
  return field === null ? null : (values[field] ?? null);
}

/** Where a chosen value stands on an axis; −1 where none was chosen or it lies on no band. */
export function placeIn(bands: readonly Band[], value: MapView['values'][number]): number {
  return value === null ? -1 : bandWith(bands, value);
}

/** Whether the same rows say the same of two places. */
function isSamePlace(one: MapPlace, other: MapPlace | undefined): boolean {
  return (
    other !== undefined &&
    one.is === other.is &&
    one.lane === other.lane &&
    one.rules.length === other.rules.length &&
    one.rules.every((rule, at) => rule === other.rules[at])
  );
}
