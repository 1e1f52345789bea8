import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { writeWorkbook } from '../../core/files/write-workbook.ts';
import type { InstanceShape } from '../bench/trade-off-instances.ts';
import { whatIf } from '../bench/trade-off-instances.ts';
import type { Interrupted } from './interrupted.ts';
import { CLEARED, interrupted } from './interrupted.ts';
import { folderWith, lanekeeper } from './lanekeeper.ts';

const SHAPE: InstanceShape = {
  pieces: 120,
  periods: 12,
  skills: 8,
  seed: 1,
  tightness: 0.8,
  shift: 2,
  kind: 'full',
};
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A plan so full that minutes do not prove the fewest moves. */
async function fullPlan(): Promise<Uint8Array> {
  const { pieces, suppliers } = whatIf(SHAPE);
  const planned = pieces.filter(({ isNew }) => !isNew);
  const heads = MONTHS.map((month) => `${month}-26`);
  const month = (at: number): string => `2026-${String(at + 1).padStart(2, '0')}`;
  const sheets = {
    Initiatives: [
      ['ID', 'Initiative', 'Owner', 'Start', 'End', 'Value', 'Status'],
      ...planned.map(({ start, duration, value }, at) => [
        `I${at + 1}`,
        `Work ${at + 1}`,
        'Ada Lovelace',
        `${month(start)}-01`,
        `${month(start + duration - 1)}-28`,
        value,
        'Not started',
      ]),
    ],
    'Capacity in FTE': [['Skill', ...heads], ...suppliers.map(({ amount }, at) => [`Skill${at + 1}`, ...amount])],
    'Allocated FTE': [
      ['Skill', 'Initiative', ...heads],
      ...planned.flatMap(({ start, demand }, at) =>
        [...new Set(demand.map(({ capacity }) => capacity))].map((capacity) => [
          `Skill${capacity + 1}`,
          `Work ${at + 1}`,
          ...heads.map(
            (_, period) =>
              demand.find((one) => one.capacity === capacity && one.offset + start === period)?.amount ?? 0,
          ),
        ]),
      ),
    ],
  };
  return writeWorkbook({
    sheets: Object.entries(sheets).map(([name, rows]) => ({
      name,
      rows: rows.map((row) => row.map((value) => ({ value }))),
    })),
  });
}

let folder = '';
beforeAll(async () => {
  folder = folderWith({ 'plan.xlsx': await fullPlan() });
  // Built before the first one is interrupted.
  await lanekeeper(folder, ['--version']);
});

const ASKED = ['whatif', 'plan.xlsx', '--today', '2026-01-01', '--add', '8 Skill1 and 8 Skill2 from May to August'];

const interruptedAt = (progress: RegExp, args: readonly string[]): Promise<Interrupted> =>
  interrupted(folder, [...ASKED, ...args], progress);

test('Ctrl+C while it is solved tells the best so far, and writes nothing', async () => {
  const { code, out, err } = await interruptedAt(/\d moved/, ['--seconds', '600', '--write', 'copy.xlsx']);
  expect(code).toBe(130);
  expect(out.replace(/\s+/g, ' ')).toContain('Stopped: this is the best that was found until then.');
  expect(out).toContain('Moved (');
  expect(out).not.toContain('Nothing better exists');
  expect(existsSync(join(folder, 'copy.xlsx'))).toBe(false);
  expect(readdirSync(folder)).toEqual(['plan.xlsx']);
  // The line is redrawn in place, never longer than the terminal, and gone at the end.
  const lines = err.split('\r').map((line) => line.replaceAll('\u001B[K', ''));
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(80);
  expect(err).toContain('of 600 s · Ctrl+C');
  expect(err.endsWith(CLEARED)).toBe(true);
});

test('Ctrl+C while it is explained keeps the answer, in JSON too and in German', async () => {
  const { code, out } = await interruptedAt(/wird erklärt/, [
    '--seconds',
    '2',
    '--format',
    'json',
    '--language',
    'de',
    '--output',
    '-',
  ]);
  expect(code).toBe(130);
  const { answer, works, written } = JSON.parse(out);
  expect(answer).toMatchObject({ kind: 'answer', interrupted: 'explaining' });
  expect(answer.proof).toContain('Abgebrochen, während es erklärt wurde');
  expect(works.length).toBeGreaterThan(90);
  expect(written).toBeNull();
});

test('Ctrl+C before there is any answer says so', async () => {
  const { code, out } = await interruptedAt(/Weighing/, ['--seconds', '600', '--format', 'json']);
  expect(code).toBe(130);
  const { answer } = JSON.parse(out);
  expect(answer.interrupted).toBe('solving');
  expect(answer.proof).toMatch(answer.kind === 'open' ? /^Stopped before there was an answer/ : /Stopped: this is/);
});

test('a second Ctrl+C ends it at once, and the line that told how far it was is gone', async () => {
  const { code, signal, err } = await interrupted(
    folder,
    [...ASKED, '--seconds', '600', '--format', 'json'],
    /\d moved/,
    { isTwice: true },
  );
  // A shell tells an end by this signal as 130.
  expect([code, signal]).toEqual([null, 'SIGINT']);
  expect(err.endsWith(CLEARED)).toBe(true);
});
