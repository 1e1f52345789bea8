import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayFromSerial, serialFromDay } from './serial-date.ts';

test.each([
  [1, 1900, '1900-01-01'],
  [59, 1900, '1900-02-28'],
  [60, 1900, null],
  [61, 1900, '1900-03-01'],
  [46_023, 1900, '2026-01-01'],
  [46_023.75, 1900, '2026-01-01'],
  [0, 1900, null],
  [-5, 1900, null],
  [0, 1904, '1904-01-01'],
  [44_561, 1904, '2026-01-01'],
  [2_958_465, 1900, '9999-12-31'],
  [2_958_466, 1900, null],
  [Number.NaN, 1900, null],
] as const)('Serial %d of the %d system is %s', (serial, system, day) => {
  expect(dayFromSerial(serial, system)).toBe(day);
});

test('Every serial that is a day is read back from it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2_950_000 }),
      fc.constantFrom(1900 as const, 1904 as const),
      (serial, system) => {
        const day = dayFromSerial(serial, system);
        if (day === null) expect([serial, system]).toEqual([60, 1900]);
        else expect(serialFromDay(day, system)).toBe(serial);
      },
    ),
  );
});
