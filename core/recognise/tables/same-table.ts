import type { Correction } from '../../plan/settings.ts';
import type { Area } from '../../sheet/cell-reference.ts';
import { readDay } from '../values/day.ts';
import { periodParts } from '../values/period.ts';
import { periodIn } from '../values/period-in.ts';
import { aligned } from './aligned.ts';

/** A table of the workbook by what a correction may know it by. */
export interface Place {
  readonly sheet: string;
  readonly headers: readonly string[];
  readonly area: Area;
}

/** Share of the headers that a table must keep to be known by them alone, and with its first header or its place. */
const ALONE = 0.99;
const WITH_MORE = 0.5;
/** Fewest headers that say on another sheet which table is meant. */
const FEWEST = 2;
/** Share of the smaller area that must be common for a table to stand where it stood. */
const STILL_THERE = 0.6;

/**
 * The tables a correction is about: on its sheet the one with its headers, or, where few of them are left, the one at its
 * place; where its sheet has none, the only one of the workbook with just these headers (the sheet was renamed, or this is
 * next month's copy); and the same table on sheets that are called like its own but for the month, or are copies of it.
 */
export function placesOf<P extends Place>({ sheet, table }: Correction, places: readonly P[]): readonly P[] {
  const here = nearest(
    table.area,
    best(
      table,
      places.filter((place) => place.sheet === sheet),
    ),
  );
  const elsewhere = places.filter(
    (place) => place.sheet !== sheet && said(table.headers) >= FEWEST && keeps(table.headers, place.headers) >= ALONE,
  );
  const siblings = oneASheet(elsewhere.filter((place) => isCalledLike(sheet, place.sheet)));
  if (here !== null) return [here, ...siblings];
  return siblings.length > 0 ? siblings : elsewhere.length === 1 ? elsewhere : [];
}

function best<P extends Place>(table: Correction['table'], places: readonly P[]): readonly P[] {
  const rated = places.map((place) => ({ place, rate: rateOf(table, place) }));
  const most = rated.reduce((top, { rate }) => Math.max(top, rate), 0);
  return most === 0 ? [] : rated.filter(({ rate }) => rate === most).map(({ place }) => place);
}

/** How well a table is known again on its own sheet; 0: not. */
function rateOf({ header, headers, area }: Correction['table'], place: Place): number {
  const overlap = overlapOf(area, place.area);
  const first = place.headers.find((text) => text !== '') ?? '';
  const sameFirst = header !== '' && header === first;
  if (said(headers) === 0) return sameFirst ? 2 : overlap >= STILL_THERE ? 1 : 0;
  const kept = keeps(headers, place.headers);
  const known = kept >= ALONE || (kept >= WITH_MORE && (sameFirst || overlap >= STILL_THERE));
  return known ? kept + (sameFirst ? 1 : 0) : 0;
}

/** Of tables that are as like, the one that covers most of the area, then the one whose first cell is nearest to it. */
function nearest<P extends Place>(area: Area, places: readonly P[]): P | null {
  const distance = ({ area: { top, left } }: P): number => Math.abs(top - area.top) + Math.abs(left - area.left);
  const [first] = places.toSorted(
    (one, other) => overlapOf(area, other.area) - overlapOf(area, one.area) || distance(one) - distance(other),
  );
  return first ?? null;
}

function oneASheet<P extends Place>(places: readonly P[]): readonly P[] {
  return places.filter((place) => places.every((other) => other === place || other.sheet !== place.sheet));
}

/** Share of the earlier headers that the later ones still hold, months taken as one word. */
function keeps(before: readonly string[], after: readonly string[]): number {
  const places = aligned(before.map(timeless), after.map(timeless));
  const kept = before.filter((header, at) => header !== '' && (places[at] ?? -1) >= 0).length;
  return kept / Math.max(1, said(before));
}

function said(headers: readonly string[]): number {
  return headers.filter((header) => header !== '').length;
}

function timeless(header: string): string {
  return periodParts(header) === null && readDay(header) === null ? header : '#';
}

function isCalledLike(sheet: string, other: string): boolean {
  const pattern = withoutPeriods(sheet);
  return (pattern !== null && pattern === withoutPeriods(other)) || original(sheet) === original(other);
}

/** The sheet that `Plan (2)` is a copy of, as Excel names copies. */
function original(name: string): string {
  return name.replace(/ \(\d+\)$/, '');
}

/** A sheet's name with its month, week, quarter or year left open; null where it names none. */
function withoutPeriods(name: string): string | null {
  return periodIn(name)?.rest ?? null;
}

/** Share of the smaller area that both cover. */
export function overlapOf(one: Area, other: Area): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left) + 1;
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) + 1;
  if (width <= 0 || height <= 0) return 0;
  const size = (area: Area): number => (area.right - area.left + 1) * (area.bottom - area.top + 1);
  return (width * height) / Math.min(size(one), size(other));
}
