import { readFileSync } from 'node:fs';
import { openWorkbook } from '../../core/files/open-workbook.ts';
import { compareWithOracle } from './oracle.ts';

/** What became of one file. */
export interface FileOutcome {
  readonly file: string;
  readonly outcome: 'opened' | 'refused' | 'crashed';
  readonly sentence: string;
  readonly milliseconds: number;
  readonly cells: number;
  readonly differences: readonly string[];
  /** Whether the oracle could read the file, so that its cells were compared. */
  readonly wasCompared: boolean;
}

/** Files over this size are opened but not compared: the oracle takes minutes for them. */
const COMPARED_BYTES = 3_000_000;

/** Opens one file and, where the oracle opens it too, compares their cells. */
export function openOne(path: string, file: string): FileOutcome {
  const bytes = readFileSync(path);
  const start = performance.now();
  const outcome = { file, sentence: '', cells: 0, differences: [], wasCompared: false };
  try {
    const opened = openWorkbook(bytes, file);
    const milliseconds = performance.now() - start;
    if (!opened.ok) return { ...outcome, outcome: 'refused', sentence: opened.refusal.message, milliseconds };
    const isZip = bytes[0] === 0x50 && bytes.length < COMPARED_BYTES;
    const compared = isZip ? tryCompare(() => compareWithOracle(opened.workbook, bytes)) : null;
    const differences = (compared?.differences ?? []).map(
      (one) => `${one.sheet}!${one.address}: ${one.ours} ≠ ${one.oracle}`,
    );
    return {
      ...outcome,
      outcome: 'opened',
      milliseconds,
      cells: compared?.cells ?? 0,
      differences,
      wasCompared: compared !== null,
    };
  } catch (error) {
    return { ...outcome, outcome: 'crashed', sentence: String(error), milliseconds: performance.now() - start };
  }
}

function tryCompare<T>(compare: () => T): T | null {
  try {
    return compare();
  } catch {
    return null;
  }
}

/** Opens the files after the first argument (their folder) and prints one line of JSON each. */
export default function openFiles([folder = '', ...files]: readonly string[]): void {
  for (const file of files) process.stdout.write(`${JSON.stringify(openOne(`${folder}/${file}`, file))}\n`);
}
