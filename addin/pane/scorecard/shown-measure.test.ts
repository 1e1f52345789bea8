import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../test/little-sheet.ts';
import type { Day } from '../../../core/calendar/day.ts';
import { recognise } from '../../../core/recognise/recognise.ts';
import { scorecardOf } from '../../../core/scorecard/scorecard.ts';
import { createFormats } from '../display/formats.ts';
import { scorecard } from '../words/english/scorecard.ts';
import { statusWord } from './shown-measure.ts';

test('A measure that is read says what it lacks for a status; only one without readings has no data', () => {
  const { plan } = recognise(
    littleWorkbook(`
      ## Scorecard
      | Measure         | Target | Dec-25 | Jan-26 | Feb-26 |
      | Churn           | < 2    | 2.4    | 2.3    | 2.2    |
      | Qualified demos |        | 37     | 38     | 41     |
      | Open tickets    | < 60   | 75     |        |        |
      | Net income      | > 10   |        |        |        |`),
    { corrections: [], fiscalYearStart: 1 },
  );
  const { measures } = scorecardOf(plan, {
    today: '2026-03-20' as Day,
    processChanges: [],
    fiscalYearStart: 1,
    alarmsAYear: 1,
  });
  const words = scorecard(createFormats('en-GB'));
  expect(measures.map((measure) => statusWord(measure, words))).toEqual([
    'At risk',
    'No target',
    'Out of date',
    'No data',
  ]);
});
