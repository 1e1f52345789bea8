import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../../test/little-sheet.ts';
import { findTables } from '../find-tables.ts';

const kindOf = (drawing: string): string =>
  findTables(littleWorkbook(drawing), { corrections: [], fiscalYearStart: 1 }).tables.at(0)!.kind;

test.each([
  ['Guardrail  | Limit  | Measure   | Owner'],
  ['Guardrail  | Limit  | Measure   | Escalate to'],
  ['Leitplanke | Grenze | Kennzahl  | Verantwortlich'],
])('Rows called “%s” are guardrails on whatever sheet, though their limits compare', (headers) => {
  expect(
    kindOf(`
    ## Lanes
    | ${headers}                               |
    | Discount per deal | <= 15%    | Discount | CFO |
    | Gross margin      | >= 40%    | Margin   | CRO |
    | Cash in the bank  | >= 400000 | Cash     | CEO |`),
  ).toBe('guardrails');
});

test('Limits and who approves beside them, without a day, are approvals under any name; with days they are decisions made', () => {
  const limits = ['up to 10%', 'above 10%', 'up to 30 days', 'above 30 days'];
  const table = (days: readonly string[]): string => `
    ## ${days.length === 0 ? 'Governance' : 'Log'}
    | Decision | Limit | Approver |${days.length === 0 ? '' : ' Decided on |'}
    ${limits.map((limit, at) => `| ${at < 2 ? 'Discount' : 'Terms'} | ${limit} | ${at % 2 === 0 ? 'Sales lead' : 'CFO'} |${days.length === 0 ? '' : ` ${days[at]} |`}`).join('\n')}`;
  expect(kindOf(table([]))).toBe('approvals');
  expect(kindOf(table(['2026-01-05', '2026-01-12', '2026-02-02', '2026-02-16']))).toBe('decisions');
});
