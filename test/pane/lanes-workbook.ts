import type { Day } from '../../core/calendar/day.ts';
import { addDays } from '../../core/calendar/day.ts';
import type { DraftCell } from '../../core/files/workbook-draft.ts';
import { writeWorkbook } from '../../core/files/write-workbook.ts';
import { serialFromDay } from '../../core/sheet/serial-date.ts';
import { monthsFrom } from './capacity-workbook.ts';

const text = (value: string): DraftCell => ({ value });
const number = (value: number): DraftCell => ({ value });
const share = (value: number): DraftCell => ({ value, format: '0%' });
const day = (value: Day): DraftCell => ({ value: serialFromDay(value, 1900), format: 'yyyy-mm-dd' });
const head = (value: string): DraftCell => ({ value, bold: true, fill: '#1F3A5F', fontColour: '#FFFFFF' });

/**
 * Who may decide what, around today: two commitments, one of them late and with nobody to approve; three guardrails, one
 * breached; decisions in all lanes; an approval table with one gap, one clash and one row that no case reaches; and a history
 * of 70 deals in which the lane of the sales lead never changes anything.
 */
export function lanesWorkbook(today: Day): Promise<Uint8Array> {
  const months = monthsFrom(addDays(today, -190), 6);
  const before = (days: number): DraftCell => day(addDays(today, -days));
  return writeWorkbook({
    sheets: [
      {
        name: 'Milestones',
        rows: [
          ['ID', 'Milestone', 'Owner', 'Due', 'Status'].map(head),
          [text('M1'), text('Audit passed'), text('Ada Byron'), before(-60), text('Not started')],
          [text('M2'), text('Pricing live'), text('Tom Becker'), before(-20), text('Not started')],
        ],
      },
      {
        name: 'Commitments',
        rows: [
          ['ID', 'Commitment', 'Client', 'Value', 'Due', 'Owner', 'Executive approver', 'Milestone'].map(head),
          [
            text('C1'),
            text('EU region for Hallberg Bank'),
            text('Hallberg Bank'),
            { value: 4_200_000, format: '€ #,##0' },
            before(-46),
            text('Ada Byron'),
            text('Priya Nair'),
            text('Audit passed'),
          ],
          [text('C2'), text('New prices'), text('Corvane'), null, before(-40), text('Tom Becker'), null, text('M2')],
        ],
      },
      {
        name: 'Scorecard',
        rows: [
          ['Measure', 'Target', ...months.map(({ start }) => start.slice(0, 7))].map(head),
          [text('Gross margin'), share(0.65), ...[0.66, 0.65, 0.64, 0.63, 0.62, 0.59].map(share)],
          [text('Head count'), number(110), ...[98, 99, 99, 100, 100, 101].map(number)],
        ],
      },
      {
        name: 'Guardrails',
        rows: [
          ['ID', 'Guardrail', 'Measure', 'Limit', 'Owner'].map(head),
          [text('G1'), text('Hiring'), text('Head count'), text('at most 120'), text('Tom Becker')],
          [text('G2'), text('Margin floor'), text('Gross margin'), text('at least 62%'), text('Ada Byron')],
          [text('G3'), text('Customer data'), null, text('PII stays in the EU'), text('Priya Nair')],
        ],
      },
      {
        name: 'Decisions',
        rows: [
          ['ID', 'Decision', 'Lane', 'Decision owner', 'Raised on', 'Due', 'Decided on', 'Status'].map(head),
          [
            text('D1'),
            text('Second vendor'),
            text('Guardrail'),
            text('Tom Becker'),
            before(9),
            before(-5),
            null,
            text('Open'),
          ],
          [text('D2'), text('Price floor'), text('Guardrail'), null, before(30), before(3), null, text('Open')],
          [
            text('D3'),
            text('Audit scope'),
            text('Commitment'),
            text('Priya Nair'),
            before(40),
            null,
            before(12),
            text('Decided'),
          ],
          [
            text('D4'),
            text('Naming'),
            text('Autonomy'),
            text('Ada Byron'),
            before(20),
            null,
            before(19),
            text('Decided'),
          ],
        ],
      },
      {
        name: 'Deal approval',
        rows: [
          [text('Who approves a deal')],
          [text('Hit policy: unique')],
          [],
          ...APPROVALS.map((line, at) => line.map((cell) => (at === 0 ? head(cell) : text(cell)))),
        ],
      },
      { name: 'Approval history', rows: [HISTORY.map(head), ...historyRows(today)] },
    ],
  });
}

const APPROVALS = [
  ['Rule', 'Segment', 'Amount (EUR)', 'Discount %', 'Lane', 'Approver', 'Stand-in', 'Max wait (days)'],
  ['R1', 'any', '< 25,000', '≤ 10%', 'Autonomy', 'none', '', ''],
  ['R2', 'any', '< 25,000', '> 10%', 'Sales lead', 'Ada Byron', 'Tom Becker', '2'],
  ['R3', 'SMB, Mid-market', '25,000–250,000', '≤ 20%', 'Deal desk', 'Priya Nair', '', '3'],
  ['R4', 'Enterprise', '25,000–250,000', '≤ 25%', 'Deal desk', 'Priya Nair', '', '3'],
  ['R5', 'any', '25,000–250,000', '> 25%', 'Board', 'Ines Duarte', 'Priya Nair', '10'],
  ['R6', 'any', '> 250,000', 'any', 'Board', 'Ines Duarte', 'Priya Nair', '10'],
  ['R7', 'SMB', '> 500,000', 'any', 'Deal desk', 'Priya Nair', '', '3'],
];

const HISTORY = [
  'Deal',
  'Segment',
  'Amount (EUR)',
  'Discount %',
  'Lane',
  'Approver',
  'Requested on',
  'Decided on',
  'Outcome',
];

function historyRows(today: Day): (DraftCell | null)[][] {
  return Array.from({ length: 70 }, (_, at) => {
    const isDesk = at % 3 === 2;
    const asked = addDays(today, -280 + at * 4);
    const wait = isDesk ? 5 + (at % 4) : 1;
    const isTurned = isDesk && at % 6 === 2;
    const isOpen = at === 69;
    return [
      text(`Deal ${101 + at}`),
      text(['SMB', 'Mid-market', 'Enterprise'][at % 3] ?? ''),
      number(isDesk ? 30_000 + 2_500 * at : 1_000 + 150 * at),
      share(isDesk ? 0.18 : 0.12),
      text(isDesk ? 'Deal desk' : 'Sales lead'),
      text(isDesk ? 'Priya Nair' : 'Ada Byron'),
      day(asked),
      isOpen ? null : day(addDays(asked, wait)),
      text(isOpen ? 'Pending' : isTurned ? 'Rejected' : 'Approved'),
    ];
  });
}

const LONG = 'Donaudampfschifffahrtsgesellschaftskapitänskajütenschlüsselübergabe';

/** Names without a place to break, longer than the pane is wide, and a hostile one: of everything that the lanes show. */
export function longLanesWorkbook(): Promise<Uint8Array> {
  const hostile = '<img src=x onerror=alert(1)>';
  return writeWorkbook({
    sheets: [
      {
        name: 'Commitments',
        rows: [
          ['ID', 'Commitment', 'Client', 'Value', 'Due', 'Owner', 'Executive approver'].map(head),
          ...[1, 2, 3].map((at) => [
            text(`C${at}`),
            text(`${LONG} ${at} ${hostile}`),
            text(LONG),
            text(LONG),
            day('2099-03-02' as Day),
            text(`Maximiliane-Theodora von ${LONG}`),
            text(`Maximiliane-Theodora von ${LONG}`),
          ]),
        ],
      },
      {
        name: 'Deal approval',
        rows: [
          [`Segment`, `Amount (EUR)`, 'Discount %', 'Lane', 'Approver'].map(head),
          [text(LONG), text('< 1,250,000.50'), text('< 12.5%'), text(LONG), text(`Maximiliane von ${LONG}`)],
          [text(`${LONG}2, ${hostile}`), text('>= 1,250,000.50'), text('< 12.5%'), text(hostile), text('Ada Byron')],
          [text('any'), text('< 250,000'), text('>= 12.5%'), text('Board'), text('Ines Duarte')],
        ],
      },
      {
        name: 'Approval history',
        rows: [
          HISTORY.map(head),
          ...Array.from({ length: 12 }, (_, at) => [
            text(`${LONG} ${at}`),
            text(LONG),
            number(1_000_000 + at),
            share(0.1),
            text(at % 2 === 0 ? LONG : hostile),
            text(`Maximiliane-Theodora von ${LONG}`),
            day('2026-03-02' as Day),
            day('2026-03-19' as Day),
            text(at === 3 ? 'Rejected' : 'Approved'),
          ]),
        ],
      },
    ],
  });
}
