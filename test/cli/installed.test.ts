import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { FAULTY_PLAN, folderWith, lanekeeper, TODAY } from './lanekeeper.ts';

const REPOSITORY = join(import.meta.dirname, '..', '..');

beforeAll(() => lanekeeper(process.cwd(), ['--version']), 120_000);

function npm(...args: readonly string[]): string {
  return execFileSync('npm', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

test.skipIf(process.platform === 'win32')(
  'the built folder is a package that installs the command alone',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lanekeeper-installed-'));
    npm('pack', join(REPOSITORY, 'dist', 'cli'), '--pack-destination', folder);
    const packed = `lanekeeper-${manifest.version}.tgz`;
    expect(readdirSync(folder)).toEqual([packed]);
    npm('install', '--global', '--offline', '--prefix', folder, join(folder, packed));
    expect(readdirSync(join(folder, 'lib', 'node_modules'))).toEqual(['lanekeeper']);
    const installed = join(folder, 'lib', 'node_modules', 'lanekeeper');
    expect(readdirSync(installed)).toEqual(expect.arrayContaining(['README.md', 'highs.wasm', 'licences.txt']));
    expect(readdirSync(installed)).not.toContain('node_modules');
    const cwd = folderWith({ 'plan.csv': FAULTY_PLAN });
    const ran = spawnSync(join(folder, 'bin', 'lanekeeper'), ['audit', 'plan.csv', ...TODAY], {
      cwd,
      encoding: 'utf8',
    });
    expect(ran).toMatchObject({ status: 1, stdout: expect.stringContaining('milestone-overdue') });
  },
  120_000,
);

test('the repository itself is not packed, and that says what is', () => {
  const { status, stderr } = spawnSync(process.execPath, [join(REPOSITORY, 'core', 'cli', 'packed-apart.mjs')], {
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toContain('npm pack ./dist/cli');
  expect(manifest.scripts.prepack).toBe('node core/cli/packed-apart.mjs');
});
