import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { writeWorkbook } from '../../core/files/write-workbook.ts';
import { folderWith, lanekeeper, TODAY } from './lanekeeper.ts';

const day = z.nullable(z.iso.date());
const number = z.nullable(z.number());
const share = z.number().check(z.minimum(0), z.maximum(1));
const index = z.int().check(z.minimum(0));
const finish = {
  planned: day,
  p50: z.iso.date(),
  p80: z.iso.date(),
  p90: z.iso.date(),
  chance: z.nullable(share),
  buffer: number,
};

const SCHEDULE = z.strictObject({
  version: z.literal(1),
  file: z.string(),
  today: z.iso.date(),
  works: z.array(
    z.strictObject({
      id: z.nullable(z.string()),
      name: z.string(),
      kind: z.enum(['initiative', 'milestone', 'task']),
      sheet: z.string(),
      cell: z.string().check(z.regex(/^[A-Z]{1,3}\d+$/)),
      owners: z.array(z.string()),
      teams: z.array(z.string()),
      state: z.enum(['open', 'running', 'done', 'left-out']),
      summary: z.boolean(),
      duration: number,
      start: day,
      finish: day,
      planned: day,
      margin: number,
      lateStart: day,
      lateFinish: day,
      totalFloat: number,
      freeFloat: number,
      critical: z.boolean(),
      nearCritical: z.boolean(),
      driver: z.nullable(z.strictObject({ by: z.enum(['work', 'date', 'today', 'fact']), work: z.nullable(index) })),
      criticality: z.nullable(share),
    }),
  ),
  ends: z.array(
    z.strictObject({
      work: index,
      linked: z.boolean(),
      chain: z.array(index).check(z.minLength(1)),
      confidence: z.nullable(z.strictObject(finish)),
    }),
  ),
  cycles: z.array(z.strictObject({ chain: z.array(index), tied: z.array(index) })),
  unknown: z.array(z.strictObject({ work: index, on: z.string(), cell: z.string() })),
  confidence: z.nullable(
    z.strictObject({
      samples: z.int(),
      wished: z.int(),
      seed: z.int(),
      basis: z.strictObject({
        threePoint: index,
        fromHistory: index,
        certain: index,
        distribution: z.enum(['pert', 'triangular']),
        history: z.nullable(z.strictObject({ finished: index, low: z.number(), median: z.number(), high: z.number() })),
      }),
      finishes: z.array(z.strictObject({ work: index, ...finish })),
    }),
  ),
  screens: z
    .array(
      z.strictObject({
        number: z.int(),
        title: z.string(),
        count: z.number(),
        of: z.number(),
        value: number,
        threshold: z.number(),
        verdict: z.enum(['pass', 'fail', 'not-applicable']),
        reason: z.nullable(z.string()),
        works: z.array(index),
        source: z.string(),
      }),
    )
    .check(z.length(14)),
  notes: z.array(z.string()),
});

const PERT = [
  'Activity,Predecessors,Optimistic (weeks),Most likely (weeks),Pessimistic (weeks)',
  'A,,1,2,3',
  'B,,2,3,4',
  'C,A,1,2,3',
  'D,"A,B",2,4,6',
  'E,C,1,4,7',
  'F,C,1,2,9',
  'G,"D,E",3,4,11',
  'H,"F,G",1,2,3',
  '',
].join('\n');

const DATED = [
  'ID,Task,Start,Finish,Owner,Status,% complete,Depends on',
  'T1,Scope agreed,2026-02-02,2026-02-13,Ada Byron,Done,100%,',
  'T2,Data moved,2026-02-16,2026-03-20,Ben Ode,In progress,60%,T1',
  'T3,Screens built,2026-02-23,2026-03-27,Cleo Marsh,In progress,40%,T1',
  'T4,Tested together,2026-03-30,2026-04-17,Ben Ode,Not started,0%,"T2, T3"',
  'T5,Sales trained,2026-04-06,2026-04-15,Dana Fox,Not started,0%,T3FS+2d',
  'T6,"\u001B[31mLaunch",2026-04-20,2026-04-24,Ada Byron,Not started,0%,"T4, T5"',
  'T7,Old portal off,2026-05-04,2026-05-08,Ada Byron,Not started,0%,T9',
  'T8,Round one,2026-05-04,2026-05-08,Ada Byron,Not started,0%,T10',
  'T10,Round two,2026-05-11,2026-05-15,Ada Byron,Not started,0%,T8',
  '',
].join('\n');

const work = {
  id: z.nullable(z.string()),
  name: z.string(),
  sheet: z.string(),
  cell: z.string().check(z.regex(/^[A-Z]{1,3}\d+$/)),
  owners: z.array(z.string()),
};
const named = z.strictObject(work);
const span = z.strictObject({ start: z.iso.date(), finish: z.iso.date() });

const LEVELLED = z.strictObject({
  version: z.literal(1),
  file: z.string(),
  today: z.iso.date(),
  works: index,
  open: index,
  moves: z.array(
    z.strictObject({
      work: named,
      from: span,
      to: span,
      days: z.int().check(z.positive()),
      because: z.nullable(
        z.union([
          z.strictObject({
            by: z.literal('capacity'),
            of: z.enum(['person', 'team', 'skill']),
            name: z.string(),
            from: z.iso.date(),
            to: z.iso.date(),
            holds: z.array(named),
          }),
          z.strictObject({ by: z.literal('work'), work: named }),
        ]),
      ),
    }),
  ),
  breaches: z.array(
    z.strictObject({
      work: named,
      kind: z.enum(['commitment', 'fixed', 'deadline', 'stated']),
      days: z.number().check(z.positive()),
      waitsFor: z.nullable(named),
    }),
  ),
  stays: z.array(z.strictObject({ work: named, why: z.enum(['running', 'commitment', 'fixed', 'ring']) })),
  tooMuch: z.array(z.strictObject({ work: named, name: z.string(), asked: z.number(), most: z.number() })),
  unplaced: z.array(named),
  staffed: z.boolean(),
  finish: z.nullable(z.strictObject({ before: z.iso.date(), after: z.iso.date(), soonest: z.iso.date(), gap: index })),
  proved: z.boolean(),
  interrupted: z.boolean(),
  schedules: z.int(),
  seed: z.int(),
  notes: z.array(z.string()),
  edits: z.array(
    z.strictObject({ cell: z.string(), before: z.union([z.string(), z.number()]), after: z.nullable(z.iso.date()) }),
  ),
  notWritten: z.array(
    z.strictObject({ what: z.enum(['formula', 'both', 'undated']), where: z.string(), message: z.string() }),
  ),
  written: z.nullable(z.string()),
});

/** Ada is asked for twice in the week from 9 March. */
const STAFFED = [
  'ID,Task,Start,Due,Owner,Status,Depends on',
  'T1,Design,2026-03-09,2026-03-13,Ada Ng,Not started,',
  'T2,"\u001B[31mBuild",2026-03-09,2026-03-20,Ada Ng,Not started,',
  'T3,Test,2026-03-23,2026-03-25,Bob Li,Not started,T2',
  'T4,Round,2026-03-09,2026-03-11,Cy Oh,Not started,T5',
  'T5,Ring,2026-03-09,2026-03-11,Cy Oh,Not started,T4',
  'T6,Going,2026-02-23,2026-03-11,Eve Fox,In progress,',
  '',
].join('\n');

let folder: string;
beforeAll(() => {
  folder = folderWith({
    'pert.csv': PERT,
    'plan.csv': DATED,
    'empty.csv': 'nothing\nhere\n',
    'staffed.csv': STAFFED,
    'nobody.csv': STAFFED.replaceAll(/Ada Ng|Bob Li|Cy Oh|Eve Fox/g, ''),
  });
});

test('--format json has the documented fields and no others', async () => {
  for (const name of ['pert.csv', 'plan.csv', 'empty.csv']) {
    const { out, code } = await lanekeeper(folder, ['schedule', name, '-f', 'json', ...TODAY]);
    expect(code).toBe(0);
    z.parse(SCHEDULE, JSON.parse(out));
  }
});

test('a textbook’s estimates give its expected time, and a spread around it', async () => {
  const { out } = await lanekeeper(folder, ['schedule', 'pert.csv', '-f', 'json', ...TODAY]);
  const told = z.parse(SCHEDULE, JSON.parse(out));
  expect(told.works.filter((work) => work.critical).map(({ name }) => name)).toEqual(['A', 'C', 'E', 'G', 'H']);
  // Heizer & Render: 15 weeks expected.
  expect(told.works.find(({ name }) => name === 'H')?.finish).toBe('2026-06-12');
  const [end] = told.ends;
  expect(end?.chain.map((at) => told.works[at]?.name)).toEqual(['A', 'C', 'E', 'G', 'H']);
  expect(end!.confidence!.p50 >= '2026-06-10' && end!.confidence!.p50 < '2026-06-20').toBe(true);
  expect(end!.confidence!.p80 > end!.confidence!.p50).toBe(true);
  expect(told.confidence).toMatchObject({ samples: 10_000, seed: 1, basis: { threePoint: 8, history: null } });
});

test('durations may lie between their points as a triangle, which is wider; drawing may be cut short, and is told so', async () => {
  const args = ['schedule', 'pert.csv', '-f', 'json', ...TODAY];
  const [pert, triangular, short] = await Promise.all([
    lanekeeper(folder, args),
    lanekeeper(folder, [...args, '--distribution', 'triangular']),
    lanekeeper(folder, [...args, '--samples', '900000', '--time-limit', '0.05']),
  ]);
  const [told, wide, cut] = [pert, triangular, short].map(({ out }) => z.parse(SCHEDULE, JSON.parse(out)));
  expect(wide!.confidence!.basis.distribution).toBe('triangular');
  expect(wide!.ends[0]!.confidence!.p90 > told!.ends[0]!.confidence!.p90).toBe(true);
  expect(wide!.notes.join(' ')).toContain('spread as triangular');
  expect(cut!.confidence).toMatchObject({ wished: 900_000 });
  expect(cut!.confidence!.samples).toBeLessThan(900_000);
  expect(cut!.confidence!.samples).toBeGreaterThan(0);
  expect(cut!.notes.join(' ')).toContain('the time was over');
});

test('the same seed gives the same report; samples and seed can be chosen', async () => {
  const args = ['schedule', 'pert.csv', '-f', 'json', ...TODAY, '--samples', '500'];
  const [one, again, other] = await Promise.all([
    lanekeeper(folder, args),
    lanekeeper(folder, args),
    lanekeeper(folder, [...args, '--seed', '9']),
  ]);
  expect(again.out).toBe(one.out);
  expect(other.out).not.toBe(one.out);
});

test('a plan of which all is done is not said to lack estimates', async () => {
  const rows = ['Milestone,Owner,Due,Status', 'Beta,Ada,2020-03-02,Done', 'Launch,Ben,2020-08-14,Done'];
  const { out } = await lanekeeper(folderWith({ 'over.csv': rows.join('\n') }), ['schedule', 'over.csv', ...TODAY]);
  expect(out).toContain('no work is open');
  expect(out).not.toContain('No estimates');
});

test('the text tells the chain with cells, owners and what decides it, and what could not be said', async () => {
  const { out, err, code } = await lanekeeper(folder, ['schedule', 'plan.csv', ...TODAY]);
  expect(code).toBe(0);
  expect(err).toBe('');
  expect(out).toContain('24 Apr 2026, on its date');
  expect(out).toMatch(/plan!B4 {2}T3 Screens built: Cleo Marsh; 23 Feb 2026 – 27 Mar 2026; running\n/);
  expect(out).toMatch(/plan!B5 {2}T4 Tested together: Ben Ode; 30 Mar 2026 – 17 Apr 2026; after T3\n/);
  expect(out).toContain('T5 Sales trained: 2 days of float');
  expect(out).toContain('T8 → T10 → T8');
  expect(out).toContain('plan!H8 names “T9”');
  expect(out).toContain('No estimates');
  // Nothing of a workbook steers the terminal.
  expect(out).not.toContain('\u001B');
});

test('--end tells what leads to one piece of work', async () => {
  const { out } = await lanekeeper(folder, ['schedule', 'plan.csv', '-f', 'json', ...TODAY, '--end', 't5']);
  const told = z.parse(SCHEDULE, JSON.parse(out));
  expect(told.ends.map(({ work }) => told.works[work]?.id)).toEqual(['T5']);
  expect(told.works.filter(({ totalFloat }) => totalFloat !== null).map(({ id }) => id)).toEqual(['T3', 'T5']);
});

async function levelled(name: string, more: readonly string[] = []) {
  const { out, code } = await lanekeeper(folder, ['schedule', name, '--level', '-f', 'json', ...TODAY, ...more]);
  return { told: z.parse(LEVELLED, JSON.parse(out)), code, out };
}

test('--level tells what moves from when to when, because of whom and what they do then; the JSON has the documented fields', async () => {
  const { told, code } = await levelled('staffed.csv');
  expect(code).toBe(0);
  const [design] = told.moves;
  expect(told.moves).toHaveLength(1);
  expect(design).toMatchObject({
    work: { id: 'T1', owners: ['Ada Ng'], cell: 'B2' },
    from: { start: '2026-03-09', finish: '2026-03-13' },
    to: { start: '2026-03-23', finish: '2026-03-27' },
    days: 10,
  });
  expect(design?.because).toMatchObject({
    by: 'capacity',
    of: 'person',
    name: 'Ada Ng',
    from: '2026-03-09',
    to: '2026-03-20',
    holds: [{ id: 'T2' }],
  });
  expect(told.breaches.map(({ work: { id }, kind, days }) => [id, kind, days])).toEqual([['T1', 'stated', 10]]);
  expect(told.stays.map(({ work: { id }, why }) => [id, why])).toEqual([
    ['T4', 'ring'],
    ['T5', 'ring'],
    ['T6', 'running'],
  ]);
  expect(told.finish).toEqual({ before: '2026-03-25', after: '2026-03-27', soonest: '2026-03-27', gap: 0 });
  const others = await Promise.all(['nobody.csv', 'empty.csv', 'pert.csv', 'plan.csv'].map((name) => levelled(name)));
  expect(others[0]!.told).toMatchObject({
    staffed: false,
    moves: [],
    notes: [expect.stringContaining('an owner'), expect.anything()],
  });
});

test('--level in words: a terminal is not steered, and nothing but the report is written', async () => {
  const { out, err, code } = await lanekeeper(folder, ['schedule', 'staffed.csv', '--level', ...TODAY]);
  expect([err, code]).toEqual(['', 0]);
  expect(out).toContain('1 piece of work moves');
  expect(out).toContain('The last open work ends on 27 Mar 2026, 25 Mar 2026 without a limit');
  expect(out.replaceAll(/\s+/g, ' ')).toContain('Ada Ng has no time from 9 Mar 2026 to 20 Mar 2026 (T2 ');
  expect(out).toContain('staffed!B5  T4 Round: it waits for itself');
  expect(out).toContain('--write copy.xlsx');
  expect(out).not.toContain('\u001B');
});

test('--level says so where a workbook has no work', async () => {
  const { out, code } = await lanekeeper(folder, ['schedule', 'empty.csv', '--level', ...TODAY]);
  expect(code).toBe(0);
  expect(out).toBe(
    [
      'empty.csv on 2 Mar 2026: no milestones, tasks or initiatives were recognised',
      '',
      'What was recognised, and what was left out: lanekeeper tables empty.csv',
      '',
    ].join('\n'),
  );
});

test('--level is the same for the same seed, and what is found in little time is told', async () => {
  const [one, again, short] = await Promise.all([
    levelled('staffed.csv', ['--seed', '7']),
    levelled('staffed.csv', ['--seed', '7']),
    levelled('staffed.csv', ['--time-limit', '0.001']),
  ]);
  expect(again.out).toBe(one.out);
  expect(one.told).toMatchObject({ seed: 7, schedules: 5000 });
  expect(short.told.schedules).toBeLessThan(5000);
  expect(short.told.moves).not.toEqual([]);
});

test('--write puts the dates into a copy, in which nothing is left to move, and never over a file', async () => {
  const { told } = await levelled('staffed.csv', ['--write', 'levelled.csv']);
  expect(told.written).toBe('levelled.csv');
  expect(told.edits.map(({ cell, after }) => [cell, after])).toContainEqual(['staffed!C2', '2026-03-23']);
  const copy = readFileSync(join(folder, 'levelled.csv'), 'utf8');
  expect(copy).toContain('T1,Design,2026-03-23,2026-03-27');
  expect(copy).toContain('T3,Test,2026-03-23,2026-03-25');
  expect(readFileSync(join(folder, 'staffed.csv'), 'utf8')).toBe(STAFFED);
  expect((await levelled('levelled.csv')).told.moves).toEqual([]);
  const args = ['schedule', 'staffed.csv', '--level', ...TODAY];
  const again = await lanekeeper(folder, [...args, '--write', 'levelled.csv']);
  expect([again.code, again.out]).toEqual([2, '']);
  expect(again.err).toContain('is there already');
  const itself = await lanekeeper(folder, [...args, '--write', 'staffed.csv']);
  expect(itself.err).toContain('is the workbook itself');
  expect(existsSync(join(folder, 'staffed.csv'))).toBe(true);
});

test('a commitment that cannot be kept is told with what it waits for, and ends with 1', async () => {
  const sheet = (name: string, lines: string) => ({
    name,
    rows: lines.split('\n').map((line) => line.split(',').map((value) => ({ value }))),
  });
  const design = 'T1,Design,2026-03-09,2026-03-13,Ada Ng,Not started';
  const tasks = STAFFED.trim()
    .replace(design, 'T1,Design,2026-03-02,2026-03-13,Ada Ng,In progress')
    .replace('\u001B', '');
  const promised = folderWith({
    'plan.xlsx': await writeWorkbook({
      sheets: [
        sheet('Milestones', tasks.replace('Task', 'Milestone')),
        sheet('Commitments', 'Commitment,Customer,Due,Milestone,Status\nTested for Acme,Acme,2026-03-25,T3,Open'),
      ],
    }),
  });
  const { code, out } = await lanekeeper(promised, ['schedule', 'plan.xlsx', '--level', '-f', 'json', ...TODAY]);
  const { breaches } = z.parse(LEVELLED, JSON.parse(out));
  expect(
    breaches
      .filter(({ kind }) => kind !== 'stated')
      .map(({ work: { id }, kind, days, waitsFor }) => [id, kind, days, waitsFor?.id]),
  ).toEqual([['T3', 'commitment', 5, 'T2']]);
  expect(code).toBe(1);
  const text = await lanekeeper(promised, ['schedule', 'plan.xlsx', '--level', ...TODAY]);
  expect(text.out).toContain('Cannot be kept (1)');
});

test.each([
  [['schedule'], 'Name one workbook'],
  [['schedule', 'plan.csv', 'pert.csv'], 'Name one workbook'],
  [['schedule', '.'], 'several workbooks'],
  [['schedule', 'gone.csv'], 'no file or folder'],
  [['schedule', 'plan.csv', '--end', 'T66'], 'no milestone, task or initiative is called “T66”'],
  [['schedule', 'plan.csv', '--samples', '0'], '--samples needs'],
  [['schedule', 'plan.csv', '--seed', 'x'], '--seed needs'],
  [['schedule', 'plan.csv', '--distribution', 'normal'], '--distribution cannot be'],
  [['schedule', 'plan.csv', '--time-limit', '0'], '--time-limit needs'],
  [['schedule', 'plan.csv', '--today', 'now'], '--today needs'],
  [['schedule', 'plan.csv', '--write', 'copy.csv'], '--write goes with --level only'],
  [['schedule', 'plan.csv', '--level', '--end', 'T5'], '--end goes without --level only'],
  [['schedule', 'gone.csv', '--level'], 'no file or folder'],
  [['schedule', 'plan.csv', '--format', 'html'], '--format cannot be'],
])('%j is refused with a sentence', async (args, sentence) => {
  const { code, out, err } = await lanekeeper(folder, args);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toContain(sentence);
});
