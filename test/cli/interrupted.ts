import { spawn } from 'node:child_process';
import type { Ran } from './lanekeeper.ts';
import { BIN } from './lanekeeper.ts';

export interface Interrupted extends Omit<Ran, 'code'> {
  /** Null where a signal ended it. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** Clears the line that tells how far it is. */
export const CLEARED = '\r\u001B[K';

/**
 * Runs the command as on a terminal of 80 columns, and interrupts it once its progress says so: once, or again while
 * nobody reads what it tells.
 */
export function interrupted(
  folder: string,
  args: readonly string[],
  progress: RegExp,
  { isTwice = false }: { readonly isTwice?: boolean } = {},
): Promise<Interrupted> {
  return new Promise((resolve) => {
    const terminal = 'data:text/javascript,process.stderr.isTTY=true;process.stderr.columns=80';
    const { FORCE_COLOR: _force, NODE_OPTIONS: _options, ...env } = process.env;
    const child = spawn(process.execPath, ['--import', terminal, BIN, ...args], {
      cwd: folder,
      env: { ...env, NO_COLOR: '1' },
    });
    let out = '';
    let err = '';
    let pressed = 0;
    const press = (): void => {
      child.kill('SIGINT');
      pressed += 1;
    };
    if (!isTwice) child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
      if (pressed === 0 && progress.test(err)) press();
      else if (pressed === 1 && isTwice && err.endsWith(CLEARED)) press();
    });
    child.on('exit', (code, signal) => {
      if (isTwice) child.stdout.destroy();
      child.on('close', () => resolve({ code, signal, out, err }));
    });
  });
}
