import type { Person } from '../../../plan/resources.ts';
import type { Table, TableColumn } from '../../../plan/table.ts';
import type { CellValue, Row } from '../../../sheet/workbook.ts';
import { unitIn } from '../../values/amount-unit.ts';
import { fold } from '../../lexicon/fold.ts';
import type { TableReading } from '../fields/entity-kind.ts';
import { entityKind } from '../fields/entity-kind.ts';
import { columnFor, from } from '../fields/fields.ts';
import { highestLevel, skillsKnown } from '../fields/skills-known.ts';
import { DAY, LIST, NUMBER, SHARE, TEXT, WORKING_DAYS } from '../fields/readers.ts';

export const PEOPLE_ROWS = entityKind<Person>({
  collection: 'people',
  copy: (blank) => ({ ...blank }),
  name: ['person', 'title', 'owner', 'email'],
  needsName: true,
  fields: {
    id: from(TEXT, 'id'),
    teams: from(LIST, 'team'),
    role: from(TEXT, 'role'),
    skills: from(LIST, 'skill'),
    email: from(TEXT, 'email'),
    start: from(DAY, 'start'),
    end: from(DAY, 'end'),
    share: from(SHARE, 'share', 'capacity'),
    leave: from(WORKING_DAYS, 'absence'),
  },
  trait: (table, lines) => `${timeTrait(table, lines)}|${highestLevel(table, lines)}`,
  finish(table, reading) {
    const [full = '', highest = ''] = reading.trait.split('|');
    const known = skillsKnown(table, reading, Number(highest));
    const time = timeOf(table, reading, full);
    return (draft, { row }) => {
      if (known !== null) draft.skills = known(row);
      if (time !== null) draft.share = time(row);
    };
  },
});

/** Prepares the reading of shares from a column of hours or days; null where there is none, or it says shares itself. */
function timeOf(table: Table, reading: TableReading, trait: string): ((row: Row) => number | null) | null {
  const column = timeColumn(table);
  const unit = column === null ? null : unitIn(column.header);
  if (column === null || unit === 'share' || unit === 'fte') return null;
  if (unit === null && trait !== UNTOLD) return null;
  const amountIn = reading.column(column.column, NUMBER);
  const full = Number(trait);
  // Hours and days that do not say of what time they are tell nothing of full time.
  return (row) => {
    const amount = amountIn(row);
    return amount === null || !(full > 0) ? null : amount / full;
  };
}

/** What is full time, or that hours do not say of what time they are; empty where neither is of use. */
function timeTrait(table: Table, lines: readonly Row[]): string {
  return String(fullTimeOf(table, lines) ?? (mayBeHours(table, lines) ? UNTOLD : ''));
}

function timeColumn(table: Table): TableColumn | null {
  return columnFor(table, ['share', 'capacity']);
}

const WEEKLY = /week|woche|semaine|semana|settimana/;
const DAILY = /per day|daily|\/ ?day|h\/d\b|pro tag|taglich|par jour|por dia|al giorno/;

/** What is full time in a column of hours or days a week (a day): the most that anybody has, where that is usual; null where the header says no time. */
function fullTimeOf(table: Table, lines: readonly Row[]): number | null {
  const column = timeColumn(table);
  const header = fold(column?.header ?? '');
  const unit = unitIn(header);
  const usual =
    unit === 'hours' && WEEKLY.test(header)
      ? { least: 30, most: 48, else: 40 }
      : unit === 'hours' && DAILY.test(header)
        ? { least: 6, most: 10, else: 8 }
        : unit === 'days' && WEEKLY.test(header)
          ? { least: 4, most: 6, else: 5 }
          : null;
  if (column === null || usual === null) return null;
  const most = Math.max(0, ...lines.flatMap(({ values }) => numberIn(values[column.column])));
  return most >= usual.least && most <= usual.most ? most : usual.else;
}

/** Numbers that no header explains, none of them near a hundred: hours a week as well as percent. */
function mayBeHours(table: Table, lines: readonly Row[]): boolean {
  const column = timeColumn(table);
  if (column === null || unitIn(column.header) !== null) return false;
  const most = Math.max(0, ...lines.flatMap(({ values }) => numberIn(values[column.column])));
  return most > 1.5 && most <= 60;
}

const UNTOLD = 'untold';

function numberIn(value: CellValue | undefined): readonly number[] {
  return typeof value === 'number' ? [value] : [];
}
