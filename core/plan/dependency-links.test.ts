import { expect, test } from 'vitest';
import { littleWorkbook } from '../../test/little-sheet.ts';
import { recognise } from '../recognise/recognise.ts';
import { dependencyLinks } from './dependency-links.ts';

/** What each row waits for, `?` before what nobody plans; its type and lag where it has them. */
function waits(drawing: string): readonly string[] {
  const { plan } = recognise(littleWorkbook(drawing), { corrections: [], fiscalYearStart: 1 });
  const { links, unknown } = dependencyLinks(plan);
  return [
    ...links.map(({ predecessor, successor, dependency: { type, lag } }) =>
      [`${successor.name} ← ${predecessor.name}`, ...(type === 'FS' && lag === 0 ? [] : [`${type}${lag}`])].join(' '),
    ),
    ...unknown.map(({ successor, dependency }) => `${successor.name} ← ?${dependency.on}`),
  ];
}

const plan = (last: string): string => `
  | Task                      | Owner   | Start      | Due        | Depends on |
  | Pricing, terms and limits | Ada Lin | 2026-03-02 | 2026-03-06 |            |
  | Pricing                   | Ben Ode | 2026-03-02 | 2026-03-06 |            |
  | Sign contract             | Cy Poe  | 2026-03-09 | 2026-03-11 |            |
  | Launch                    | Ada Lin | 2026-03-12 | 2026-03-27 | ${last} |`;

test.each([
  ['Pricing, terms and limits', ['Launch ← Pricing, terms and limits']],
  ['pricing, terms  and limits', ['Launch ← Pricing, terms and limits']],
  ['Pricing, terms and limits SS+2d', ['Launch ← Pricing, terms and limits SS2']],
  ['Pricing, Sign contract', ['Launch ← Pricing', 'Launch ← Sign contract']],
  ['Pricing, Nowhere', ['Launch ← Pricing', 'Launch ← ?Nowhere']],
  ['Sign contract; Pricing, terms and limits', ['Launch ← Sign contract', 'Launch ← Pricing, terms and limits']],
])('Where a row waits for “%s”, a name with commas is one', (text, expected) => {
  expect(waits(plan(text))).toEqual(expected);
});
