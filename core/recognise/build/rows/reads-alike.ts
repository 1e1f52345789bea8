import type { Table } from '../../../plan/table.ts';
import { SURE_ENOUGH } from '../fields/fields.ts';

/** Whether two findings of a table give the same entities: all but how sure the guesses are, and why. */
export function readsAlike(one: Table, other: Table): boolean {
  if (one === other) return true;
  return (
    one.id === other.id &&
    one.sheet === other.sheet &&
    one.kind === other.kind &&
    one.transposed === other.transposed &&
    one.area.top === other.area.top &&
    one.area.left === other.area.left &&
    one.area.bottom === other.area.bottom &&
    one.area.right === other.area.right &&
    sameNumbers(one.bodyRows, other.bodyRows) &&
    sameSections(one.sections, other.sections) &&
    sameCalendar(one.calendar, other.calendar) &&
    sameInSeries(one.series, other.series) &&
    sameColumns(one, other)
  );
}

function sameNumbers(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((number, at) => number === other[at]);
}

function sameCalendar(one: Table['calendar'], other: Table['calendar']): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function sameInSeries(one: Table['series'], other: Table['series']): boolean {
  return one?.id === other?.id && one?.period.key === other?.period.key && one?.isPast === other?.isPast;
}

function sameSections(one: Table['sections'], other: Table['sections']): boolean {
  return (
    one.length === other.length &&
    one.every(({ row, title }, at) => row === other[at]?.row && title === other[at].title)
  );
}

/** Columns that read alike one by one; where two share a meaning, the surer one must stay the surer. */
function sameColumns(one: Table, other: Table): boolean {
  if (one.columns.length !== other.columns.length) return false;
  const alike = one.columns.every((column, at) => {
    const twin = other.columns[at];
    return (
      twin !== undefined &&
      column.column === twin.column &&
      column.header === twin.header &&
      column.meaning === twin.meaning &&
      column.period?.key === twin.period?.key &&
      column.confidence >= SURE_ENOUGH === twin.confidence >= SURE_ENOUGH
    );
  });
  return alike && sameNumbers(bySureness(one), bySureness(other));
}

function bySureness({ columns }: Table): readonly number[] {
  return columns.map(
    ({ meaning, confidence }) =>
      columns.filter((rival) => rival.meaning === meaning && rival.confidence > confidence).length,
  );
}
