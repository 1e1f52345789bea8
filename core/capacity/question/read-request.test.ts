import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../test/little-sheet.ts';
import type { Day } from '../../calendar/day.ts';
import { PLAIN_CALENDAR } from '../../calendar/working-days.ts';
import { recognise } from '../../recognise/recognise.ts';
import { directoryOf } from '../ledger/directory.ts';
import type { ReadRequest } from './read-request.ts';
import { readRequest } from './read-request.ts';

const { plan } = recognise(
  littleWorkbook(`
    ## Initiatives
    | ID | Initiative | Owner | Start      | End        | Status      |
    | I1 | Apollo     | Ada   | 2026-03-01 | 2026-06-30 | In progress |
    | I2 | Borealis   | Ben   | 2026-04-01 | 2026-09-30 | Not started |

    ## People
    | Name | Team     | Role             | Skill      | FTE |
    | Ada  | Core     | Backend engineer | Java, Data | 1   |
    | Ben  | Core     | Frontend engineer | Web       | 1   |
    | Cleo | Shop     | Designer         | UX         | 1   |
    | Dan  | Platform | Tester           | QA         | 0.5 |
  `),
  { corrections: [], fiscalYearStart: 1 },
);
const options = { today: '2026-04-15' as Day, calendar: PLAIN_CALENDAR, hoursPerDay: 8, fiscalYearStart: 1 };
const context = { plan, directory: directoryOf(plan), options, last: '2026-12-31' as Day };

/** `3 engineer = ada, ben | 2026-07-01 2026-09-30 | Apollo`, or why not and which words. */
function told(read: ReadRequest): string {
  if (!read.ok) return [read.why, ...read.words].join(' ');
  const { demand, from, to, initiative } = read.request;
  const parts = demand.map(
    ({ amount, kind, needs }) => `${Math.round(amount * 100) / 100} ${kind} ${needs.map(({ key }) => key).join('/')}`,
  );
  return [parts.join(', '), `${from} ${to}`, ...(initiative === null ? [] : [initiative.name])].join(' | ');
}

const JULY_TO_SEPTEMBER = '2026-07-01 2026-09-30';

test.each([
  ['12 engineers and 2 designers for 3 months from July', `12 fte ada/ben, 2 fte cleo | ${JULY_TO_SEPTEMBER}`],
  ['12 Entwickler und 2 Designer für 3 Monate ab Juli', `12 fte ada/ben, 2 fte cleo | ${JULY_TO_SEPTEMBER}`],
  ['2 FTE data from 2027-01 to 2027-03 for Apollo', '2 fte data | 2027-01-01 2027-03-31 | Apollo'],
  ['40 days of QA in Q3', `40 days qa | ${JULY_TO_SEPTEMBER}`],
  ['40 Tage QA im Q3', `40 days qa | ${JULY_TO_SEPTEMBER}`],
  ['80 hours of UX in May', '10 days ux | 2026-05-01 2026-05-31'],
  ['6 person-months of Java from July to September', `2 fte java | ${JULY_TO_SEPTEMBER}`],
  ['50% of Ada in May 2027', '0.5 fte ada | 2027-05-01 2027-05-31'],
  ['half a designer and one tester from 1.6.2026 until 31.8.2026', '0.5 fte cleo, 1 fte dan | 2026-06-01 2026-08-31'],
  ['Java: 2 FTE in Q3 2026', `2 fte java | ${JULY_TO_SEPTEMBER}`],
  ['Borealis: 3 people from Core in Q3', `3 fte core | ${JULY_TO_SEPTEMBER} | Borealis`],
  ['for 3 months from July 2 data people', `2 fte data | ${JULY_TO_SEPTEMBER}`],
  ['1,5 VZÄ Data von Juli bis September für Borealis', `1.5 fte data | ${JULY_TO_SEPTEMBER} | Borealis`],
  ['zwei Tester nächsten Monat', '2 fte dan | 2026-05-01 2026-05-31'],
  ['2 Core from July', '2 fte core | 2026-07-01 2026-12-31'],
  ['3 Java in March', '3 fte java | 2027-03-01 2027-03-31'],
  ['2 Java for 2 months', '2 fte java | 2026-05-01 2026-06-30'],
  ['1 UX in 2027-Q1', '1 fte ux | 2027-01-01 2027-03-31'],
  ['1 Java in KW 20', '1 fte java | 2026-05-11 2026-05-17'],
])('%s', (text, expected) => {
  expect(told(readRequest(text, context))).toBe(expected);
});

test.each([
  ['', 'empty'],
  ['some engineers in July', 'words some engineers'],
  ['12 engineers', 'no-time'],
  ['2 Java from September 2026 to July 2026', 'backwards 2026-09-01 2026-07-31'],
  ['in July', 'no-amount'],
  ['2 Java and a lot of something else in July', 'words lot of something else'],
])('%s cannot be read, and says why', (text, expected) => {
  expect(told(readRequest(text, context)).replace(/^words 2 Java and /, 'words ')).toBe(expected);
});

test('what was assumed is told: the year, a slip of the keyboard, any of several, nobody', () => {
  const assumed = (text: string): readonly string[] => {
    const read = readRequest(text, context);
    return read.ok ? read.assumed.map(({ what, as }) => `${what} ${as}`) : [read.why];
  };
  expect(assumed('2 FTE Java in July')).toEqual(['year 2026-07']);
  expect(assumed('2 FTE Plattform in 2026-07')).toEqual(['spelling Platform']);
  expect(assumed('2 FTE engineers in 2026-07')).toEqual(['any-of Backend engineer, Frontend engineer']);
  expect(assumed('2 FTE Cobol in 2026-07')).toEqual(['nobody-has ']);
  expect(assumed('2 testers for 2 months')).toEqual(['start 2026-05-01', 'full-time ']);
});

test('hostile text gets an answer', () => {
  for (const text of ['1 '.repeat(5000), 'a'.repeat(100_000), `${'for '.repeat(2000)}July`, '12 x and '.repeat(500)])
    expect(readRequest(text, context)).toBeDefined();
});
