import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { RULES } from '../audit/rules/index.ts';
import { approvalTablesOf } from '../governance/approvals/approval-tables.ts';
import { approvalHistoryOf } from '../governance/approval-history/approval-history.ts';
import type { Day } from '../calendar/day.ts';
import type { EarlierPublication } from '../feed/earlier-publication.ts';
import { fingerprintOf } from '../feed/feed-keys.ts';
import { feedTroubleWords } from '../feed/feed-trouble.ts';
import { openFindings } from '../feed/open-findings.ts';
import type { Publication } from '../feed/publish-plan.ts';
import { publishPlan } from '../feed/publish-plan.ts';
import { verifyIndex } from '../feed/verify-index.ts';
import type { Typed } from './command-line.ts';
import { valueOf } from './command-line.ts';
import { earlierFeed, removeOldShards } from './earlier-feed.ts';
import { loadKeys } from './load-keys.ts';
import { countOf } from './count-of.ts';
import type { Outcome } from './outcome.ts';
import { complain, deliver } from './output.ts';
import { publishText } from './publish-text.ts';
import { readPlan } from './read-plan.ts';
import { writeFileWhole } from './write-file-whole.ts';

/** Ten years: whoever wants no expiry wants no promise that the plan is of today. */
const LONGEST_EXPIRY = 3_650;

/** `lanekeeper publish`: 0, or 2 where something could not be read, signed or written; then the folder is as it was. */
export async function publishCommand(typed: Typed): Promise<number> {
  const published = await publish(typed);
  if (!published.ok) return complain(published.message);
  deliver(published.value, null);
  return 0;
}

async function publish(typed: Typed): Promise<Outcome<string>> {
  const [out, key] = [valueOf(typed, 'out'), valueOf(typed, 'key')];
  if (out === null) return { ok: false, message: 'Say where the files go: --out FOLDER.' };
  if (key === null)
    return { ok: false, message: 'Say which key signs: --key FILE. lanekeeper keys make FILE makes one.' };
  const expires = countOf(typed, 'expires', 30, LONGEST_EXPIRY);
  if (!expires.ok) return expires;
  const read = readPlan(typed, 'publish');
  if (!read.ok) return read;
  const keys = loadKeys(key);
  if (!keys.ok) return keys;
  const folder = resolve(out);
  const earlier = await earlierFeed(folder);
  if (!earlier.ok) return earlier;
  const fingerprint = await fingerprintOf(globalThis.crypto.subtle, keys.value.public);
  const trouble = keyTrouble(earlier.value, fingerprint, typed);
  if (trouble !== null) return { ok: false, message: trouble };
  const before = earlier.value?.index ?? null;
  const { plan, workbook, scorecard, settings, today, title } = read.value;
  const id = valueOf(typed, 'id') ?? before?.plan.id ?? settings.published?.id ?? title;
  // What was published from the workbook’s pane may lie in another folder.
  const known = Math.max(before?.sequence ?? 0, settings.published?.id === id ? settings.published.sequence : 0);
  const sequence = countOf(typed, 'sequence', known + 1, Number.MAX_SAFE_INTEGER);
  if (!sequence.ok) return sequence;
  if (sequence.value <= known)
    return {
      ok: false,
      message: `--sequence must be above ${known}, the number that the plan was published as before: readers refuse an older one.`,
    };
  const publication = await publishPlan(plan, scorecard, {
    subtle: globalThis.crypto.subtle,
    keys: keys.value,
    id,
    name: valueOf(typed, 'name') ?? title,
    sequence: sequence.value,
    today,
    expiresInDays: expires.value,
    choices: { money: typed.options.has('with-money'), people: typed.options.has('with-people') },
    off: typed.options.get('off') ?? [],
    findings: typed.options.has('with-findings')
      ? openFindings({ workbook, plan, today, settings, rules: RULES })
      : undefined,
    approvals: typed.options.has('with-approvals')
      ? approvalHistoryOf(plan, {
          calendar: {
            weekdays: settings.workingWeekdays,
            holidays: new Set([...plan.holidays, ...settings.holidays]),
          },
          today,
        })
      : undefined,
  });
  const refusal = await refusalOf(publication, fingerprint, today);
  if (refusal !== null) return { ok: false, message: `Nothing was written: readers would refuse it. ${refusal}` };
  const written = writeFeed(folder, publication.files);
  if (!written.ok) return written;
  const removed = await removeOldShards(folder, [publication.index, ...(before === null ? [] : [before])]);
  return {
    ok: true,
    value: publishText({
      publication,
      tables: approvalTablesOf(plan).length,
      out,
      fingerprint,
      removed,
      newFiles: written.value,
    }),
  };
}

/** Reads the index as a reader would, before anybody else does. */
async function refusalOf({ files }: Publication, fingerprint: string, today: Day): Promise<string | null> {
  const { subtle } = globalThis.crypto;
  const text = files.at(-1)?.text ?? '';
  const checked = await verifyIndex(text, { subtle, pinned: [fingerprint], today, taken: null });
  return checked.ok ? null : feedTroubleWords(checked.trouble).en;
}

function keyTrouble(earlier: EarlierPublication | null, fingerprint: string, typed: Typed): string | null {
  if (earlier === null || earlier.fingerprint === fingerprint || typed.options.has('replace')) return null;
  return `The plan there was signed with another key (${earlier.fingerprint}): readers who trust that one will refuse this. Use that key, or --replace and tell them.`;
}

/** Writes what is not there yet, the index last; how many files were new. */
function writeFeed(
  folder: string,
  files: readonly { readonly path: string; readonly text: string }[],
): Outcome<number> {
  try {
    mkdirSync(join(folder, 'shards'), { recursive: true });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'for an unknown reason';
    return { ok: false, message: `${folder} could not be made (${code}).` };
  }
  let count = 0;
  for (const { path, text } of files) {
    // A shard is named by its content: one that is there is the same.
    if (path.startsWith('shards/') && existsSync(join(folder, path))) continue;
    const written = writeFileWhole(path, folder, text);
    if (!written.ok) return written;
    count += 1;
  }
  return { ok: true, value: count };
}
