import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../../test/little-sheet.ts';
import { recognise } from '../../recognise.ts';

const OPTIONS = { corrections: [], fiscalYearStart: 1 };

const list = (header: string, ...cells: readonly string[]): string => `
    ## Tasks
    | No | Task         | Owner   | Due        | ${header}   |
    | 1  | Book a hall  | Ada Lin | 2026-03-02 | ${cells[0]} |
    | 2  | Send letters | Ben Ode | 2026-03-05 | ${cells[1]} |
    | 3  | Print maps   | Cy Poe  | 2026-03-10 | ${cells[2]} |`;

/** What the last column means, and the states of the tasks. */
function read(header: string, ...cells: readonly string[]): readonly [string | null, ...(string | undefined)[]] {
  const { found, plan } = recognise(littleWorkbook(list(header, ...cells)), OPTIONS);
  const states = plan.milestones.map(({ status }) => status?.state ?? undefined);
  return [found.tables.at(0)!.columns.at(-1)!.meaning, ...states];
}

test.each([
  ['Booked?', 'Yes', 'No'],
  ['Validated (Y/N)', 'Y', 'N'],
  ['Gebucht', 'ja', 'nein'],
  ['Réservé', 'oui', 'non'],
  ['Reservado', 'sí', 'no'],
])('Under “%s” yes is done and no is not begun', (header, yes, no) => {
  expect(read(header, yes, no, no)).toEqual(['status', 'done', 'not-started', 'not-started']);
});

test.each(['Blocked?', 'Required', 'On site', 'Verspätet'])(
  'A yes under “%s” does not say that work is done',
  (header) => {
    expect(read(header, 'Yes', 'No', 'No')).toEqual([null, undefined, undefined, undefined]);
  },
);

test('What says no more than yes or no is no status beside one, nor where noughts and ones count', () => {
  const { found } = recognise(
    littleWorkbook(`
    ## Tasks
    | Task         | Owner   | Due        | Status      | Printed |
    | Book a hall  | Ada Lin | 2026-03-02 | Done        | Yes     |
    | Send letters | Ben Ode | 2026-03-05 | In progress | No      |
    | Print maps   | Cy Poe  | 2026-03-10 | Not started | No      |`),
    OPTIONS,
  );
  expect(found.tables.at(0)!.columns.at(-1)!.meaning).toBeNull();
  expect(read('Placed', '0', '1', '0')[0]).toBeNull();
});
