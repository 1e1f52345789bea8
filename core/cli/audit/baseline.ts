import { readFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import * as z from 'zod/mini';
import type { FileAudit } from '../../audit/report/audit-report.ts';
import type { Language } from '../../sheet/phrase.ts';
import { COMPLAINTS } from '../complaint-words.ts';
import type { Outcome } from '../outcome.ts';
import { unreadable } from '../unreadable.ts';
import { writeFileWhole } from '../write-file-whole.ts';

const schema = z.object({
  version: z.literal(1),
  findings: z.array(z.object({ file: z.string(), rule: z.string(), id: z.string() })),
});

/** Findings that are known already: how often each stands in the baseline, by its file and id. */
export type Baseline = ReadonlyMap<string, number>;

export function readBaseline(name: string, cwd: string, language: Language): Outcome<Baseline> {
  try {
    const read = schema.safeParse(JSON.parse(readFileSync(resolve(cwd, name), 'utf8').replace(/^\uFEFF/, '')));
    if (!read.success) return { ok: false, message: COMPLAINTS[language].noBaseline(name) };
    const known = new Map<string, number>();
    for (const { file, id } of read.data.findings) known.set(keyOf(file, id), (known.get(keyOf(file, id)) ?? 0) + 1);
    return { ok: true, value: known };
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false, message: COMPLAINTS[language].baselineNotJson(name) };
    return { ok: false, message: unreadable(name, error, language) };
  }
}

/** Writes every finding that is not accepted; files are named relative to the baseline's folder. */
export function writeBaseline(
  name: string,
  cwd: string,
  audits: readonly FileAudit[],
  language: Language,
): Outcome<null> {
  const folder = dirname(resolve(cwd, name));
  const findings = audits
    .flatMap(({ file, findings }) =>
      findings
        .filter(({ acceptance }) => acceptance === null)
        .map(({ rule, id }) => ({ file: pathFrom(folder, cwd, file), rule, id })),
    )
    .toSorted((a, b) => (keyOf(a.file, a.id) < keyOf(b.file, b.id) ? -1 : 1));
  return writeFileWhole(name, cwd, `${JSON.stringify({ version: 1, findings }, null, 2)}\n`, language);
}

/** The audits without the findings that a baseline knows, and how many these are. */
export function withoutKnown(
  audits: readonly FileAudit[],
  baseline: Baseline,
  baselineName: string,
  cwd: string,
): { readonly audits: readonly FileAudit[]; readonly known: number } {
  const folder = dirname(resolve(cwd, baselineName));
  const left = new Map(baseline);
  let known = 0;
  const fresh = audits.map((audit) => ({
    ...audit,
    findings: audit.findings.filter(({ id, acceptance }) => {
      const key = keyOf(pathFrom(folder, cwd, audit.file), id);
      const count = left.get(key) ?? 0;
      if (acceptance !== null || count === 0) return true;
      left.set(key, count - 1);
      known += 1;
      return false;
    }),
  }));
  return { audits: fresh, known };
}

/** Letters with their marks are written in two ways by the systems that a folder of plans passes through. */
function keyOf(file: string, id: string): string {
  return JSON.stringify([file.normalize(), id]);
}

function pathFrom(folder: string, cwd: string, file: string): string {
  return relative(folder, resolve(cwd, file)).split(sep).join('/');
}
