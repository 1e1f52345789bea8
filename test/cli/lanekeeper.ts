import { spawn } from 'node:child_process';
import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export const BIN = join(import.meta.dirname, '..', '..', 'core', 'cli', 'bin.mjs');

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as people do, in a folder, without a terminal. */
export function lanekeeper(
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  return new Promise((resolve) => {
    const { FORCE_COLOR: _force, NO_COLOR: _no, ...rest } = process.env;
    const child = spawn(process.execPath, [BIN, ...args], { cwd, env: { ...rest, ...env } });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

/** A new folder with files of these names and contents. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'lanekeeper-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** A plan with one milestone overdue on 2026-03-02, one without an owner, and names that are no names. */
export const FAULTY_PLAN = [
  'ID,Milestone,Start,Due date,Owner,Status',
  'M1,Pricing decided,2026-01-05,2026-02-06,Ada Lovelace,Done',
  'M2,Beta launch,2026-01-12,2026-02-13,Grace Hopper,In progress',
  'M3,Trial opened,2026-02-02,2026-05-15,,Not started',
  'M4,"\u001B[31m<script>alert(1)</script>",2026-02-02,2026-02-20,Alan Turing,In progress',
  'M5,Handbook written,2026-03-02,2026-06-12,Mary Jackson,Not started',
  'M6,Partners told,2026-03-09,2026-06-19,Katherine Johnson,Not started',
  '',
].join('\n');

/** A plan that has nothing wrong on 2026-03-02. */
export const CLEAN_PLAN = [
  'ID,Milestone,Start,Due date,Owner,Status',
  'M1,Pricing decided,2026-01-05,2026-02-06,Ada Lovelace,Done',
  'M2,Beta launch,2026-02-02,2026-03-20,Grace Hopper,In progress',
  'M3,Trial opened,2026-02-02,2026-03-27,Alan Turing,In progress',
  'M4,Handbook written,2026-03-02,2026-04-24,Mary Jackson,In progress',
  '',
].join('\n');

export const TODAY = ['--today', '2026-03-02'] as const;
