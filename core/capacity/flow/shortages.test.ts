import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../test/little-sheet.ts';
import { parseIsoDay } from '../../calendar/day.ts';
import { PLAIN_CALENDAR } from '../../calendar/working-days.ts';
import { recognise } from '../../recognise/recognise.ts';
import { ledgerOf } from '../ledger/ledger-of.ts';
import type { LedgerShortage } from './shortages.ts';
import { mostMissing, shortagesOf } from './shortages.ts';

function shortages(sheet: string): readonly LedgerShortage[] {
  const { plan } = recognise(littleWorkbook(sheet), { corrections: [], fiscalYearStart: 1 });
  const today = parseIsoDay('2026-01-05');
  if (today === null) throw new Error('No day');
  return shortagesOf(ledgerOf(plan, { today, calendar: PLAIN_CALENDAR, hoursPerDay: 8, fiscalYearStart: 1 }));
}

const PEOPLE = `
  ## People
  | Name | Team | Skill      | FTE |
  | Ada  | Core | Java, Data | 1   |
  | Ben  | Core | Java, Data | 1   |
  | Cleo | Shop | Design     | 1   |
`;

test('skills that fit one by one and not together are told as one set, with the people and the periods', () => {
  const found = shortages(`${PEOPLE}
    ## Capacity requests
    | ID | Request | Skill  | FTE | Start      | End        |
    | R1 | Build   | Java   | 1.5 | 2026-01-01 | 2026-03-31 |
    | R2 | Report  | Data   | 1   | 2026-02-01 | 2026-03-31 |
    | R3 | Draw    | Design | 1   | 2026-01-01 | 2026-03-31 |
  `);
  expect(found).toHaveLength(1);
  expect(found[0]?.needs.map(({ key }) => key)).toEqual(['java', 'data']);
  expect(found[0]?.suppliers.map(({ name }) => name)).toEqual(['Ada', 'Ben']);
  expect([found[0]?.from, found[0]?.to]).toEqual([1, 2]);
  expect(found.map(mostMissing)[0]).toBeCloseTo(0.5, 9);
});

test('a person with two skills is not over because both sums are: the flow gives the work to the others', () => {
  expect(
    shortages(`${PEOPLE}
      ## Capacity requests
      | ID | Request | Skill | FTE | Start      | End        |
      | R1 | Build   | Java  | 1   | 2026-01-01 | 2026-03-31 |
      | R2 | Report  | Data  | 1   | 2026-01-01 | 2026-03-31 |
    `),
  ).toEqual([]);
});

test('a skill that nobody has is missing whole', () => {
  const found = shortages(`${PEOPLE}
    ## Capacity requests
    | ID | Request | Skill | FTE | Start      | End        |
    | R1 | Build   | Cobol | 2   | 2026-01-01 | 2026-01-31 |
    | R2 | Report  | Data  | 1   | 2026-01-01 | 2026-01-31 |
  `);
  expect(found.map(({ needs, suppliers }) => [needs[0]?.key, suppliers.length])).toEqual([['cobol', 0]]);
  expect(found.map(mostMissing)[0]).toBeCloseTo(2, 9);
});
