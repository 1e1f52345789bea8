import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Nothing takes longer to make: whoever is at it for so many milliseconds has died. */
const PATIENCE = 60_000;

/**
 * A text that takes long to make: from its file, or made by whichever process comes first, while the others wait.
 * What its folder kept before is forgotten.
 */
export async function kept(file: string, make: () => Promise<string>): Promise<string> {
  mkdirSync(dirname(file), { recursive: true });
  const mark = `${file}.being-made`;
  for (;;) {
    const text = readIfThere(file);
    if (text !== null) return text;
    if (isFirst(mark)) break;
    await setTimeout(100);
  }
  try {
    const text = readIfThere(file) ?? (await make());
    // Whoever reads meets a whole file or none.
    writeFileSync(`${file}.draft`, text);
    renameSync(`${file}.draft`, file);
    for (const old of readdirSync(dirname(file)))
      if (old.endsWith('.js') && old !== basename(file)) rmSync(join(dirname(file), old));
    return text;
  } finally {
    rmSync(mark, { recursive: true, force: true });
  }
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function isFirst(mark: string): boolean {
  try {
    mkdirSync(mark);
    return true;
  } catch {
    const since = statSync(mark, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - since > PATIENCE) rmSync(mark, { recursive: true, force: true });
    return false;
  }
}
