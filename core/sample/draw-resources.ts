import { columnName } from '../sheet/cell-reference.ts';
import type { Day } from '../calendar/day.ts';
import type { SampleCalendar } from './calendar.ts';
import { MONTHS, monthHeaders } from './months.ts';
import { PEOPLE } from './company.ts';
import type { DraftCell } from '../files/workbook-draft.ts';
import type { DrawnSheet } from './drawing.ts';
import { date, heading, money, plain, share, tableSheet } from './drawing.ts';
import { PLANNED_MONTHS } from './resources.ts';
import type { SamplePlan } from './sample-plan.ts';
import { READING_MONTHS } from './scorecard.ts';

export function drawPeople(): DrawnSheet {
  return tableSheet(
    'People',
    'Who is there, and what they can.',
    [22, 18, 20, 26, 12],
    ['Name', 'Team', 'Role', 'Skills', 'FTE'],
    PEOPLE.map((row) => [
      plain(row.name),
      plain(row.team),
      plain(row.role),
      plain(row.skills.join(', ')),
      plain(row.share),
    ]),
  );
}

export function drawCapacity(availability: readonly (readonly number[])[], today: Day): DrawnSheet {
  const sheet = tableSheet(
    'Capacity',
    'Full-time equivalents each person has, leave taken off.',
    [22, 18, ...Array.from({ length: PLANNED_MONTHS }, () => 9)],
    ['Name', 'Team', ...monthHeaders(today, 0, PLANNED_MONTHS)],
    PEOPLE.map((row, at) => [
      plain(row.name),
      plain(row.team),
      ...(availability[at] ?? []).map((value) => ({ value, format: '0.00' })),
    ]),
  );
  const last = PEOPLE.length + 4;
  sheet.rows.push([heading('Total'), heading(''), ...totals(availability, 2, 5, last, '0.00')]);
  return sheet;
}

/** One SUM per column over the rows `first` to `last` (as the sheet counts them). */
function totals(
  values: readonly (readonly number[])[],
  left: number,
  first: number,
  last: number,
  format: string,
): DraftCell[] {
  return (values[0] ?? []).map((_, at) => {
    const letters = columnName(left + at);
    const value = Math.round(values.reduce((sum, row) => sum + (row[at] ?? 0), 0) * 100) / 100;
    return { value, formula: `SUM(${letters}${first}:${letters}${last})`, format, bold: true };
  });
}

export function drawAllocations({ allocations, today }: SamplePlan): DrawnSheet {
  return tableSheet(
    'Allocations',
    'Share of full time that goes to each initiative.',
    [22, 12, ...Array.from({ length: PLANNED_MONTHS }, () => 9)],
    ['Person', 'Initiative', ...monthHeaders(today, 0, PLANNED_MONTHS)],
    allocations.map((row) => [plain(row.person), plain(row.initiative), ...row.shares.map(share)]),
  );
}

export function drawScorecard({ measures, today }: SamplePlan): DrawnSheet {
  const headers = [
    'ID',
    'Measure',
    'Team',
    'Leading or lagging',
    'Better is',
    'Unit',
    'Owner',
    'Target',
    'Drives',
    'Frequency',
    'Status',
    ...monthHeaders(today, -READING_MONTHS, READING_MONTHS),
  ];
  return tableSheet(
    'Scorecard',
    'One reading a month, eighteen months back.',
    [7, 26, 18, 18, 11, 9, 20, 10, 24, 11, 12, ...Array.from({ length: READING_MONTHS }, () => 9)],
    headers,
    measures.map((row) => {
      const format = row.unit === '%' ? '0.0%' : '#,##0';
      return [
        plain(row.id),
        plain(row.measure),
        plain(row.team),
        plain(row.kind),
        plain(row.direction),
        plain(row.unit),
        plain(row.owner),
        { value: row.target, format },
        plain(row.drives),
        plain('Monthly'),
        plain(row.status),
        ...row.readings.map((value) => ({ value, format })),
      ];
    }),
  );
}

export function drawBudget({ budget, today }: SamplePlan): DrawnSheet {
  const year = today.slice(0, 4);
  const headers = ['Budget line', 'Team', 'Owner', ...MONTHS.map((month) => `${month} ${year}`), 'Total', 'Funding'];
  const rows = budget.map((row, at) => {
    const sum = row.months.reduce((all, amount) => all + amount, 0);
    return [
      plain(row.line),
      plain(row.category),
      plain(row.owner),
      ...row.months.map(money),
      { value: sum, formula: `SUM(D${at + 5}:O${at + 5})`, format: '#,##0' },
      money(row.funding),
    ];
  });
  const sheet = tableSheet(
    'Budget',
    `Spend planned for ${year}, thousand euros.`,
    [28, 18, 20, ...MONTHS.map(() => 10), 10, 10],
    headers,
    rows,
  );
  const columns = budget.map((row) => [
    ...row.months,
    row.months.reduce((all, amount) => all + amount, 0),
    row.funding,
  ]);
  sheet.rows.push([heading('Total'), heading(''), heading(''), ...totals(columns, 3, 5, budget.length + 4, '#,##0')]);
  return sheet;
}

export function drawHolidays({ listed }: SampleCalendar): DrawnSheet {
  return tableSheet(
    'Holidays',
    'Days off for everybody.',
    [14, 24],
    ['Date', 'Holiday'],
    listed.map(({ day, name }) => [date(day), plain(name)]),
  );
}
