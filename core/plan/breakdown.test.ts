import { expect, test } from 'vitest';
import type { Work } from './work.ts';
import { breakdownOf } from './breakdown.ts';

function work(index: number, name: string, parent: string | null, table = 'Plan'): Work {
  const source = { table, sheet: 'S', index, transposed: false, fields: {} };
  return { id: null, name, parent, unread: {}, source } as unknown as Work;
}

function drawn(works: readonly Work[]): readonly (readonly [string, number, readonly number[]])[] {
  return [...breakdownOf(works).children].map(([parent, children]) => [
    parent.name,
    parent.source.index,
    children.map((child) => child.source.index),
  ]);
}

test('of several parents with one name the nearest above is meant', () => {
  const works = [
    work(1, 'Design', null),
    work(2, 'Draw', 'Design'),
    work(3, 'Design', null),
    work(4, 'Paint', 'Design'),
    work(5, 'Frame', 'design '),
  ];
  expect(drawn(works)).toEqual([
    ['Design', 1, [2]],
    ['Design', 3, [4, 5]],
  ]);
});

test('a parent may stand below, and in another table where its own has none', () => {
  const works = [
    work(1, 'Draw', 'Design'),
    work(2, 'Design', null),
    work(1, 'Hang', 'Exhibition', 'More'),
    work(3, 'Exhibition', null),
  ];
  expect(drawn(works)).toEqual([
    ['Design', 2, [1]],
    ['Exhibition', 3, [1]],
  ]);
});

test('a row is not its own parent, and one whose parent does not exist is an orphan', () => {
  const works = [work(1, 'Design', 'Design'), work(2, 'Draw', 'Planning')];
  expect(drawn(works)).toEqual([]);
  expect(breakdownOf(works).orphans).toEqual([works[1]]);
});
