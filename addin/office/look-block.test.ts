import { expect, test } from 'vitest';
import { commonLook, lookBlock } from './look-block.ts';

const AREA = { top: 0, left: 0, bottom: 1, right: 1 };
const cell = (color: string, bold: boolean) => ({
  format: { fill: { color }, font: { bold, size: 11 }, indentLevel: 0 },
});

test('looks are kept once; white is no fill', () => {
  const block = lookBlock('s1', AREA, [
    [cell('#1f3a5f', true), cell('#FFFFFF', false)],
    [cell('', false), cell('#1F3A5F', true)],
  ]);
  expect(block.looks.map(({ fill, bold }) => [fill, bold])).toEqual([
    ['#1F3A5F', true],
    [null, false],
  ]);
  expect([...(block.lookOf ?? [])]).toEqual([0, 1, 1, 0]);
});

test('an area of one look needs no list', () => {
  expect(lookBlock('s1', AREA, [[cell('#FFFFFF', false)]]).lookOf).toBeNull();
});

test('columns agree only where Excel says so of everything', () => {
  expect(commonLook(cell('#00FF00', false).format)).toMatchObject({ fill: '#00FF00', bold: false });
  expect(commonLook({ ...cell('#00FF00', false).format, font: { bold: null, size: 11 } })).toBeNull();
  expect(commonLook(cell('', false).format)).toBeNull();
});
