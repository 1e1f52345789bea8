import { expect, test } from 'vitest';
import { littleWorkbook } from '../../test/little-sheet.ts';
import type { Day } from '../../core/calendar/day.ts';
import { PLAIN_CALENDAR } from '../../core/calendar/working-days.ts';
import { ledgerOf } from '../../core/capacity/ledger/ledger-of.ts';
import { recognise } from '../../core/recognise/recognise.ts';
import type { AuditedWorkbook } from '../pane/workbook-port.ts';
import type { Answer } from './answer.ts';
import type { CapacityArguments } from './capacity-figures.ts';
import { gap, load } from './capacity-figures.ts';
import type { Cell } from './cell-argument.ts';
import type { AuditedCapacity } from './follow-capacity.ts';
import { english } from './words/english.ts';

const today = '2026-01-05' as Day;
const PLAN = `
  ## People
  | Name  | Team | Skill      | FTE |
  | Ada   | Core | Java       | 1   |
  | Grace | Core | Java, Data | 0.5 |
  | Dan   | Data | Data       | 1   |

  ## Allocations
  | Person | Initiative | Jan-26 | Feb-26 | Mar-26 | Apr-26 |
  | Ada    | Apollo     | 0.5    | 1      | 1.5    | 0      |
  | Dan    | Apollo     | 1      | 1      | 1      | 1      |
  | Eve    | Apollo     | 0.5    | 0.5    | 0.5    | 0.5    |
`;

function capacityOf(sheet: string, fiscalYearStart = 1): AuditedCapacity {
  const { plan } = recognise(littleWorkbook(sheet), { corrections: [], fiscalYearStart });
  const { periods, now, rows } = ledgerOf(plan, { today, calendar: PLAIN_CALENDAR, hoursPerDay: 8, fiscalYearStart });
  return {
    audited: { today, dateSystem: 1900, settings: { fiscalYearStart } } as unknown as AuditedWorkbook,
    capacity: {
      revision: 1,
      periods,
      now,
      rows: rows.map((row, at) => ({ ...row, row: at })),
      own: [],
      notes: [],
      displaced: [],
    },
  };
}

const shown = (answer: Answer<number>): number | string =>
  answer.ok ? answer.value : `${answer.code}: ${answer.message}`;
const ask = (of: typeof gap, ...args: readonly Cell[]): number | string =>
  shown(of(args as unknown as CapacityArguments, capacityOf(PLAN), english));

test.each<[string, readonly Cell[], number]>([
  ['a person', ['Ada', '2026-01'], 0.5],
  ['missing is negative', ['Ada', 'Mar 2026'], -0.5],
  ['a person and not the skill of others', ['ada', 'March 2026'], -0.5],
  ['a skill is all who have it', ['Java', '2026-01'], 1],
  ['a team by its kind, where a skill has the name too', ['Data', '2026-01', 'team'], 0],
  ['without a kind the skill', ['Data', '2026-01'], 0.5],
  ['a date is the period it lies in', ['Ada', 46_054], 0],
  ['a date as text', ['Ada', '2026-02-14'], 0],
  // (31 × 0.5 + 28 × 0 + 31 × −0.5) ÷ 90
  ['a quarter is its periods by their days', ['Ada', 'Q1 2026'], 0],
  ['a year as far as the plan is counted', ['Ada', 2026], 0.25],
  ['a quarter by its key', ['Ada', '2026-Q2'], 1],
])('GAP: %s', (_title, args, expected) => {
  expect(ask(gap, ...args)).toBeCloseTo(expected, 6);
});

test.each<[string, readonly Cell[], number]>([
  ['a person', ['Ada', '2026-03'], 1.5],
  ['a skill', ['Java', '2026-01'], 1 / 3],
  ['nothing asked for', ['Grace', '2026-01'], 0],
])('LOAD: %s', (_title, args, expected) => {
  expect(ask(load, ...args)).toBeCloseTo(expected, 5);
});

test.each<[readonly Cell[], string]>([
  [['Cobol', '2026-01'], `notAvailable: ${english.unknownWho('Cobol')}`],
  [['', '2026-01'], `invalidValue: ${english.noWho}`],
  [['Ada', 'soon'], `invalidValue: ${english.noPeriod('soon')}`],
  [['Ada', null], `invalidValue: ${english.noPeriod('')}`],
  [['Ada', '2031-01'], `notAvailable: ${english.outsidePlan('2026-01 – 2026-04')}`],
  [['Ada', '2026-01', 'pet'], `invalidValue: ${english.noCapacityKind('pet')}`],
  [[{ code: '#REF!' }, '2026-01'], `invalidValue: ${english.holdsError('#REF!')}`],
  [['Ada', { code: '#REF!' }], `invalidValue: ${english.holdsError('#REF!')}`],
])('%j is refused with a sentence', (args, message) => {
  expect(ask(gap, ...args)).toBe(message);
  expect(ask(load, ...args)).toBe(message);
});

test('a quarter is one of the plan’s own year', () => {
  const april = capacityOf(PLAN, 4);
  expect(shown(gap(['Ada', 'Q4 2026'] as unknown as CapacityArguments, april, english))).toBeCloseTo(0, 6);
  expect(shown(gap(['Ada', 'Q1 2027'] as unknown as CapacityArguments, april, english))).toBe(1);
});
