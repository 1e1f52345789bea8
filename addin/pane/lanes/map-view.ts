import type { ExampleValue } from '../../../core/governance/approvals/table-check.ts';
import type { Span } from '../../../core/plan/approvals.ts';
import type { Band, MapAsk, TableOutline, ToldCase } from './approvals-answers.ts';

/**
 * How an approval table is looked at: two of its fields as axes, and one case in it. Values stand for the bands that they
 * lie in, so that a place stays chosen while an edit moves the bounds of the rows.
 */
export interface MapView {
  readonly across: number | null;
  readonly down: number | null;
  /** By field: a value of the band that it is held at, or that was chosen on its axis; null where none was. */
  readonly values: readonly (ExampleValue | null)[];
}

const NUMBERS: ReadonlySet<string> = new Set(['money', 'share', 'number', 'duration', 'day']);

/** The two fields that most rows ask something of, numbers before words; the others at what most rows are there for. */
export function firstView({ fields }: TableOutline): MapView {
  const ranked = fields
    .map((field, at) => ({ at, asked: field.bands.length > 1 ? field.asked : 0, isNumber: NUMBERS.has(field.kind) }))
    .toSorted(
      (one, other) =>
        Number(other.asked > 0) - Number(one.asked > 0) ||
        Number(other.isNumber) - Number(one.isNumber) ||
        other.asked - one.asked,
    );
  const [across = null, down = null] = ranked.map(({ at }) => at);
  return {
    across,
    down,
    values: fields.map(({ bands, usualBand }, at) =>
      at === across || at === down ? null : exampleOf(bands[usualBand]),
    ),
  };
}

/** Another field on an axis; where it stands on the other one, they change places. */
export function withAxis(view: MapView, axis: 'across' | 'down', field: number, { fields }: TableOutline): MapView {
  const other = axis === 'across' ? 'down' : 'across';
  const left = view[axis];
  if (left === field) return view;
  const next = { ...view, [axis]: field, ...(view[other] === field && { [other]: left }) };
  const values = view.values.map((value, at) => {
    if (at === next.across || at === next.down) return null;
    return value ?? exampleOf(fields[at]?.bands[fields[at].usualBand]);
  });
  return { ...next, values };
}

/** The map with a case in sight: up to two of the fields that make it are the axes, the others are held there. */
export function viewOfCase(view: MapView, { parts }: ToldCase, table: TableOutline): MapView {
  const cut = parts.filter(({ field }) => (table.fields[field]?.bands.length ?? 0) > 1).map(({ field }) => field);
  const [first = null, second = null] = cut.toSorted(
    (one, other) => numberFirst(one, table) - numberFirst(other, table),
  );
  let next = view;
  if (first !== null && first !== next.across && first !== next.down)
    next = withAxis(next, second === next.across ? 'down' : 'across', first, table);
  if (second !== null && second !== next.across && second !== next.down)
    next = withAxis(next, first === next.across ? 'down' : 'across', second, table);
  const values = next.values.map((value, field) => parts.find((part) => part.field === field)?.example ?? value);
  const isAxis = (field: number): boolean => field === next.across || field === next.down;
  // Whatever an axis shows that the case does not speak of is part of it: its first band stands for all.
  return {
    ...next,
    values: values.map((value, field) =>
      value === null && isAxis(field) ? exampleOf(table.fields[field]?.bands[0]) : value,
    ),
  };
}

function numberFirst(field: number, { fields }: TableOutline): number {
  return NUMBERS.has(fields[field]?.kind ?? '') ? 0 : 1;
}

/** What the worker is asked for a view. */
export function askOf({ across, down, values }: MapView, table: number, { fields }: TableOutline): MapAsk {
  const held = fields.map(({ bands, usualBand }, at) => {
    const value = values[at] ?? null;
    const found = value === null ? -1 : bandWith(bands, value);
    return found === -1 ? usualBand : found;
  });
  return { table, across, down, held };
}

/** A value of a band. */
export function exampleOf(band: Band | undefined): ExampleValue | null {
  switch (band?.is) {
    case 'span':
      return { is: 'number', value: band.example };
    case 'word':
    case 'other-word':
    case 'empty':
      return band;
    case undefined:
      return null;
  }
}

/** The position of the band that a value lies in; −1 where it lies in none. */
export function bandWith(bands: readonly Band[], value: ExampleValue): number {
  return bands.findIndex((band) => {
    if (value.is === 'number') return band.is === 'span' && isIn(band.span, value.value);
    return band.is === value.is && (band.is !== 'word' || (value.is === 'word' && band.word === value.word));
  });
}

function isIn({ low, isLowIn, high, isHighIn }: Span, value: number): boolean {
  return (
    (low === null || value > low || (isLowIn && value === low)) &&
    (high === null || value < high || (isHighIn && value === high))
  );
}
