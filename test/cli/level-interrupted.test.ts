import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { CLEARED, interrupted } from './interrupted.ts';
import { folderWith, lanekeeper } from './lanekeeper.ts';

const PEOPLE = ['Ada Lovelace', 'Grace Hopper', 'Alan Turing', 'Edsger Dijkstra', 'Barbara Liskov'];

/** Work of five people who are asked for three times what they can do: the fewest delays are not proven in a minute. */
function fullPlan(): string {
  const day = (after: number): string => new Date(Date.UTC(2026, 0, 5 + after)).toISOString().slice(0, 10);
  const rows = Array.from({ length: 600 }, (_, at) => {
    const start = (at * 7) % 90;
    return `T${at + 1},Piece of work ${at + 1},${PEOPLE[(at * 3) % 5]},${day(start)},${day(start + 2 + (at % 5))},Not started`;
  });
  return ['ID,Task,Owner,Start,End,Status', ...rows].join('\n');
}

let folder = '';
beforeAll(async () => {
  folder = folderWith({ 'tasks.csv': fullPlan() });
  // Built before the first one is interrupted.
  await lanekeeper(folder, ['--version']);
}, 120_000);

const ASKED = ['schedule', 'tasks.csv', '--level', '--today', '2026-01-01'];

test('Ctrl+C while dates are compared tells the best so far, and writes nothing', async () => {
  const { code, out, err } = await interrupted(folder, [...ASKED, '--write', 'copy.csv'], /\d% of the dates/);
  expect(code).toBe(130);
  const said = out.replaceAll(/\s+/g, ' ');
  expect(said).toContain('Stopped: this is the best that was found until then.');
  expect(Number(/the least of (\d+) schedule/.exec(said)?.[1])).toBeLessThan(5000);
  expect(out).toContain('Moves, the longest first (');
  expect(existsSync(join(folder, 'copy.csv'))).toBe(false);
  expect(err).toContain('Ctrl+C: answer now');
  expect(err.endsWith(CLEARED)).toBe(true);
});

test('in JSON and in German', async () => {
  const { code, out } = await interrupted(
    folder,
    [...ASKED, '--language', 'de', '--format', 'json', '--output', '-'],
    /\d\s% der Termine verglichen · Strg\+C/,
  );
  expect(code).toBe(130);
  expect(JSON.parse(out)).toMatchObject({ interrupted: true, proved: false, written: null });
});

test('a second Ctrl+C ends it at once, and the line that told how far it was is gone', async () => {
  const { code, signal, err } = await interrupted(folder, [...ASKED, '--format', 'json'], /\d% of the dates/, {
    isTwice: true,
  });
  // A shell tells an end by this signal as 130.
  expect([code, signal]).toEqual([null, 'SIGINT']);
  expect(err.endsWith(CLEARED)).toBe(true);
});
