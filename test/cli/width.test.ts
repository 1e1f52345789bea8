import { beforeAll, expect, test } from 'vitest';
import type { Day } from '../../core/calendar/day.ts';
import { makeSample } from '../../core/sample/sample-workbook.ts';
import { folderWith, lanekeeper } from './lanekeeper.ts';

const DEALS = [
  'Deal,Segment,Amount,Discount',
  'Renewal of a customer with quite a long name,Enterprise,600000,0.2',
  'A small one,SMB,4000,0.05',
  'One without an amount,SMB,,0.05',
].join('\n');

let folder: string;
beforeAll(async () => {
  folder = folderWith({ 'sample.xlsx': await makeSample('2026-03-02' as Day), 'deals.csv': DEALS });
}, 120_000);

const ADDED = ['--add', '2 engineers for 3 months from July', '--seconds', '2'];
const COMMANDS = [
  ['audit', 'sample.xlsx', '--all'],
  ['tables', 'sample.xlsx'],
  ['scorecard', 'sample.xlsx'],
  ['schedule', 'sample.xlsx'],
  ['schedule', 'sample.xlsx', '--level'],
  ['capacity', 'sample.xlsx'],
  ['whatif', 'sample.xlsx', ...ADDED],
  ['lanes', 'sample.xlsx'],
  ['lanes', 'sample.xlsx', 'deals.csv'],
];

test.each(COMMANDS.flatMap((args) => [40, 80].map((width) => ({ width, told: args.slice(0, 3).join(' '), args }))))(
  '$told in $width columns: only a word is longer',
  async ({ width, args }) => {
    const { out } = await lanekeeper(folder, [...args, '--today', '2026-03-02', '-q'], { COLUMNS: String(width) });
    const lines = out.split('\n');
    expect(lines.length).toBeGreaterThan(3);
    // Figures of one kind stand in a line with fixed columns, each one word to whoever breaks lines.
    expect(lines.filter((line) => line.length > width && line.trim().includes(' '))).toEqual([]);
  },
  120_000,
);
