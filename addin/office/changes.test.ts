import { expect, test } from 'vitest';
import type { Change, Stale } from './changes.ts';
import { isStale, NOTHING_STALE, withChange } from './changes.ts';

const SIZE = { rows: 50, columns: 8 };
const after = (...changes: readonly Change[]): Stale =>
  changes.reduce((stale, change) => withChange(stale, change, () => SIZE), NOTHING_STALE);
const area = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });
const cells = (...areas: ReturnType<typeof area>[]): Change => ({ what: 'cells', sheet: 's1', areas });

test('nothing is stale until something changes', () => {
  expect(isStale(NOTHING_STALE)).toBe(false);
  expect(isStale(after(cells(area(3, 3))))).toBe(true);
});

test('a cell that changes twice is read once; a larger area takes the smaller in', () => {
  expect(after(cells(area(3, 3)), cells(area(3, 3))).areas.get('s1')).toEqual([area(3, 3)]);
  expect(after(cells(area(3, 3)), cells(area(0, 0, 9, 5))).areas.get('s1')).toEqual([area(0, 0, 9, 5)]);
});

test('whole columns and rows that look otherwise are read as far as the sheet is used', () => {
  const looks = (of: ReturnType<typeof area>): Change => ({ what: 'looks', sheet: 's1', areas: [of] });
  expect(after(looks(area(0, 2, 1_048_575, 3))).areas.get('s1')).toEqual([area(0, 2, 49, 3)]);
  expect(after(looks(area(4, 0, 5, 16_383))).areas.get('s1')).toEqual([area(4, 0, 5, 7)]);
  expect(isStale(after(looks(area(60, 0, 70, 16_383))))).toBe(true);
});

test('whole columns and rows that hold something else may reach further than before: their sheet is read', () => {
  for (const whole of [area(0, 2, 1_048_575, 3), area(4, 0, 5, 16_383)]) {
    const { sheets, moved, all } = after(cells(whole));
    expect([[...sheets], moved, all]).toEqual([['s1'], false, false]);
  }
});

test('more than 10,000 changed cells, over sheets too, mean reading everything', () => {
  expect(after(cells(area(0, 0, 9_999, 0))).all).toBe(false);
  expect(after(cells(area(0, 0, 9_999, 0)), { what: 'cells', sheet: 's2', areas: [area(0, 0)] }).all).toBe(true);
});

test('many single cells become the rectangle around them', () => {
  const scattered = Array.from({ length: 41 }, (_, at) => area(at, at % 2));
  expect(after(cells(...scattered)).areas.get('s1')).toEqual([area(0, 0, 40, 1)]);
});

test('rows that moved cost their sheet and point formulas of others elsewhere; recalculation does not', () => {
  const moved = after({ what: 'shape', sheet: 's1' });
  expect([...moved.sheets]).toEqual(['s1']);
  expect(moved.moved).toBe(true);
  const calculated = after({ what: 'calculated', sheet: 's1', areas: null });
  expect([...calculated.calculated]).toEqual(['s1']);
  expect(calculated.moved).toBe(false);
  expect(after({ what: 'calculated', sheet: 's1', areas: [area(0, 0, 20_000, 0)] }).all).toBe(false);
});

test('a sheet that is not followed changes nothing; the list of sheets is looked at when it may be another', () => {
  expect(isStale(withChange(NOTHING_STALE, { what: 'shape', sheet: 'report' }, () => null))).toBe(false);
  expect(after({ what: 'sheets' })).toMatchObject({ listing: true, all: false });
});
