import type { EarlierPublication } from '../../core/feed/earlier-publication.ts';
import { earlierPublication } from '../../core/feed/earlier-publication.ts';
import { INDEX_FILE, LONGEST_INDEX } from '../../core/feed/feed-format.ts';
import type { FeedKeys } from '../../core/feed/feed-keys.ts';
import { fingerprintOf } from '../../core/feed/feed-keys.ts';
import { feedTroubleWords } from '../../core/feed/feed-trouble.ts';
import type { Publication } from '../../core/feed/publish-plan.ts';
import { publishPlan } from '../../core/feed/publish-plan.ts';
import { publisherFor } from '../../core/feed/published-text.ts';
import { verifyIndex } from '../../core/feed/verify-index.ts';
import { rewriteZip } from '../../core/files/package/zip-writer.ts';
import type {
  EarlierPublished,
  PublishAsk,
  Published,
  PublishFile,
  PublishTrouble,
} from '../pane/publish/publish-answers.ts';
import { historyIn } from './approval-history-answer.ts';
import { findingsIn } from './publishable.ts';
import { textIn, writeInto } from './publish-folder.ts';
import { scorecardIn } from './scorecard-answer.ts';
import type { Workbench } from './workbench.ts';

type Answer = Published | { readonly ok: false; readonly trouble: PublishTrouble };

/** Publishes a bench’s plan into a folder or a zip; nothing is written that readers would refuse. */
export async function publishBench(bench: Workbench, keys: FeedKeys | null, ask: PublishAsk): Promise<Answer> {
  if (keys === null) return troubled({ kind: 'no-key' });
  const { subtle } = globalThis.crypto;
  const fingerprint = await fingerprintOf(subtle, keys.public);
  try {
    const there = ask.folder === null ? null : await textIn(ask.folder, INDEX_FILE);
    const before = there === null ? null : await earlierPublication(subtle, there);
    if (there !== null && before === null) return troubled({ kind: 'not-ours' });
    const conflict = before === null ? null : conflictWith(before, fingerprint, ask);
    if (conflict !== null) return troubled(conflict);
    const publication = await published(bench, keys, ask, before);
    const refusal = await refusalOf(bench, publication, fingerprint);
    if (refusal !== null) return troubled({ kind: 'refused', message: refusal });
    if (ask.folder !== null) await writeInto(ask.folder, publication, before?.index ?? null);
    return told(publication, fingerprint, ask.folder === null ? zipped(publication) : null);
  } catch (error) {
    if (ask.folder === null || !(error instanceof DOMException)) throw error;
    return troubled({ kind: 'folder', error: error.name });
  }
}

/** What a published index says; null where the file is none, was changed or cannot be read. */
export async function publishedBefore(file: File): Promise<EarlierPublished | null> {
  const text = file.size > 4 * LONGEST_INDEX ? '' : await file.text().catch(() => '');
  const earlier = await earlierPublication(globalThis.crypto.subtle, text);
  if (earlier === null) return null;
  const { plan, sequence, off } = earlier.index;
  return { id: plan.id, sequence, fingerprint: earlier.fingerprint, off };
}

function conflictWith(
  { index, fingerprint: own }: EarlierPublication,
  fingerprint: string,
  ask: PublishAsk,
): PublishTrouble | null {
  if (index.plan.id !== publisherFor(ask.ticks)(ask.id)) return { kind: 'other-plan', id: index.plan.id };
  return own === fingerprint || ask.replaces ? null : { kind: 'other-key', fingerprint: own };
}

function published(
  bench: Workbench,
  keys: FeedKeys,
  { id, name, sequence, expiresInDays, ticks, off }: PublishAsk,
  before: EarlierPublication | null,
): Promise<Publication> {
  const { recognition, today } = bench.session;
  return publishPlan(recognition.plan, scorecardIn(bench), {
    subtle: globalThis.crypto.subtle,
    keys,
    id,
    name,
    sequence: Math.max(sequence, (before?.index.sequence ?? 0) + 1),
    today,
    expiresInDays,
    choices: { money: ticks.money, people: ticks.people },
    off: before?.index.off ?? off,
    findings: ticks.findings ? findingsIn(bench) : undefined,
    approvals: ticks.approvals ? historyIn(bench) : undefined,
  });
}

/** Reads the index as a reader would, before anybody else does. */
async function refusalOf({ session }: Workbench, { files }: Publication, fingerprint: string): Promise<string | null> {
  const { subtle } = globalThis.crypto;
  const text = files.at(-1)?.text ?? '';
  const checked = await verifyIndex(text, { subtle, pinned: [fingerprint], today: session.today, taken: null });
  return checked.ok ? null : feedTroubleWords(checked.trouble)[session.language];
}

function zipped({ files, index }: Publication): PublishFile {
  const encoder = new TextEncoder();
  const parts = new Map(files.map(({ path, text }) => [path, encoder.encode(text)]));
  const zip = rewriteZip(new Uint8Array(), [], parts);
  const name = `${index.plan.name.replace(/[\\/:*?"<>|]+/g, ' ').trim()} published ${index.sequence}.zip`;
  return { name, content: new Blob([new Uint8Array(zip)], { type: 'application/zip' }) };
}

function told({ files, index }: Publication, fingerprint: string, zip: PublishFile | null): Published {
  return {
    ok: true,
    last: { id: index.plan.id, sequence: index.sequence, fingerprint },
    expiresOn: index.expiresOn,
    files: files.length,
    bytes: files.reduce((sum, { text }) => sum + new TextEncoder().encode(text).length, 0),
    zip,
  };
}

function troubled(trouble: PublishTrouble): Answer {
  return { ok: false, trouble };
}
