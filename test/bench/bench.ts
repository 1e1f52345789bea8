import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';
import { benchOverlay } from './overlay-bench.ts';
import { benchSalesforce } from './salesforce-bench.ts';

/** `npm run bench`: prints how long computing and the overlays take, as ratios of one run that hold on any machine. */
export default async function bench(): Promise<void> {
  await asBuilt(resolve(import.meta.dirname, 'compute.ts'));
  await benchOverlay();
  await benchSalesforce();
}

/** Runs a script as it would ship, in a process of its own: built into one file, nothing of it compiled before. */
async function asBuilt(script: string): Promise<void> {
  // Inside the repository, so that packages are found.
  const folder = mkdtempSync(resolve(import.meta.dirname, '../../node_modules/.bench-'));
  try {
    await build({
      configFile: false,
      logLevel: 'warn',
      build: {
        ssr: script,
        target: 'node20',
        outDir: folder,
        emptyOutDir: true,
        minify: false,
        rolldownOptions: { output: { entryFileNames: 'bench.mjs' } },
      },
    });
    const { status } = spawnSync(process.execPath, [resolve(folder, 'bench.mjs')], { stdio: 'inherit' });
    if (status !== 0) throw new Error(`The bench ended with ${status}.`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
