import { expect, test } from 'vitest';
import type { Meaning } from '../../../plan/table.ts';
import type { Candidate, ColumnEvidence } from '../columns/column-evidence.ts';
import { faintlyGuessed } from './faint-guesses.ts';
import type { Choice } from './settle.ts';

const NOTHING: Choice = { meaning: null, weight: 0, margin: 0, reasons: [] };
const NAMED: Choice = { meaning: 'owner', weight: 3, margin: 2, reasons: [] };

function column(...weights: readonly (readonly [Meaning, number])[]): ColumnEvidence {
  const candidates = weights.map(([meaning, weight]): Candidate => ({ meaning, weight, fromHeader: 2, reasons: [] }));
  return { candidates, isPeriod: false } as unknown as ColumnEvidence;
}

test.each<[string, ColumnEvidence, Meaning | null]>([
  ['what a header faintly says is asked about', column(['category', 0.4], ['phase', 0.1]), 'category'],
  ['less is nothing', column(['category', 0.2]), null],
  ['what was weighed and not given stays without', column(['category', 0.9]), null],
  ['names of rows are never guessed so faintly', column(['title', 0.4]), null],
  ['what another column is already is not said twice', column(['owner', 0.4]), null],
])('Where nothing else is said, %s', (_, evidence, meaning) => {
  const [first, second] = faintlyGuessed([evidence, column(['owner', 3])], [NOTHING, NAMED], 'other');
  expect(first?.meaning).toBe(meaning);
  expect(second).toBe(NAMED);
});
