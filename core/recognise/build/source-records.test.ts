import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../test/little-sheet.ts';
import { recognise } from '../recognise.ts';

test.each([
  ['a close date alone', 'Close date', '2026-06-30', ['2026-06-30', 5]],
  ['a due day beside a close date', 'Close date | Due date', '2026-06-30 | 2026-05-29', ['2026-05-29', 6]],
  ['a due day that nobody wrote beside a close date', 'Close date | Due date', '2026-06-30 | ', [null, 6]],
  ['neither', 'Stage', 'Open', [undefined, undefined]],
])('A record of a CRM with %s', (_what, headers, cells, told) => {
  const { plan } = recognise(
    littleWorkbook(`
      ## Deals
      | Opportunity ID | Opportunity name | Opportunity owner | Account name | Forecast category | ${headers} |
      | 0061           | Alpha Works      | Ada Berg          | Alpha        | Commit            | ${cells} |
      | 0062           | Beta Mills       | Ben Holm          | Beta         | Pipeline          | ${cells} |`),
    { corrections: [], fiscalYearStart: 1 },
  );
  const [first] = plan.sourceRecords;
  expect([first?.due, first?.source.fields['due']]).toEqual(told);
});
