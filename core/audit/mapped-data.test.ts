import { expect, test } from 'vitest';
import { littleWorkbook } from '../../test/little-sheet.ts';
import { fullAddressOf } from '../sheet/cell-reference.ts';
import type { Day } from '../calendar/day.ts';
import { openSession } from '../session/session.ts';
import syncWithoutFrequency from './rules/sync-without-frequency.ts';

const map = (sheet: string, target: string, cadence: string): string => `
  ## ${sheet}
  | Source system | Source field | Target system | Target field | Direction | System of record | Sync frequency |
  | Salesforce    | Name         | ${target}     | name         | one-way   | Salesforce       | ${cadence}     |
  | Salesforce    | Amount       | ${target}     | total        | one-way   | Salesforce       | hourly         |`;

test.each([
  ['the other map tells', map('To NetSuite', 'NetSuite', '') + map('To SAP', 'SAP', 'hourly'), ['To NetSuite!G2']],
  ['neither map tells', map('To NetSuite', 'NetSuite', '') + map('To SAP', 'SAP', ''), ['To NetSuite!G2', 'To SAP!G2']],
  ['both maps tell', map('To NetSuite', 'NetSuite', 'daily') + map('To SAP', 'SAP', 'hourly'), []],
])('How often a field of the same name is brought over, where %s', (_which, drawing, places) => {
  const { audit } = openSession(littleWorkbook(drawing), { today: '2026-03-02' as Day, rules: [syncWithoutFrequency] });
  expect(audit.findings.flatMap(({ cells }) => cells.map((cell) => fullAddressOf(cell).replaceAll("'", '')))).toEqual(
    places,
  );
});
