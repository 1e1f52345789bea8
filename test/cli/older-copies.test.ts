import { beforeAll, expect, test } from 'vitest';
import { CLEAN_PLAN, FAULTY_PLAN, folderWith, lanekeeper, TODAY } from './lanekeeper.ts';

beforeAll(() => lanekeeper(process.cwd(), ['--version']), 120_000);

const COPIES = ['2026-01-04', '2026-01-11', '2026-01-18'].map((day) => `week/plan ${day}.csv`);
const FOLDER = (): string =>
  folderWith({
    'week/plan 2026-01-25.csv': CLEAN_PLAN,
    ...Object.fromEntries(COPIES.map((name) => [name, FAULTY_PLAN])),
  });
const LEFT_OUT =
  'week/plan 2026-01-25.csv is the newest of 4 dated copies; left out: week/plan 2026-01-18.csv, week/plan 2026-01-11.csv, week/plan 2026-01-04.csv.';

test('of dated copies in a folder the newest is audited, and the others are told in every report', async () => {
  const { code, out, err } = await lanekeeper(FOLDER(), ['audit', 'week', '-f', 'json', ...TODAY]);
  expect({ code, findings: JSON.parse(out).findings }).toEqual({ code: 0, findings: [] });
  expect(err).toContain(LEFT_OUT);
  expect(JSON.parse(out).troubles).toMatchObject([{ file: 'week/plan 2026-01-25.csv', id: 'older-copies' }]);
  const html = await lanekeeper(FOLDER(), ['audit', 'week', '-f', 'html', ...TODAY]);
  expect(html.out).toContain(LEFT_OUT);
  const text = await lanekeeper(FOLDER(), ['audit', 'week', ...TODAY]);
  expect(text.out).toContain('1 note on how it was read');
  expect(text.out).not.toContain('could not be read');
});

test('--older-copies, and names, take them too', async () => {
  const filesOf = async (...args: readonly string[]): Promise<readonly string[]> => {
    const { out, err } = await lanekeeper(FOLDER(), ['audit', ...args, '-f', 'json', ...TODAY]);
    expect(err).toBe('');
    return [...new Set<string>(JSON.parse(out).findings.map(({ file }: { file: string }) => file))];
  };
  expect(await filesOf('week', '--older-copies')).toEqual(COPIES);
  expect(await filesOf('week/plan*')).toEqual(COPIES);
  expect(await filesOf(COPIES[0]!)).toEqual([COPIES[0]]);
});

test('a folder of copies is one plan for the other commands, and that is told', async () => {
  const { code, err } = await lanekeeper(FOLDER(), ['schedule', 'week', ...TODAY]);
  expect(code).toBe(0);
  expect(err).toContain(LEFT_OUT);
});
