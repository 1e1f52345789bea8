import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../test/little-sheet.ts';
import { recognise } from '../../recognise/recognise.ts';
import { listedNames } from './listed-names.ts';

test('a short form of a name names one person, and none of several, however many share it', () => {
  const { plan } = recognise(
    littleWorkbook(`
      ## People
      | Name         | Team | Role     |
      | Ada Lovelace | Core | Engineer |
      | Ben Smith    | Core | Engineer |
      | Cleo Smith   | Shop | Designer |
      | Dan Smith    | Shop | Designer |
    `),
    { corrections: [], fiscalYearStart: 1 },
  );
  const { forms } = listedNames(plan);
  expect(forms.get('ada')).toBe('ada lovelace');
  expect(forms.get('smith')).toBeNull();
  expect(forms.get('dan smith')).toBe('dan smith');
});
