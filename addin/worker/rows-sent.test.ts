import { expect, test } from 'vitest';
import { receivedRows, sentRows } from './rows-sent.ts';

test('rows arrive as they were sent, each by its place, whatever is written in them', () => {
  const rows = [
    { name: 'Größe', days: 1.5 },
    { name: 'two\nlines\r\n and "quotes" \u2028', days: null },
    { name: '', parts: [{ name: '工程 🎉' }] },
    {},
  ];
  const received = receivedRows<object>(structuredClone(sentRows(rows)));
  expect(received.length).toBe(4);
  expect([3, 0, 2, 1].map((at) => received.at(at))).toEqual([rows[3], rows[0], rows[2], rows[1]]);
});

test('where there is no row, there is nothing', () => {
  const received = receivedRows(sentRows([{ name: 'One' }]));
  expect([received.at(-1), received.at(1), received.at(0.5), received.at(Number.NaN)]).toEqual(
    Array.from({ length: 4 }, () => undefined),
  );
  const none = receivedRows(sentRows([]));
  expect([none.length, none.at(0)]).toEqual([0, undefined]);
});
