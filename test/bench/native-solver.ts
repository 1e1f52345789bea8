import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A solver that is installed on this machine beside the project. */
export interface NativeSolver {
  readonly name: string;
  /** Milliseconds for a proven optimum of a model as LP text, without reading it; null where `limit` seconds do not suffice. */
  readonly solve: (model: string, limit: number) => number | null;
}

const WITH_HIGHSPY = `
import sys, time, highspy
h = highspy.Highs()
h.setOptionValue('output_flag', False)
h.setOptionValue('threads', 1)
h.setOptionValue('mip_rel_gap', 0.0)
h.setOptionValue('mip_abs_gap', 0.99)
h.setOptionValue('time_limit', float(sys.argv[2]))
h.readModel(sys.argv[1])
began = time.time()
h.run()
took = time.time() - began
print(took * 1000 if h.getModelStatus() == highspy.HighsModelStatus.kOptimal else 'open')
`;

/** Native HiGHS through Python's highspy (`PYTHON` names the interpreter), with one thread as the browser has; null where it is absent. */
export function nativeHighs(): NativeSolver | null {
  const python = process.env['PYTHON'] ?? 'python3';
  const run = (...args: readonly string[]): string => execFileSync(python, args, { encoding: 'utf8', stdio: 'pipe' });
  try {
    const version = run('-c', 'import highspy; print(highspy.Highs().version())').trim();
    return {
      name: `native HiGHS ${version}`,
      solve(model, limit) {
        const folder = mkdtempSync(join(tmpdir(), 'lanekeeper-bench-'));
        try {
          const file = join(folder, 'model.lp');
          writeFileSync(file, model);
          const told = run('-c', WITH_HIGHSPY, file, String(limit)).trim();
          return told === 'open' ? null : Number(told);
        } finally {
          rmSync(folder, { recursive: true, force: true });
        }
      },
    };
  } catch {
    return null;
  }
}
