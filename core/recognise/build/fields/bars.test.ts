import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../../test/little-sheet.ts';
import { cellOf } from '../../../plan/provenance.ts';
import { addressOf } from '../../../sheet/cell-reference.ts';
import { recognise } from '../../recognise.ts';

const OPTIONS = { corrections: [], fiscalYearStart: 1 };
const dated = (drawing: string): readonly unknown[][] =>
  recognise(littleWorkbook(drawing), OPTIONS).plan.milestones.map((task) => [
    task.name,
    task.start,
    task.due,
    addressOf(cellOf(task, 'start')),
    addressOf(cellOf(task, 'due')),
  ]);
/** Without the cells. */
const spans = (drawing: string): unknown => dated(drawing).map((task) => task.slice(0, 3));
const BAR = '{#4472C4}';

test('Bars under months are the dates of rows that have none, and stand in their first and last cell', () => {
  expect(
    dated(`
    | Task  | Owner   | Jan-26 | Feb-26 | Mar-26 | Apr-26 | May-26 | Jun-26 |
    | Draft | Ada Lin | ${BAR} | ${BAR} |        |        |        |        |
    | Check | Bob Ray |        |        | ${BAR} |        |        |        |
    | Ship  | Cid Fox |        |        |        | x      | x      |        |
    | Rest  | Cid Fox |        |        |        |        |        |        |`),
  ).toEqual([
    ['Draft', '2026-01-01', '2026-02-28', 'C2', 'D2'],
    ['Check', '2026-03-01', '2026-03-31', 'E3', 'E3'],
    ['Ship', '2026-04-01', '2026-05-31', 'F4', 'G4'],
    ['Rest', undefined, undefined, 'A5', 'A5'],
  ]);
});

test('Months without a year take it from the title; without any the bars say nothing', () => {
  const drawing = `
    | Task  | Owner   | Oct    | Nov    | Dec    | Jan    | Feb    |
    | Draft | Ada Lin | ${BAR} | ${BAR} |        |        |        |
    | Check | Bob Ray |        |        | ${BAR} | ${BAR} |        |`;
  expect(spans(`| Plan 2026 |\n${drawing}`)).toEqual([
    ['Draft', '2026-10-01', '2026-11-30'],
    ['Check', '2026-12-01', '2027-01-31'],
  ]);
  expect(spans(drawing)).toEqual([
    ['Draft', undefined, undefined],
    ['Check', undefined, undefined],
  ]);
});

test('Months without a year take it from the dates beside them too', () => {
  expect(
    spans(`
    | Task | Owner | Last update | Nov    | Dec    | Jan    | Feb    | Mar    |
    | Draft | Ada Lin | 2026-10-03 | ${BAR} | ${BAR} |        |        |        |
    | Check | Bob Ray | 2026-11-14 |        |        | ${BAR} |        |        |`),
  ).toEqual([
    ['Draft', '2026-11-01', '2026-12-31'],
    ['Check', '2027-01-01', '2027-01-31'],
  ]);
});

test('Dates in columns hold, whatever is drawn beside them', () => {
  expect(
    dated(`
    | Task  | Start      | End        | Jan-26 | Feb-26 | Mar-26 | Apr-26 | May-26 |
    | Draft | 2026-02-03 | 2026-02-09 | ${BAR} | ${BAR} |        |        |        |
    | Check | TBD        |            |        |        | ${BAR} |        |        |
    | Ship  |            |            |        |        |        | ${BAR} |        |`),
  ).toMatchObject([
    ['Draft', '2026-02-03', '2026-02-09', 'B2', 'C2'],
    ['Check', null, null, 'B3', 'C3'],
    ['Ship', '2026-04-01', '2026-04-30', 'G4', 'G4'],
  ]);
});

test('Shaded weekends and rows filled from end to end are no bars; days may stand above their initials', () => {
  const grey = '{#D9D9D9}';
  const row = (name: string, bar: readonly number[], band = ''): string => {
    const cells = [0, 1, 2, 3, 4, 5, 6].map((day) => (bar.includes(day) ? BAR : day > 4 ? grey : band));
    return `| ${band}${name} | Ada Lin | 3 | ${cells.join(' | ')} |`;
  };
  const days = [2, 3, 4, 5, 6, 7, 8].map((day) => `2026-03-0${day}`).join(' | ');
  expect(
    spans(`
    |      |       |      | ${days} |
    | Task | Owner | Days | M | T | W | T | F | S | S |
    ${row('Draft', [0, 1])}
    ${row('Check', [2])}
    ${row('Ship', [3, 4])}
    ${row('Tell', [1, 2, 3])}
    ${row('Close', [], '{#EEEEEE}')}
    ${row('Thank', [4])}`),
  ).toEqual([
    ['Draft', '2026-03-02', '2026-03-03'],
    ['Check', '2026-03-04', '2026-03-04'],
    ['Ship', '2026-03-05', '2026-03-06'],
    ['Tell', '2026-03-03', '2026-03-05'],
    ['Close', undefined, undefined],
    ['Thank', '2026-03-06', '2026-03-06'],
  ]);
});

test('A bar that moves moves its row’s dates and leaves all other rows what they are', () => {
  const draw = (cells: string): string => `
    | Task  | Owner   | Jan-26 | Feb-26 | Mar-26 | Apr-26 | May-26 |
    | Draft | Ada Lin | ${BAR} | ${BAR} |        |        |        |
    | Check | Bob Ray | ${cells} |`;
  const before = recognise(littleWorkbook(draw(`| | ${BAR} | | `)), OPTIONS);
  const after = recognise(littleWorkbook(draw(`| | | ${BAR} | ${BAR}`)), OPTIONS, before);
  expect(after.plan.milestones[1]).toMatchObject({ start: '2026-04-01', due: '2026-05-31' });
});

test('Bars may have words in them; colours that say how it goes are no bars', () => {
  const green = '{#92D050}';
  expect(
    spans(`
    ## Tasks
    | Task  | Jan-26         | Feb-26          | Mar-26          | Apr-26 |
    | Draft | Pilot ${green} | Rollout ${green} |                 |        |
    | Check |                | Design ${BAR}   | Build ${BAR}    |        |
    | Ship  |                |                 | Tender ${green} | Buy ${green} |`),
  ).toEqual([
    ['Draft', '2026-01-01', '2026-02-28'],
    ['Check', '2026-02-01', '2026-03-31'],
    ['Ship', '2026-03-01', '2026-04-30'],
  ]);
  expect(
    spans(`
    ## Tasks
    | Task  | Jan-26     | Feb-26     | Mar-26     |
    | Draft | G ${green} | G ${green} | A {#FFC000} |
    | Check |            | G ${green} | R {#FF0000} |
    | Ship  |            |            | G ${green} |`),
  ).toEqual([
    ['Draft', undefined, undefined],
    ['Check', undefined, undefined],
    ['Ship', undefined, undefined],
  ]);
});
