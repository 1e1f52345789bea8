import { cpSync, readFileSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import * as z from 'zod/mini';
import type { DraftCell } from '../../core/files/workbook-draft.ts';
import { writeWorkbook } from '../../core/files/write-workbook.ts';
import { folderWith, lanekeeper } from './lanekeeper.ts';

const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
const text = z.string();
const span = z.nullable(z.strictObject({ from: text, to: text }));
const fate = z.enum(['kept', 'moved', 'dropped', 'added', 'refused']);
const note = z.strictObject({ what: text, count: z.int(), names: z.array(text), message: text });
const WHATIF = z.strictObject({
  version: z.literal(1),
  file: text,
  today: day,
  asked: z.strictObject({
    added: z.array(
      z.strictObject({
        text,
        name: text,
        from: day,
        to: day,
        value: z.nullable(z.number()),
        demand: z.array(z.strictObject({ name: text, amount: z.number(), kind: z.enum(['fte', 'days']) })),
        assumed: z.array(z.strictObject({ what: text, word: text, as: text, message: text })),
      }),
    ),
    moved: z.array(z.strictObject({ name: text, start: day })),
    requests: z.boolean(),
    fit: z.boolean(),
    basis: z.enum(['value', 'priority', 'wsjf', 'effort', 'equal']),
    order: z.array(text),
  }),
  periods: z.array(z.strictObject({ key: text, start: day, end: day })),
  answer: z.strictObject({
    kind: z.enum(['answer', 'infeasible', 'open']),
    proof: text,
    interrupted: z.nullable(z.enum(['solving', 'explaining'])),
    optimal: z.boolean(),
    gap: z.nullable(z.number()),
    foundBy: z.nullable(z.enum(['heuristic', 'solver'])),
    trouble: z.nullable(text),
    value: z.number(),
    measures: z.nullable(
      z.strictObject({ valueLost: z.number(), dropped: z.number(), moved: z.number(), shifted: z.number() }),
    ),
    levels: z.array(z.strictObject({ name: text, cost: z.number(), bound: z.nullable(z.number()) })),
  }),
  works: z.array(
    z.strictObject({
      kind: z.enum(['initiative', 'request', 'added']),
      name: text,
      fate,
      value: z.number(),
      owners: z.array(text),
      teams: z.array(text),
      commitments: z.array(text),
      before: span,
      after: span,
      shift: z.int(),
      start: z.nullable(day),
      end: z.nullable(day),
      displacedBy: z.array(text),
      cell: z.nullable(text),
    }),
  ),
  requests: z.array(
    z.strictObject({
      name: text,
      shift: z.int(),
      needs: z.array(
        z.strictObject({ name: text, unit: text, most: z.number(), from: text, to: text, people: z.array(text) }),
      ),
      displaces: z.array(z.strictObject({ name: text, fate, shared: z.boolean() })),
    }),
  ),
  explanation: z.array(z.strictObject({ title: text, paragraphs: z.array(text) })),
  answers: z.array(
    z.strictObject({
      valueLost: z.number(),
      works: z.array(z.strictObject({ name: text, state: z.enum(['as-planned', 'moved', 'left-out']), by: z.int() })),
    }),
  ),
  notes: z.array(note),
  capacity: z.array(note),
  edits: z.array(
    z.strictObject({
      cell: text,
      before: z.nullable(z.union([text, z.number(), z.boolean()])),
      after: z.nullable(z.union([text, z.number(), z.boolean()])),
      day: z.optional(z.nullable(day)),
    }),
  ),
  notWritten: z.array(z.strictObject({ what: text, name: text, message: text })),
  written: z.nullable(text),
});

const sheet = (name: string, rows: readonly (readonly (string | number)[])[]) => ({
  name,
  rows: rows.map((row) => row.map((value): DraftCell => ({ value }))),
});

const INITIATIVES = [
  ['ID', 'Initiative', 'Owner', 'Start', 'End', 'Value', 'Status'],
  ['I1', 'Apollo', 'Ada Lovelace', '2026-02-01', '2026-03-31', 100, 'Not started'],
  ['I2', '\u001B[31mBorealis', 'Grace Hopper', '2026-02-01', '2026-03-31', 40, 'Not started'],
];
const PEOPLE = [
  ['Name', 'Team', 'Skill', 'FTE'],
  ['Ada Lovelace', 'Core', 'Java', 1],
  ['Grace Hopper', 'Core', 'Java', 1],
];
const ALLOCATIONS = [
  ['Person', 'Initiative', 'Jan-26', 'Feb-26', 'Mar-26'],
  ['Ada Lovelace', 'Apollo', 0, 1, 0.9],
  ['Grace Hopper', '\u001B[31mBorealis', 0, 0.9, 0.9],
];
const REQUESTS = [
  ['ID', 'Request', 'Skill', 'FTE', 'Start', 'End', 'Value', 'Displaces', 'Status'],
  ['R1', 'Migration', 'Java', 1, '2026-02-01', '2026-03-31', 70, '', 'Open'],
  ['R2', 'Clean-up', 'Java', 1, '2026-02-01', '2026-03-31', 5, '', 'Open'],
];

let folder = '';
beforeAll(async () => {
  const sheets = [
    sheet('Initiatives', INITIATIVES),
    sheet('People', PEOPLE),
    sheet('Allocations', ALLOCATIONS),
    sheet('Capacity requests', REQUESTS),
  ];
  const bare = INITIATIVES.map((row) => row.filter((_, at) => at !== 5));
  folder = folderWith({
    'plan.xlsx': await writeWorkbook({ sheets }),
    'bare.xlsx': await writeWorkbook({ sheets: [sheet('Initiatives', bare), ...sheets.slice(1, 3)] }),
  });
});

const run = (...args: readonly string[]) =>
  lanekeeper(folder, ['whatif', 'plan.xlsx', '--today', '2026-01-05', '--seconds', '5', ...args]);
async function read(...args: readonly string[]): Promise<z.infer<typeof WHATIF>> {
  const { code, out, err } = await run('--format', 'json', ...args);
  expect([code, err]).toEqual([0, '']);
  return z.parse(WHATIF, JSON.parse(out));
}
const fates = (told: z.infer<typeof WHATIF>) => told.works.map((work) => `${work.name} ${work.fate}`);
const ONE = ['--add', 'Audit: 1 Java from February to March'];

test('what gives way, proven, with who could do what comes in', async () => {
  const told = await read(...ONE);
  expect(told.asked.added).toMatchObject([
    { name: 'Audit', from: '2026-02-01', to: '2026-03-31', value: null, demand: [{ name: 'Java', amount: 1 }] },
  ]);
  expect(told.answer).toMatchObject({ kind: 'answer', optimal: true, gap: 0, trouble: null, value: 140 });
  expect(told.answer.proof).toBe('Nothing better exists: proven.');
  expect(told.answer.measures).toMatchObject({ valueLost: 40, dropped: 1 });
  expect(told.works.find(({ fate: of }) => of === 'dropped')).toMatchObject({
    owners: ['Grace Hopper'],
    before: { from: '2026-02', to: '2026-03' },
    after: null,
    displacedBy: ['Audit'],
    cell: 'Initiatives!B3',
  });
  expect(told.requests).toMatchObject([
    { name: 'Audit', needs: [{ name: 'Java', most: 1, people: ['Grace Hopper'] }] },
  ]);
  expect(told.explanation.length).toBeGreaterThan(1);
  expect(told.written).toBeNull();
});

test('what is worth less than what it would displace is not taken on', async () => {
  expect(fates(await read(...ONE, '--value', '30'))).toContain('Audit refused');
  expect(fates(await read(...ONE, '--value', '41'))).toContain('Audit added');
});

test('requests of the sheet are decided as a whole; what is put elsewhere stays there', async () => {
  const told = await read('--requests', '--move', 'I1=2026-01-01');
  expect(fates(told)).toEqual(['Apollo moved', '\u001B[31mBorealis dropped', 'Migration added', 'Clean-up refused']);
  expect(told.asked).toMatchObject({ requests: true, moved: [{ name: 'Apollo', start: '2026-01-01' }] });
});

test('the text tells the same, and nothing in the workbook steers the terminal', async () => {
  const { code, out } = await run(...ONE);
  expect(code).toBe(0);
  expect(out).toContain('plan.xlsx on 5 Jan 2026: 1 left out');
  expect(out).toContain('40 of 140 value is lost. Nothing better exists: proven.');
  expect(out).toContain('read as 1 full-time Java, 1 Feb 2026 to 31 Mar 2026; it must be done.');
  expect(out).toContain('Borealis: value 40 · Feb 2026 – Mar 2026 · Grace Hopper · Initiatives!B3');
  expect(out).toContain('What gives way, and what keeping it would cost');
  expect(out).toContain('Java: 1 FTE, Feb 2026 – Mar 2026 (proposed: Grace Hopper). Displaces');
  expect(out).toMatch(/Displaces \S*Borealis \(left out\)\./);
  expect(out).not.toContain('\u001B');
});

test('in German', async () => {
  const { code, out } = await run(...ONE, '--language', 'de');
  expect(code).toBe(0);
  expect(out).toContain('plan.xlsx am 5. Jan. 2026: 1 fällt weg');
  expect(out).toContain('40 von 140 Wert gehen verloren. Besser geht es nicht: bewiesen.');
  expect(out).toContain('Was weicht');
  expect(out).not.toMatch(/left out|proven|value/);
});

test('an answer is written into a copy, which reads as it was answered', async () => {
  const before = readFileSync(join(folder, 'plan.xlsx'));
  const told = await read(...ONE, '--write', 'copy.xlsx');
  expect(told.written).toBe('copy.xlsx');
  expect(readFileSync(join(folder, 'plan.xlsx')).equals(before)).toBe(true);
  const copy = await lanekeeper(folder, ['capacity', 'copy.xlsx', '--today', '2026-01-05', '--format', 'json']);
  expect(JSON.parse(copy.out)).toMatchObject({
    displaced: [{ cell: 'Initiatives!B3', state: 'on-hold', by: ['Audit'] }],
  });
  const again = await run(...ONE, '--write', 'copy.xlsx');
  expect([again.code, again.err]).toEqual([
    2,
    '--write: copy.xlsx is there already: name another file for the copy.\n',
  ]);
  expect((await run(...ONE, '--write', 'plan.xlsx')).err).toContain('is the workbook itself');
});

test('what cannot fit ends with 1 and says what is missing', async () => {
  const { code, out } = await run('--add', '5 Java from February to March');
  expect(code).toBe(1);
  expect(out).toContain('it does not fit');
  expect(out).toMatch(/What would make it fit[\s\S]*Java/);
});

test('without values all count alike, and what would decide better is offered', async () => {
  const args = ['whatif', 'bare.xlsx', '--today', '2026-01-05', '--seconds', '5', ...ONE];
  const { code, out } = await lanekeeper(folder, args);
  expect(code).toBe(0);
  expect(out).toContain('all count alike');
  expect(out.replace(/\s+/g, ' ')).toContain('--basis effort keeps as much work as possible');
});

test('where nothing says what work needs, nothing is said to fit', async () => {
  const idle = folderWith({ 'initiatives.csv': `${INITIATIVES.slice(0, 2).join('\n')}\n`, 'other.csv': 'a,b\n1,2\n' });
  const ask = async (file: string) => (await lanekeeper(idle, ['whatif', file, '--fit', '--today', '2026-01-05'])).out;
  expect(await ask('initiatives.csv')).toContain('nothing can be weighed: nothing says what the initiatives need');
  expect(await ask('other.csv')).toContain('there is nothing to weigh');
  expect(await ask('initiatives.csv')).not.toContain('proven');
});

test.each([
  [[], 'Say what comes in'],
  [['--add', 'more people'], 'From when to when?'],
  [['--add', '2 wizards who conjure pipelines in March'], 'Not understood'],
  [['--add', '1 Java in March', '--value', 'much'], '--value needs a number'],
  [['--value', '3', '--requests'], '--value says what an --add is worth'],
  [['--move', 'Apolo=2026-04-01'], 'no initiative “Apolo”. Did you mean Apollo?'],
  [['--move', 'Apollo=soon'], '“soon” is no day'],
  [['--move', 'Apollo'], '--move needs an initiative and a day'],
  [['--requests', '--order', 'value,cost'], '--order cannot hold “cost” here.'],
  [['--requests', '--basis', 'vibes'], '--basis'],
  [['--requests', '--seconds', '0'], '--seconds'],
  [['--requests', '--seed', '-'], '--seed'],
])('%j is refused with a sentence', async (args, message) => {
  const { code, err, out } = await lanekeeper(folder, ['whatif', 'plan.xlsx', '--today', '2026-01-05', ...args]);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(message);
});

test('every field is in the README', () => {
  const page = readFileSync(join(import.meta.dirname, '../../core/cli/README.md'), 'utf8');
  for (const field of Object.keys(WHATIF.shape)) expect(page).toContain(`\`${field}`);
});

test('the built command proves without node_modules; without the solver it answers all the same, and says so', async () => {
  await lanekeeper(folder, ['--version']);
  const built = folderWith({});
  cpSync(join(import.meta.dirname, '../../dist/cli'), built, { recursive: true });
  const ask = () =>
    spawnSync(
      process.execPath,
      [join(built, 'lanekeeper.js'), 'whatif', 'plan.xlsx', '--today', '2026-01-05', ...ONE, '--format', 'json'],
      { cwd: folder, encoding: 'utf8' },
    );
  const proven = z.parse(WHATIF, JSON.parse(ask().stdout));
  expect(proven.answer).toMatchObject({ optimal: true, trouble: null });
  rmSync(join(built, 'highs.wasm'));
  const alone = ask();
  const told = z.parse(WHATIF, JSON.parse(alone.stdout));
  expect(alone.status).toBe(0);
  expect(fates(told)).toEqual(fates(proven));
  expect(told.answer.foundBy).toBe('heuristic');
  if (!told.answer.optimal) expect(told.answer.trouble).toContain('exact solver');
});
