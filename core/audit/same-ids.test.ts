import { expect, test } from 'vitest';
import type { Entity } from '../plan/entity.ts';
import type { Table } from '../plan/table.ts';
import { sameIds } from './same-ids.ts';

function entities(ids: readonly (string | null)[], table = 'Plan'): readonly Entity[] {
  return ids.map((id, at) => ({
    id,
    name: `Row ${at}`,
    unread: {},
    source: { table, sheet: 'S', index: at, transposed: false, fields: {} },
  }));
}

function rowsOf(groups: readonly (readonly Entity[])[]): readonly (readonly number[])[] {
  return groups.map((group) => group.map((entity) => entity.source.index));
}

test('rows that share an id, whatever its case; empty ids are none', () => {
  expect(rowsOf(sameIds(entities(['A1', 'a1 ', null, null, 'A2']), []))).toEqual([[0, 1]]);
});

test('other tables have ids of their own', () => {
  expect(sameIds([...entities(['1', '2']), ...entities(['1', '2'], 'Another')], [])).toEqual([]);
});

test('numbers that start again in each section are no repetition', () => {
  const table = { id: 'Plan', sections: [{ row: 2, title: 'Phase 2' }] } as unknown as Table;
  const works = entities(['1', '2', null, '1', '2', 'A', 'A']);
  expect(rowsOf(sameIds(works, [table]))).toEqual([[5, 6]]);
});

test('numbers that begin again as at the top are those of another list; one that only repeats is not', () => {
  expect(sameIds(entities(['1', '2', '3', '4', '5', '6', '7', '1', '2', '3']), [])).toEqual([]);
  expect(rowsOf(sameIds(entities(['1', '2', '3', '1', '5']), []))).toEqual([[0, 3]]);
  expect(rowsOf(sameIds(entities(['1', '2', '3', '2', '3']), []))).toEqual([
    [1, 3],
    [2, 4],
  ]);
});

test('a column that repeats throughout groups the rows', () => {
  const ids = ['P1', 'P1', 'P1', 'P1', 'P2', 'P2', 'P2', 'P3', 'P3', 'P3'];
  expect(sameIds(entities(ids), [])).toEqual([]);
});
