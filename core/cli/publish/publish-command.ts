import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { RULES } from '../../audit/rules/index.ts';
import { approvalTablesOf } from '../../governance/approvals/approval-tables.ts';
import { approvalHistoryOf } from '../../governance/approval-history/approval-history.ts';
import type { Day } from '../../calendar/day.ts';
import type { EarlierPublication } from '../../feed/earlier-publication.ts';
import { fingerprintOf } from '../../feed/feed-keys.ts';
import { feedTroubleWords } from '../../feed/feed-trouble.ts';
import { openFindings } from '../../feed/open-findings.ts';
import type { Publication } from '../../feed/publish-plan.ts';
import { publishPlan } from '../../feed/publish-plan.ts';
import { verifyIndex } from '../../feed/verify-index.ts';
import type { Language } from '../../sheet/phrase.ts';
import type { Typed } from '../command-line.ts';
import { valueOf } from '../command-line.ts';
import { earlierFeed, removeOldShards } from './earlier-feed.ts';
import { layoutOf } from '../terminal/layout.ts';
import { loadKeys } from './load-keys.ts';
import { makeFolder } from './make-folder.ts';
import { countOf } from '../count-of.ts';
import type { Outcome } from '../outcome.ts';
import { complain, say } from '../output.ts';
import { planScorecard } from '../plan-scorecard.ts';
import { publishText } from './publish-text.ts';
import type { PublishWords } from './publish-words.ts';
import { PUBLISH_WORDS } from './publish-words.ts';
import { readPlan } from '../read-plan.ts';
import { whyNotWritten, writeFileWhole } from '../write-file-whole.ts';

/** Ten years: whoever wants no expiry wants no promise that the plan is of today. */
const LONGEST_EXPIRY = 3_650;

/** `lanekeeper publish`: 0, or 2 where something could not be read, signed or written; then the folder is as it was. */
export async function publishCommand(typed: Typed): Promise<number> {
  const published = await publish(typed);
  if (!published.ok) return complain(published.message);
  return say(published.value);
}

async function publish(typed: Typed): Promise<Outcome<string>> {
  const { language } = typed;
  const words = PUBLISH_WORDS[language];
  const [out, key] = [valueOf(typed, 'out'), valueOf(typed, 'key')];
  if (out === null) return { ok: false, message: words.sayWhere };
  if (key === null) return { ok: false, message: words.sayKey };
  const expires = countOf(typed, 'expires', 30, { most: LONGEST_EXPIRY });
  if (!expires.ok) return expires;
  const read = readPlan(typed, 'publish');
  if (!read.ok) return read;
  const keys = loadKeys(key, language);
  if (!keys.ok) return keys;
  const folder = resolve(out);
  const earlier = await earlierFeed(folder, language);
  if (!earlier.ok) return earlier;
  const fingerprint = await fingerprintOf(globalThis.crypto.subtle, keys.value.public);
  const trouble = keyTrouble(earlier.value, fingerprint, typed, words);
  if (trouble !== null) return { ok: false, message: trouble };
  const before = earlier.value?.index ?? null;
  const { plan, workbook, settings, today, title } = read.value;
  const id = valueOf(typed, 'id') ?? before?.plan.id ?? settings.published?.id ?? title;
  // What was published from the workbook’s pane may lie in another folder.
  const known = Math.max(before?.sequence ?? 0, settings.published?.id === id ? settings.published.sequence : 0);
  const sequence = countOf(typed, 'sequence', known + 1, { most: Number.MAX_SAFE_INTEGER });
  if (!sequence.ok) return sequence;
  if (sequence.value <= known) return { ok: false, message: words.sequence(known) };
  const publication = await publishPlan(plan, planScorecard(read.value), {
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
  const refusal = await refusalOf(publication, { fingerprint, today, language });
  if (refusal !== null) return { ok: false, message: words.refused(refusal) };
  const written = writeFeed(folder, publication.files, language);
  if (!written.ok) return written;
  const removed = await removeOldShards(folder, [publication.index, ...(before === null ? [] : [before])]);
  return {
    ok: true,
    value: publishText(
      { publication, tables: approvalTablesOf(plan).length, out, fingerprint, removed, newFiles: written.value },
      layoutOf(typed),
    ),
  };
}

/** Reads the index as a reader would, before anybody else does. */
async function refusalOf(
  { files }: Publication,
  { fingerprint, today, language }: { readonly fingerprint: string; readonly today: Day; readonly language: Language },
): Promise<string | null> {
  const { subtle } = globalThis.crypto;
  const text = files.at(-1)?.text ?? '';
  const checked = await verifyIndex(text, { subtle, pinned: [fingerprint], today, taken: null });
  return checked.ok ? null : feedTroubleWords(checked.trouble)[language];
}

function keyTrouble(
  earlier: EarlierPublication | null,
  fingerprint: string,
  typed: Typed,
  words: PublishWords,
): string | null {
  if (earlier === null || earlier.fingerprint === fingerprint || typed.options.has('replace')) return null;
  return words.otherKey(earlier.fingerprint);
}

/** Writes what is not there yet, the index last; how many files were new. */
function writeFeed(
  folder: string,
  files: readonly { readonly path: string; readonly text: string }[],
  language: Language,
): Outcome<number> {
  try {
    makeFolder(join(folder, 'shards'));
  } catch (error) {
    return { ok: false, message: PUBLISH_WORDS[language].noFolder(folder, whyNotWritten(error)) };
  }
  let count = 0;
  for (const { path, text } of files) {
    // A shard is named by its content: one that is there is the same.
    if (path.startsWith('shards/') && existsSync(join(folder, path))) continue;
    const written = writeFileWhole(path, folder, text, language);
    if (!written.ok) return written;
    count += 1;
  }
  return { ok: true, value: count };
}
