import { expect, test } from 'vitest';
import { RULES } from '../../../core/audit/rules/index.ts';
import { DEFAULT_SETTINGS } from '../../../core/plan/settings.ts';
import { recognise } from '../../../core/recognise/recognise.ts';
import { littleWorkbook } from '../../../test/little-sheet.ts';
import { germanReason } from '../../../core/audit/report/german-reasons.ts';

/** Every reason that recognition gives for the sheets of the rules' examples. */
function reasonsOfExamples(): ReadonlySet<string> {
  const { corrections, fiscalYearStart } = DEFAULT_SETTINGS;
  const sheets = RULES.flatMap(({ examples }) => [...examples.passing, ...examples.failing]);
  return new Set(
    sheets.flatMap(({ sheet }) => {
      const { tables, unrecognised } = recognise(littleWorkbook(sheet), { corrections, fiscalYearStart }).plan;
      return [
        ...tables.flatMap((table) => [...table.reasons, ...table.columns.flatMap((column) => column.reasons)]),
        ...unrecognised.map(({ reason }) => reason),
      ];
    }),
  );
}

test('what recognition gives as reasons has German', () => {
  const reasons = reasonsOfExamples();
  expect(reasons.size).toBeGreaterThan(100);
  expect([...reasons].filter((reason) => germanReason(reason) === reason)).toEqual([]);
});

test.each([
  ['its header says “Owner “A””', 'die Überschrift lautet „Owner “A”“'],
  ['its header says “$& #1”', 'die Überschrift lautet „$& #1“'],
  ['87% of its cells are dates', '87 % der Zellen sind Datumswerte'],
  ['it has columns for “Owner”, “Due”', 'mit Spalten für „Owner“, „Due“'],
  ['something new', 'something new'],
])('%s', (english, german) => expect(germanReason(english)).toBe(german));
