import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { FileOutcome } from './open-files.ts';

/** Longest a file may take before it counts as hung. */
const LIMIT_MS = 20_000;

type Outcome = Omit<FileOutcome, 'outcome'> & { readonly outcome: FileOutcome['outcome'] | 'hung' };

/**
 * Opens every spreadsheet of a folder in another process, so that a crash or a hang costs one file, and prints what
 * became of them. `node test/run.mjs test/robustness/robustness.ts [folder]`
 */
export default async function robustness([folder = '../shared/data/robustness']: readonly string[]): Promise<void> {
  if (!existsSync(folder)) {
    console.log(`There is no folder ${folder} with files to try; name one.`);
    return;
  }
  const files = readdirSync(folder).filter((file) => /\.(xlsx|xlsm|xltx|xlsb|xls|ods|csv)$/i.test(file));
  const outcomes: Outcome[] = [];
  for (let left = files; left.length > 0; left = files.slice(outcomes.length))
    outcomes.push(...(await openSome(folder, left)));
  report(outcomes);
  if (outcomes.some(({ outcome }) => outcome === 'crashed' || outcome === 'hung')) process.exitCode = 1;
}

/** Opens files in one process until all are done, or one of them ends it or takes too long. */
function openSome(folder: string, files: readonly string[]): Promise<Outcome[]> {
  const child = spawn(process.execPath, ['test/run.mjs', 'test/robustness/open-files.ts', folder, ...files], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const outcomes: Outcome[] = [];
  let ending: 'crashed' | 'hung' = 'crashed';
  const stop = (): void => {
    ending = 'hung';
    child.kill('SIGKILL');
  };
  let timer = setTimeout(stop, LIMIT_MS);
  createInterface({ input: child.stdout }).on('line', (line) => {
    clearTimeout(timer);
    timer = setTimeout(stop, LIMIT_MS);
    outcomes.push(JSON.parse(line) as FileOutcome);
  });
  return new Promise((resolve) => {
    child.on('close', () => {
      clearTimeout(timer);
      const file = files[outcomes.length];
      const none = { sentence: '', milliseconds: LIMIT_MS, cells: 0, differences: [], wasCompared: false };
      if (file !== undefined) outcomes.push({ file, outcome: ending, ...none });
      resolve(outcomes);
    });
  });
}

function report(outcomes: readonly Outcome[]): void {
  const count = (wanted: Outcome['outcome']): number => outcomes.filter(({ outcome }) => outcome === wanted).length;
  console.log(
    `${outcomes.length} files: ${count('opened')} opened, ${count('refused')} refused, ${count('crashed')} crashed, ${count('hung')} hung`,
  );
  const sentences = new Map<string, number>();
  for (const { outcome, sentence } of outcomes) {
    const kind = sentence.replace(/“[^”]*”/g, '“…”').replace(/\d+/g, 'N');
    if (outcome === 'refused') sentences.set(kind, (sentences.get(kind) ?? 0) + 1);
  }
  for (const [sentence, times] of [...sentences].toSorted((a, b) => b[1] - a[1]))
    console.log(`${String(times).padStart(5)}  ${sentence}`);
  for (const { outcome, file, sentence } of outcomes)
    if (outcome === 'crashed' || outcome === 'hung') console.log(`${outcome}: ${file} ${sentence}`);
  const compared = outcomes.filter(({ wasCompared }) => wasCompared);
  const differing = compared.filter(({ differences }) => differences.length > 0);
  const total = (read: (one: Outcome) => number): number => compared.reduce((sum, one) => sum + read(one), 0);
  console.log(
    `${compared.length} files compared with @e965/xlsx: ${total(({ differences }) => differences.length)} of ${total(({ cells }) => cells)} cells differ, in ${differing.length} files`,
  );
  for (const { file, differences } of differing) console.log(`  ${file}: ${differences.slice(0, 2).join('; ')}`);
  const slowest = outcomes.toSorted((a, b) => b.milliseconds - a.milliseconds)[0];
  if (slowest !== undefined) console.log(`slowest: ${slowest.file} ${Math.round(slowest.milliseconds)} ms`);
}
