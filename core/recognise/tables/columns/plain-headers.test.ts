import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../../test/little-sheet.ts';
import { findTables } from '../find-tables.ts';
import { plainHeaders } from './plain-headers.ts';

test.each<[string, (header: string, at: number) => string]>([
  ['stars', (header) => `${header}*`],
  ['“(required)”', (header) => `${header} (required)`],
  ['colons and “(if applicable)”', (header) => `${header} (if applicable):`],
  ['numbers', (header, at) => `${at + 1}. ${header}`],
])('%s on headers change nothing of what they mean, and are shown as they stand', (_, marked) => {
  const headers = ['Task', 'project_id', 'Assigned to', 'Date', 'Level', 'Priority', 'Phase'];
  const written = headers.map(marked);
  const read = (names: readonly string[]) =>
    findTables(
      littleWorkbook(`
    | ${names.join(' | ')} |
    | Draft copy   | P1 | Ada Lin | 2026-03-02 | 1 | High | Outline |
    | Check figures| P1 | Ben Ode | 2026-03-04 | 2 | Low  | Outline |
    | Build page   | P2 | Ada Lin | 2026-03-09 | 1 | High | Build   |
    | Ship leaflet | P2 | Cy Poe  | 2026-03-12 | 2 | Low  | Build   |`),
      { corrections: [], fiscalYearStart: 1 },
    ).tables.at(0)!.columns;
  const columns = read(written);
  expect(columns.map(({ header }) => header)).toEqual(written);
  expect(columns.map(({ meaning }) => meaning)).toEqual(read(headers).map(({ meaning }) => meaning));
});

test('A number in front of one header alone is its own', () => {
  const { tables } = findTables(
    littleWorkbook(`
    | Team  | 1. HJ 2026 | 2. HJ 2026 |
    | North | 120        | 130        |
    | South | 80         | 90         |`),
    { corrections: [], fiscalYearStart: 1 },
  );
  expect(tables.at(0)!.columns.map(({ period }) => period?.key ?? null)).toEqual([null, '2026-H1', '2026-H2']);
});

test.each([
  ['two of two', ['1. Name', '2. Place'], ['1. Name', '2. Place']],
  ['three of three', ['1. Name', '2. Place', '3. Day'], ['Name', 'Place', 'Day']],
  ['four of five', ['1. Name', '2. Place', '3. Day', '4. Sum', 'Note'], ['Name', 'Place', 'Day', 'Sum', 'Note']],
  ['three of four', ['1. Name', '2. Place', '3. Day', 'Note'], ['1. Name', '2. Place', '3. Day', 'Note']],
])('Numbers in front of %s headers', (_many, headers, plain) => {
  const read = plainHeaders(new Map(headers.map((header, column) => [column, [header]])));
  expect([...read.values()].flat()).toEqual(plain);
});

test.each([
  ['Owner   of all', 'Owner   of all'],
  ['Owner ***', 'Owner'],
  ['* Owner *', '* Owner'],
  ['Owner   (required)  :', 'Owner'],
  ['***', '***'],
])('“%s” is plainly “%s”', (header, plain) => {
  expect([...plainHeaders(new Map([[0, [header]]])).values()]).toEqual([[plain]]);
});
