import { expect, test } from 'vitest';
import { littleWorkbook } from '../../test/little-sheet.ts';
import { recognise } from '../recognise/recognise.ts';
import { choiceWorkOf } from './choice-work.ts';

/** What serves “Mid-market first”, what serves any choice, and what names something else; each row is `name | part of | choice`. */
function workIn(rows: readonly string[], listed = ''): readonly [string, string, string] {
  const { plan } = recognise(
    littleWorkbook(`
      ## Strategic choices
      | ID | Choice            | Consequence               | Initiatives |
      | C1 | Mid-market first  | No new enterprise deals   | ${listed} |
      | C2 | One data platform | The old warehouse is gone | |
      ## Initiatives
      | Initiative | Parent | Strategic choice | Owner | Start | End |
      ${rows.map((row) => `| ${row} | Ada | 2026-01-05 | 2026-06-30 |`).join('\n')}`),
    { corrections: [], fiscalYearStart: 1 },
  );
  const { choices, serving, served, strays } = choiceWorkOf(plan);
  const namesOf = (some: Iterable<{ readonly name: string }>) => [...some].map(({ name }) => name).join(', ');
  return [namesOf(serving.get(choices.at(0)!) ?? []), namesOf(served), namesOf(strays.keys())];
}

test.each<[string, readonly string[], string, readonly [string, string, string]]>([
  ['itself', ['Quotes | | C1', 'Portal | | C2'], '', ['Quotes', 'Quotes, Portal', '']],
  ['itself, as the brief lists it', ['Quotes | | ', 'Portal | | C2'], 'Quotes', ['Quotes', 'Quotes, Portal', '']],
  ['as part of what serves it', ['Quotes | | C1', 'Prices | Quotes | '], '', ['Quotes, Prices', 'Quotes, Prices', '']],
  [
    'itself, and no longer what it is part of does',
    ['Quotes | | C1', 'Prices | Quotes | C2'],
    '',
    ['Quotes', 'Quotes, Prices', ''],
  ],
  [
    'through a part, which counts for no more than that',
    ['Quotes | | ', 'Prices | Quotes | C1'],
    '',
    ['Prices', 'Prices, Quotes', ''],
  ],
])('Work serves a choice %s', (_how, rows, listed, told) => {
  expect(workIn(rows, listed)).toEqual(told);
});

test.each<[string, readonly string[], string, string]>([
  ['names another thing', ['Quotes | | Growth', 'Portal | | C2'], '', 'Quotes'],
  ['names a choice beside it', ['Quotes | | C1; Growth', 'Portal | | C2'], '', ''],
  ['has nothing but a placeholder', ['Quotes | | TBD', 'Portal | | C2'], '', ''],
  ['is listed by the brief', ['Quotes | | Growth', 'Portal | | C2'], 'Quotes', ''],
  ['is part of what serves a choice', ['Quotes | | C1', 'Prices | Quotes | Growth'], '', ''],
  ['is part of its own part', ['Quotes | Prices | Growth', 'Prices | Quotes | '], '', 'Quotes'],
  ['has a part that serves a choice', ['Quotes | | Growth', 'Prices | Quotes | C1'], '', ''],
])('Work that %s strays or not', (_how, rows, listed, strays) => {
  expect(workIn(rows, listed)[2]).toBe(strays);
});
