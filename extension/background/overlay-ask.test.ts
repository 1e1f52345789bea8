import { expect, test } from 'vitest';
import { overlayAsk } from './overlay-ask.ts';

const FIELD = { name: 'Amount', label: 'Amount', text: '€48,000.00', doubt: null, isEdited: false };
const RECORD = {
  key: '006000000000001AAA',
  object: 'Opportunity',
  locale: 'en-US',
  isWhole: true,
  fields: [FIELD],
};
const asks = (...records: readonly unknown[]) => overlayAsk.safeParse({ ask: 'records', records });

test('what a page says of records is taken as it is', () => {
  expect(asks(RECORD)).toMatchObject({ success: true, data: { records: [RECORD] } });
});

test('a note without end does not silence the page: it is cut, and then doubted', () => {
  const answer = asks({ ...RECORD, fields: [FIELD, { ...FIELD, label: 'Notes', text: 'x'.repeat(5_000) }] });
  if (!answer.success || answer.data.ask !== 'records') throw new Error('refused');
  const [first, notes] = answer.data.records[0]?.fields ?? [];
  expect(first).toEqual(FIELD);
  expect([notes?.text.length, notes?.doubt]).toEqual([1_000, 'truncated']);
});

test.each([
  [{ ...RECORD, key: 'x'.repeat(300) }],
  [{ ...RECORD, fields: Array.from({ length: 1_001 }, () => FIELD) }],
  [{ ...RECORD, fields: [{ ...FIELD, doubt: 'because' }] }],
  [{ ...RECORD, fields: [{ ...FIELD, isEdited: 'yes' }] }],
  [{ ...RECORD, locale: 7 }],
  [null],
])('what no page of ours asks is refused: %#', (record) => expect(asks(record).success).toBe(false));

test('more records at once than a list shows are refused', () => {
  expect(asks(...Array.from({ length: 251 }, () => RECORD)).success).toBe(false);
});

test('names that are too long, and those of too many, are left out: the others of their board are answered', () => {
  const facts = { key: 'PAY-1', parents: ['PAY-9'], components: ['Pay', 'x'.repeat(300)], labels: [] };
  const many = Array.from({ length: 300 }, (_, at) => `label-${at}`);
  const asked = overlayAsk.safeParse({ ask: 'look-up', facts: [facts, { ...facts, key: 'PAY-2', labels: many }] });
  if (!asked.success || asked.data.ask !== 'look-up') throw new Error('refused');
  const [first, second] = asked.data.facts;
  expect([first?.components, second?.key, second?.labels.length]).toEqual([['Pay'], 'PAY-2', 200]);
});

test('an issue of very many versions and a long status is compared all the same', () => {
  const fixVersions = Array.from({ length: 300 }, (_, at) => ({ name: `1.${at}`, releaseDate: null }));
  const issue = {
    due: null,
    assignee: 'x'.repeat(300),
    status: { name: 'y'.repeat(300), category: null },
    fixVersions,
  };
  const facts = { key: 'PAY-1', parents: [], components: [], labels: [] };
  expect(overlayAsk.safeParse({ ask: 'drift', facts, issue }).success).toBe(true);
});
