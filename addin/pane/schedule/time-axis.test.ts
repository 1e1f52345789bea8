import { expect, test } from 'vitest';
import type { Day } from '../../../core/calendar/day.ts';
import { timeAxis } from './time-axis.ts';

const days = (...list: readonly string[]): readonly Day[] => list as readonly Day[];

test.each([
  ['a year', days('2026-01-10', '2027-01-05'), 300],
  ['a month', days('2026-03-02', '2026-04-02'), 300],
  ['ten years', days('2020-05-01', '2030-01-02'), 300],
  ['a day', days('2026-03-02', '2026-03-02'), 300],
  ['a wide picture', days('2026-01-10', '2027-01-05'), 4_800],
])('labels along %s neither leave the picture nor meet', (_, known, width) => {
  const { ticks, begin } = timeAxis(known, width);
  const spans = ticks.flatMap(({ day, label }) => {
    if (label === null) return [];
    return label === 'after' ? [[begin(day), begin(day) + 84]] : [[begin(day) - 84, begin(day)]];
  }) as readonly (readonly [number, number])[];
  for (const [at, [from, to]] of spans.entries()) {
    expect(from).toBeGreaterThanOrEqual(0);
    expect(to).toBeLessThanOrEqual(width);
    expect(from).toBeGreaterThanOrEqual(spans[at - 1]?.[1] ?? 0);
  }
});

test('a last label without room after its mark stands before it where it can, else it is left out', () => {
  const sides = (from: string, to: string): readonly unknown[] =>
    timeAxis(days(from, to), 300).ticks.map(({ label }) => label);
  expect(sides('2026-01-10', '2027-01-05').at(-1)).toBe(null);
  expect(sides('2026-09-10', '2026-10-05')).toEqual(['before']);
});
