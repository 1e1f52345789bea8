import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { serialFromDay } from '../../core/sheet/serial-date.ts';
import type { Day } from '../../core/calendar/day.ts';
import type { DraftCell } from '../../core/files/workbook-draft.ts';
import { writeWorkbook } from '../../core/files/write-workbook.ts';
import { folderWith, lanekeeper, TODAY } from './lanekeeper.ts';

const share = z.number().check(z.minimum(0), z.maximum(1));
const range = z.string().check(z.regex(/^[A-Z]{1,3}\d+(:[A-Z]{1,3}\d+)?$/));
const trouble = z.strictObject({
  file: z.string(),
  id: z.string(),
  message: z.string(),
  sheet: z.nullable(z.string()),
  lost: z.boolean(),
});
const refused = z.strictObject({ file: z.string(), id: z.string(), message: z.string() });
const content = z.strictObject({
  value: z.union([z.string(), z.number(), z.boolean(), z.null(), z.strictObject({ error: z.string() })]),
  formula: z.nullable(z.string()),
  numberFormat: z.nullable(z.string()),
});

const TABLE = z.strictObject({
  file: z.string(),
  id: z.string(),
  sheet: z.string(),
  range,
  headerRows: z.array(z.int().check(z.minimum(1))),
  kind: z.string().check(z.regex(/^[a-z_]+$/)),
  confidence: share,
  transposed: z.boolean(),
  rows: z.int(),
  reasons: z.array(z.string()),
  columns: z.array(
    z.strictObject({
      column: z.string().check(z.regex(/^([A-Z]{1,3}|\d+)$/)),
      header: z.string(),
      meaning: z.nullable(z.string().check(z.regex(/^([a-z_]+|period:\d{4}(-\w+)*)$/))),
      confidence: share,
      reasons: z.array(z.string()),
    }),
  ),
});

const TABLES = z.strictObject({
  version: z.literal(1),
  tables: z.array(TABLE),
  unrecognised: z.array(z.strictObject({ file: z.string(), sheet: z.string(), range, reason: z.string() })),
  questions: z.array(
    z.strictObject({ file: z.string(), table: z.string(), column: z.nullable(z.string()), text: z.string() }),
  ),
  troubles: z.array(trouble),
  refused: z.array(refused),
});

const AUDIT = z.strictObject({
  version: z.literal(1),
  today: z.iso.date(),
  findings: z.array(
    z.strictObject({
      id: z.string().check(z.minLength(1)),
      rule: z.string().check(z.regex(/^[a-z]+(-[a-z]+)*$/)),
      severity: z.enum(['critical', 'serious', 'moderate', 'minor']),
      message: z.string().check(z.minLength(10)),
      file: z.string(),
      sheet: z.string(),
      cells: z.array(z.string().check(z.regex(/^(.+!)?[A-Z]{1,3}\d+$/))).check(z.minLength(1)),
      evidence: z.record(z.string(), z.union([z.string(), z.number()])),
      entity: z.nullable(z.strictObject({ kind: z.string(), name: z.string() })),
      owners: z.array(z.string()),
      acceptance: z.null(),
      fix: z.optional(
        z.strictObject({
          title: z.string(),
          edits: z
            .array(z.strictObject({ sheet: z.string(), cell: z.string(), before: content, after: content }))
            .check(z.minLength(1)),
        }),
      ),
    }),
  ),
  outcomes: z.array(
    z.strictObject({
      file: z.string(),
      rule: z.string(),
      outcome: z.enum(['pass', 'fail', 'not-applicable', 'incomplete', 'error']),
      detail: z.nullable(z.string()),
    }),
  ),
  tables: z.array(TABLE),
  troubles: z.array(trouble),
  refused: z.array(refused),
});

const text = (value: string): DraftCell => ({ value });
const day = (value: string): DraftCell => ({ value: serialFromDay(value as Day, 1900), format: 'd mmm yyyy' });
const share100 = (value: number): DraftCell => ({ value, format: '0%' });

/** A plan of milestones below a title, with a date kept as text, and capacity by month beside nothing else. */
async function folderWithPlan(): Promise<string> {
  const bytes = await writeWorkbook({
    sheets: [
      {
        name: 'Work',
        rows: [
          [text('Operating plan')],
          [],
          [],
          [null, ...['ID', 'Milestone', 'Owner', 'Due', 'Status'].map(text)],
          [null, text('M1'), text('Pricing decided'), text('Ada Byron'), day('2026-02-06'), text('On track')],
          [null, text('M2'), text('Beta launch'), null, day('2026-06-12'), text('Not started')],
          [null, text('M3'), text('Trial opened'), text('Tom Becker'), text('14 August 2026'), text('Not started')],
          [null, text('M4'), text('Handbook written'), text('Ada Byron'), day('2026-09-11'), text('Not started')],
        ],
      },
      {
        name: 'Capacity',
        rows: [
          ['Person', 'Team', 'Jan 2026', 'Feb 2026', 'Mar 2026'].map(text),
          [text('Ada Byron'), text('Platform'), share100(1), share100(1), share100(0.5)],
          [text('Tom Becker'), text('Data'), share100(1), share100(0.8), share100(1)],
          [text('Ines Duarte'), text('Data'), share100(0.6), share100(1), share100(1)],
        ],
      },
    ],
  });
  return folderWith({ 'plan.xlsx': bytes, 'no plan.xlsx': new Uint8Array() });
}

let folder: string;
beforeAll(async () => {
  folder = await folderWithPlan();
}, 120_000);

test('tables --format json has the documented fields and no others', async () => {
  const { out } = await lanekeeper(folder, ['tables', '.', '-f', 'json']);
  const told = z.parse(TABLES, JSON.parse(out));
  expect(told.tables.map(({ sheet, range: where, headerRows, kind }) => ({ sheet, where, headerRows, kind }))).toEqual([
    { sheet: 'Work', where: 'B4:F8', headerRows: [4], kind: 'milestones' },
    { sheet: 'Capacity', where: 'A1:E4', headerRows: [1], kind: 'capacity' },
  ]);
  const [work, capacity] = told.tables;
  expect(work?.columns.map(({ column, meaning }) => `${column} ${meaning}`)).toEqual([
    'B id',
    'C title',
    'D owner',
    'E due',
    'F status',
  ]);
  expect(capacity?.columns.map(({ meaning }) => meaning)).toEqual([
    'person',
    'team',
    'period:2026-01',
    'period:2026-02',
    'period:2026-03',
  ]);
  expect(told.refused.map(({ file }) => file)).toEqual(['no plan.xlsx']);
});

test('audit --format json has the documented fields and no others', async () => {
  const { out } = await lanekeeper(folder, ['audit', '.', '-f', 'json', ...TODAY]);
  const told = z.parse(AUDIT, JSON.parse(out));
  const fixed = told.findings.find(({ rule }) => rule === 'date-as-text');
  expect(fixed).toMatchObject({
    sheet: 'Work',
    cells: ['E7'],
    fix: { edits: [{ sheet: 'Work', cell: 'E7', before: { value: '14 August 2026' } }] },
  });
  expect(told.findings.find(({ rule }) => rule === 'milestone-without-owner')?.cells).toEqual(['D6']);
  expect(new Set(told.outcomes.map(({ file }) => file))).toEqual(new Set(['plan.xlsx']));
  expect(told.refused).toHaveLength(1);
});

test('a report in a file is the same as on the screen', async () => {
  const args = ['tables', 'plan.xlsx', '-f', 'json'];
  const { out } = await lanekeeper(folder, args);
  const place = join(folder, 'tables.json');
  await lanekeeper(folder, [...args, '-o', place]);
  expect(readFileSync(place, 'utf8')).toBe(out);
});
