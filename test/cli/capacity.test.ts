import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import * as z from 'zod/mini';
import type { DraftCell } from '../../core/files/workbook-draft.ts';
import { writeWorkbook } from '../../core/files/write-workbook.ts';
import { folderWith, lanekeeper } from './lanekeeper.ts';

const amounts = z.array(z.number());
const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
const of = z.enum(['person', 'team', 'skill']);
const CAPACITY = z.strictObject({
  version: z.literal(1),
  file: z.string(),
  today: day,
  periods: z.array(z.strictObject({ key: z.string(), start: day, end: day })),
  now: z.int(),
  rows: z.array(
    z.strictObject({
      of,
      name: z.string(),
      known: z.boolean(),
      supply: amounts,
      pool: amounts,
      drawn: amounts,
      demand: amounts,
      free: amounts,
      load: z.array(z.nullable(z.number())),
      cells: z.array(
        z.strictObject({
          kind: z.enum(['allocation', 'request', 'work', 'draw']),
          work: z.string(),
          cell: z.string().check(z.regex(/!.*[A-Z]{1,3}\d+$/)),
        }),
      ),
    }),
  ),
  shortages: z.array(
    z.strictObject({
      needs: z.array(z.strictObject({ of, name: z.string() })),
      people: z.array(z.string()),
      from: z.string(),
      to: z.string(),
      needed: amounts,
      available: amounts,
      missing: z.number(),
    }),
  ),
  own: z.array(
    z.strictObject({
      kind: z.enum(['money', 'vendor', 'facility', 'technology', 'points', 'unknown']),
      name: z.string(),
      unit: z.string(),
      supply: z.array(z.nullable(z.number())),
      demand: z.array(z.nullable(z.number())),
      supplyTotal: z.nullable(z.number()),
      demandTotal: z.nullable(z.number()),
    }),
  ),
  displaced: z.array(
    z.strictObject({
      name: z.string(),
      owners: z.array(z.string()),
      state: z.enum(['on-hold', 'still-open']),
      by: z.array(z.string()),
      cell: z.string(),
    }),
  ),
  notes: z.array(z.strictObject({ what: z.string(), count: z.int(), names: z.array(z.string()), message: z.string() })),
});

const sheet = (name: string, rows: readonly (readonly (string | number)[])[]) => ({
  name,
  rows: rows.map((row) => row.map((value): DraftCell => ({ value }))),
});

let folder = '';
beforeAll(async () => {
  const workbook = await writeWorkbook({
    sheets: [
      sheet('People', [
        ['Name', 'Team', 'Skill', 'FTE'],
        ['Ada Lovelace', 'Core', 'Java, Data', 1],
        ['Grace Hopper', 'Core', 'Java', 0.5],
        ['Alan Turing', 'Shop', 'Design', 1],
      ]),
      sheet('Allocations', [
        ['Person', 'Initiative', 'Jan-26', 'Feb-26', 'Mar-26'],
        ['Ada Lovelace', 'Apollo', 0.5, 0.6, 0.4],
        ['Grace Hopper', 'Apollo', 0.5, 0.7, 0.5],
        ['Alan Turing', '\u001B[31mBorealis', 0.5, 0.9, 0.5],
      ]),
    ],
  });
  folder = folderWith({ 'plan.xlsx': workbook, 'other.csv': 'a,b\n1,2\n' });
});

const run = (...args: readonly string[]) =>
  lanekeeper(folder, ['capacity', 'plan.xlsx', '--today', '2026-01-05', ...args]);
async function read(...args: readonly string[]): Promise<z.infer<typeof CAPACITY>> {
  const { code, out, err } = await run('--format', 'json', ...args);
  expect([code, err]).toEqual([0, '']);
  return z.parse(CAPACITY, JSON.parse(out));
}

test('load by person, team and skill, with its cells; what cannot be met by anybody', async () => {
  const { periods, rows, shortages, now } = await read();
  expect(periods.map(({ key }) => key)).toEqual(['2026-01', '2026-02', '2026-03']);
  expect(now).toBe(0);
  expect(rows.find(({ name }) => name === 'Grace Hopper')).toMatchObject({ load: [1, 1.4, 1], free: [0, -0.2, 0] });
  expect(rows.find(({ name }) => name === 'Java')).toMatchObject({ supply: [1.5, 1.5, 1.5], demand: [1, 1.3, 0.9] });
  expect(rows.find(({ name }) => name === 'Grace Hopper')?.cells).toContainEqual({
    kind: 'allocation',
    work: 'Apollo',
    cell: 'Allocations!D3',
  });
  expect(shortages).toMatchObject([{ people: ['Grace Hopper'], from: '2026-02', to: '2026-02', missing: 0.2 }]);
});

test('one period, one team', async () => {
  const { periods, rows } = await read('--period', '2026-02', '--team', 'core');
  expect(periods.map(({ key }) => key)).toEqual(['2026-02']);
  expect(rows.map(({ name }) => name)).toEqual(['Ada Lovelace', 'Grace Hopper', 'Core', 'Java', 'Data']);
});

test('the text tells the same, and nothing in the workbook steers the terminal', async () => {
  const { code, out } = await run();
  expect(code).toBe(0);
  expect(out).toContain('plan.xlsx on 5 Jan 2026: 1 shortage');
  expect(out).toMatch(/^ {2,}Jan 2026 {2,}Feb 2026/m);
  expect(out).toMatch(/Grace Hopper +100% +140% +100%/);
  expect(out).toContain('What Grace Hopper is given, Feb 2026: 0.7 FTE, and Grace Hopper has 0.5; 0.2 missing.');
  expect(out).toContain('No flex pool is stated');
  expect(out).not.toContain('\u001B');
});

test.each([
  [['--team', 'Cor'], '--team: the plan knows no team “Cor”. Did you mean Core?'],
  [['--period', '2031'], '--period: the plan is counted from 2026-01 to 2026-03, and has no “2031”.'],
  [['--format', 'xml'], '--format'],
])('%j is refused with a sentence', async (args, message) => {
  const { code, err, out } = await run(...args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(message);
});

test('a workbook without capacity says what is missing; every field is in the README', async () => {
  const { code, out } = await lanekeeper(folder, ['capacity', 'other.csv', '--today', '2026-01-05']);
  expect(code).toBe(0);
  expect(out).toContain('Nothing says how much time people have');
  const page = readFileSync(join(import.meta.dirname, '../../core/cli/README.md'), 'utf8');
  for (const field of Object.keys(CAPACITY.shape)) expect(page).toContain(`\`${field}`);
});

test('what gave way stays in sight, with what it made room for', async () => {
  const away = folderWith({
    'initiatives.csv': [
      'ID,Initiative,Owner,Start,End,Value,Status',
      'I1,Apollo,Ada Lovelace,2026-02-01,2026-03-31,100,Not started',
      'I2,Borealis,Ben Ng,2026-02-01,2026-03-31,40,On hold',
      '',
    ].join('\n'),
  });
  const args = ['capacity', 'initiatives.csv', '--today', '2026-01-05'];
  const { displaced } = z.parse(CAPACITY, JSON.parse((await lanekeeper(away, [...args, '--format', 'json'])).out));
  expect(displaced).toEqual([
    { name: 'Borealis', owners: ['Ben Ng'], state: 'on-hold', by: [], cell: 'initiatives!B3' },
  ]);
  expect((await lanekeeper(away, args)).out).toContain('Borealis (Ben Ng), initiatives!B3: on hold.');
});
