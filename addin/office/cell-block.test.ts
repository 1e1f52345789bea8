import { expect, test } from 'vitest';
import { cellBlock } from './cell-block.ts';
import { holds } from './held-content.ts';
import { typedText } from './typed-text.ts';

const AREA = { top: 4, left: 2, bottom: 4, right: 8 };
const { block } = cellBlock(
  's1',
  AREA,
  {
    values: [['', 'Beta', 45_000, true, '#REF!', '', '=not a formula']],
    formulas: [['', 'Beta', 45_000, true, '=Gone!A1', '=""', '=not a formula']],
    numberFormat: [['General', 'General', 'yyyy-mm-dd', 'General', 'General', 'General', '@']],
  },
  null,
);

test('cells become values: empty ones nothing, errors errors, texts texts', () => {
  expect(block.values).toEqual([[undefined, 'Beta', 45_000, true, { error: '#REF!' }, '', '=not a formula']]);
});

test('formulas lose their sign; text that begins with it is none', () => {
  expect(block.formulas).toEqual([[undefined, undefined, undefined, undefined, 'Gone!A1', '""', undefined]]);
});

test('formats are kept once', () => {
  expect(block.formats).toEqual(['General', 'yyyy-mm-dd', '@']);
  expect([...block.formatOf]).toEqual([0, 0, 1, 0, 0, 0, 2]);
});

const content = (
  value: string | number | boolean | null,
  formula: string | null = null,
  numberFormat: string | null = null,
) => ({
  value,
  formula,
  numberFormat,
});

test.each([
  [content('Ada Lovelace'), 'Ada Lovelace'],
  [content('2026-03-31'), "'2026-03-31"],
  [content('=1+1'), "'=1+1"],
  [content("'quoted"), "''quoted"],
  [content('-'), "'-"],
  [content('true'), "'true"],
  [content('٣'), "'٣"],
  [content('007', null, '@'), '007'],
  [content(45_000), 45_000],
  [content(false), false],
  [content(null), ''],
  [content(3, 'A1*2'), '=A1*2'],
])('%o is typed as %o', (wanted, typed) => expect(typedText(wanted)).toBe(typed));

test('a cell holds a content by its formula, else by its value', () => {
  expect(holds(6, '=A1*2', content(5, 'A1*2'))).toBe(true);
  expect(holds(6, '=A1*3', content(6, 'A1*2'))).toBe(false);
  expect(holds(6, 6, content(6, 'A1*2'))).toBe(false);
  expect(holds('', '', content(null))).toBe(true);
  expect(holds('6', '6', content(6))).toBe(false);
  expect(holds('#N/A', '#N/A', { value: { error: '#N/A' }, formula: null, numberFormat: null })).toBe(true);
});
