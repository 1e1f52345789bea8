import { expect, test } from 'vitest';
import type { Meaning } from '../../../plan/table.ts';
import type { ColumnEvidence } from '../columns/column-evidence.ts';
import type { Choice } from './settle.ts';
import { unsaid } from './unsaid.ts';

const read = (meaning: Meaning): Choice => ({ meaning, weight: 2, margin: 1, reasons: [] });
const under = (header: string): ColumnEvidence => ({ header }) as unknown as ColumnEvidence;

test.each<[string, string, Meaning, boolean]>([
  ['shares without a header speak for no kind beside names alone', '', 'cost', true],
  ['those under a header do', '% done', 'cost', false],
  ['beside a first day they are how far work is', '', 'start', false],
])('%s', (_, header, beside, isAssumed) => {
  const columns = [under(''), under(header), under('Said')];
  const [, share, other] = unsaid(columns, [read('title'), read('percent_complete'), read(beside)]);
  expect(share?.meaning).toBe('percent_complete');
  expect(share?.assumed === true).toBe(isAssumed);
  expect(other?.assumed).toBeUndefined();
});
