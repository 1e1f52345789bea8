import type { Day } from '../../core/calendar/day.ts';
import { addDays } from '../../core/calendar/day.ts';
import type { DraftCell } from '../../core/files/workbook-draft.ts';
import { writeWorkbook } from '../../core/files/write-workbook.ts';
import { serialFromDay } from '../../core/sheet/serial-date.ts';

const text = (value: string): DraftCell => ({ value });
const number = (value: number, format?: string): DraftCell => (format === undefined ? { value } : { value, format });
const head = (value: string): DraftCell => ({ value, bold: true, fill: '#1F3A5F', fontColour: '#FFFFFF' });
const day = (value: Day): DraftCell => ({ value: serialFromDay(value, 1900), format: 'd mmm yyyy' });

/** What the weekly review of a plan reads: a scorecard of two teams, triggers, and milestones with estimates, around a day. */
export function weeklyWorkbook(today: Day): Promise<Uint8Array> {
  return writeWorkbook({
    sheets: [
      { name: 'Scorecard', rows: scorecard(today), widths: [30, 12, 16, 10, 10, 12] },
      { name: 'Scenarios', rows: scenarios(), widths: [22, 60, 40, 18] },
      { name: 'Milestones', rows: milestones(today), widths: [6, 34, 12, 18, 14, 14, 12, 10, 10, 10, 14] },
    ],
  });
}

/** Name, team, kind, unit, target, stated status, last readings. */
const MEASURES: readonly (readonly [string, string, string, string, number, string, readonly (number | null)[]])[] = [
  [
    'Trial signups',
    'Growth',
    'Leading',
    '',
    100,
    'Green',
    [101, 99, 102, 98, 100, 101, 99, 103, 100, 98, 101, 99, 92, 88, 85, 80, 77, 70],
  ],
  [
    'New revenue',
    'Growth',
    'Lagging',
    'kEUR',
    50,
    'Green',
    [55, 56, 57, 55, 58, 56, 57, 55, 56, 57, 58, 56, 55, 57, 56, 58, 57, 56],
  ],
  [
    'Demo to contract',
    'Growth',
    'Leading',
    '%',
    0.2,
    'Red',
    [0.24, 0.25, 0.26, 0.24, 0.25, 0.23, 0.26, 0.25, 0.24, 0.26, 0.25, 0.24, 0.25, 0.26, 0.25, 0.24, 0.26, 0.25],
  ],
  [
    'Qualified leads',
    'Growth',
    'Leading',
    '',
    40,
    'Green',
    [41, null, 39, 42, null, 40, 41, 38, 43, 40, 41, 39, 42, 40, 41, 39, 40, 42],
  ],
  ['Website visits', 'Growth', 'Leading', '', 12000, 'Amber', [11800, 12100, 11900, 12300, 11700, 12050, 12150, 11850]],
  ['Proposals sent', 'Growth', 'Leading', '', 12, 'Green', [12, 13]],
  [
    'Average discount',
    'Growth',
    'Lagging',
    '%',
    0.15,
    'Green',
    [0.12, 0.13, 0.12, 0.11, 0.13, 0.12, 0.14, 0.12, 0.13, 0.12, 0.11, 0.12, 0.13, 0.12, 0.11, 0.12, 0.13, 0.12],
  ],
  [
    'Win rate',
    'Growth',
    'Lagging',
    '%',
    0.3,
    'Green',
    [0.31, 0.32, 0.3, 0.31, 0.33, 0.3, 0.31, 0.32, 0.31, 0.3, 0.32, 0.31, 0.3, 0.31, 0.32, 0.31, 0.3, 0.32],
  ],
  [
    'Meetings held',
    'Growth',
    'Leading',
    '',
    30,
    'Green',
    [31, 32, 33, 31, 30, 32, 31, 33, 32, 31, 30, 32, 31, 33, 32, 31, 32, 31],
  ],
  ['References given', 'Growth', 'Leading', '', 4, 'Green', [4, 5, 4, 5, 4, 4, 5, 4, 5, 4, 4, 5, 4, 5, 4, 4, 5, 4]],
  [
    'Customer churn',
    'Customers',
    'Lagging',
    '%',
    0.03,
    'Green',
    [
      0.02, 0.021, 0.022, 0.02, 0.019, 0.021, 0.02, 0.022, 0.021, 0.02, 0.019, 0.021, 0.034, 0.036, 0.041, 0.045, 0.052,
      0.056,
    ],
  ],
  [
    'Tickets answered in a day',
    'Customers',
    'Leading',
    '%',
    0.9,
    'Green',
    [0.93, 0.92, 0.94, 0.93, 0.91, 0.93, 0.92, 0.94, 0.93, 0.92, 0.94, 0.93, 0.93, 0.92, 0.94, 0.93, 0.92, 0.93],
  ],
];

function scorecard(today: Day): (DraftCell | null)[][] {
  const weeks = Array.from({ length: 18 }, (_, at) => addDays(today, (at - 18) * 7));
  const headers = ['Measure', 'Team', 'Owner', 'Kind', 'Drives', 'Unit', 'Target', 'Status'];
  return [
    [...headers.map(head), ...weeks.map(day)],
    ...MEASURES.map(([name, team, kind, unit, target, status, readings]) => {
      const format = unit === '%' ? '0.0%' : '0';
      return [
        text(name),
        text(team),
        text('Ada Byron'),
        text(kind),
        name === 'Trial signups' ? text('New revenue') : null,
        text(unit),
        number(target, format),
        text(status),
        ...weeks.map((_, at) => {
          const value = readings[at - (weeks.length - readings.length)] ?? null;
          return value === null ? null : number(value, format);
        }),
      ];
    }),
  ];
}

function scenarios(): (DraftCell | null)[][] {
  return [
    ['Scenario', 'Trigger', 'Action', 'Owner'].map(head),
    [
      text('Churn rises'),
      text('If customer churn is above 4% for 2 consecutive weeks'),
      text('Start the save desk'),
      text('Priya Nair'),
    ],
    [text('Revenue stalls'), text('New revenue below 50 for 3 consecutive weeks'), text('Freeze hiring'), null],
    [
      text('Market turns'),
      text('When the mood in the market gets worse'),
      text('Talk to the board'),
      text('Tom Becker'),
    ],
  ];
}

const HEADERS = [
  'ID',
  'Milestone',
  'Team',
  'Owner',
  'Start',
  'Due',
  'Depends on',
  'Optimistic',
  'Most likely',
  'Pessimistic',
  'Status',
];

function milestones(today: Day): (DraftCell | null)[][] {
  const row = (
    id: string,
    name: string,
    team: string,
    [from, to]: readonly [number, number],
    dependsOn: string,
    status = 'Not started',
  ): (DraftCell | null)[] => {
    const days = Math.max(1, Math.round(((to - from) * 5) / 7));
    return [
      text(id),
      text(name),
      text(team),
      text('Tom Becker'),
      day(addDays(today, from)),
      day(addDays(today, to)),
      dependsOn === '' ? null : text(dependsOn),
      number(Math.max(1, Math.round(days * 0.7))),
      number(days),
      number(days * 2),
      text(status),
    ];
  };
  return [
    HEADERS.map(head),
    row('M1', 'Pricing decided', 'Growth', [-30, -10], '', 'Done'),
    row('M2', 'Contract template ready', 'Legal', [7, 28], 'M1'),
    row('M3', 'Billing built', 'Platform', [14, 60], 'M2'),
    row('M4', 'Beta with three customers', 'Customers', [40, 75], 'M3'),
    row('M5', 'Launch', 'Growth', [76, 90], 'M4, M6'),
    row('M6', 'Website rewritten', 'Growth', [10, 40], 'M1'),
    row('M7', 'Data room', 'Legal', [20, 40], 'M8'),
    row('M8', 'Data inventory', 'Platform', [5, 25], 'M7'),
    row('M9', 'Office moved', 'Platform', [30, 50], ''),
  ];
}
