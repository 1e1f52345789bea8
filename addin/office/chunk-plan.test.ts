import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellsIn } from './addresses.ts';
import type { Wanted } from './chunk-plan.ts';
import { createPace } from './chunk-plan.ts';

const cells = (sheet: string, rows: number, columns: number): Wanted => ({
  sheet,
  area: { top: 0, left: 0, bottom: rows - 1, right: columns - 1 },
  what: 'cells',
});

function drained(list: Wanted[], each?: (taken: readonly Wanted[]) => void): (readonly Wanted[])[] {
  const pace = createPace();
  const batches: (readonly Wanted[])[] = [];
  while (list.length > 0) {
    const taken = pace.take(list);
    each?.(taken);
    for (const it of taken) pace.weighed(it, cellsIn(it.area) * 20);
    batches.push(taken);
  }
  return batches;
}

test('small sheets are read in one request', () => {
  expect(drained([cells('a', 60, 15), cells('b', 300, 9), cells('c', 20, 20)])).toHaveLength(1);
});

test('a sheet of 100,000 short cells takes few requests once their weight is known, none too large', () => {
  const batches = drained([cells('a', 5_000, 20)]);
  expect(batches.length).toBeLessThanOrEqual(3);
  for (const batch of batches)
    expect(batch.reduce((sum, { area }) => sum + cellsIn(area), 0)).toBeLessThanOrEqual(100_000);
});

test('every cell is taken once, whatever the sheets’ sizes', () => {
  const size = fc.record({ rows: fc.integer({ min: 1, max: 3_000 }), columns: fc.integer({ min: 1, max: 16_384 }) });
  fc.assert(
    fc.property(fc.array(size, { minLength: 1, maxLength: 3 }), (sizes) => {
      const list = sizes
        .filter(({ rows, columns }) => rows * columns <= 400_000)
        .map(({ rows, columns }, at) => cells(`s${at}`, rows, columns));
      const wanted = list.reduce((sum, { area }) => sum + cellsIn(area), 0);
      const taken = drained([...list]).flat();
      expect(taken.reduce((sum, { area }) => sum + cellsIn(area), 0)).toBe(wanted);
      const corners = new Set(taken.map(({ sheet, area }) => `${sheet} ${area.top} ${area.left}`));
      expect(corners.size).toBe(taken.length);
    }),
    { numRuns: 30 },
  );
});

test('after a refusal half as much is asked, down to one cell', () => {
  const pace = createPace();
  const list = [cells('a', 100, 100)];
  let taken = pace.take(list);
  let before = Infinity;
  for (let count = sizeOf(taken); count > 1; count = sizeOf(taken)) {
    expect(count).toBeLessThan(before);
    before = count;
    expect(pace.slower(taken)).toBe(true);
    list.unshift(...taken);
    taken = pace.take(list);
  }
  expect(pace.slower(taken)).toBe(false);
});

function sizeOf(taken: readonly Wanted[]): number {
  return taken.reduce((sum, { area }) => sum + cellsIn(area), 0);
}
