import { RULES } from '../../core/audit/rules/index.ts';
import { settingsFrom, settingsXml } from '../../core/plan/settings-part.ts';
import type { Settings } from '../../core/plan/settings.ts';
import type { Session } from '../../core/session/session.ts';
import { changeSettings, openSession, withWorkbook } from '../../core/session/session.ts';
import type { CustomPart } from '../../core/sheet/workbook.ts';
import type { Progress } from '../pane/workbook-port.ts';
import type { HostedWorkbook } from './apply-read.ts';
import { applyRead } from './apply-read.ts';
import { doing } from './doing.ts';
import { isSame, mergeSettings } from './merge-settings.ts';
import type { Exchange, Stored, UnkeptSettings } from './messages.ts';
import { NO_EDITS } from './net-edits.ts';
import type { Workbench } from './workbench.ts';
import { FIRST_REVISION } from './workbench.ts';

/** A workbook that is open elsewhere and what it was audited to; `hosted` knows its sheets by the host's ids. */
export interface HostedBench {
  readonly bench: Workbench;
  readonly hosted: HostedWorkbook;
}

const NO_BYTES = new Uint8Array();

/** Takes what was read of a host's workbook: opens it the first time, audits again what changed after that. */
export function readBench(
  before: HostedBench | null,
  { read, today, language, unkept }: Exchange['read']['asks'],
  tell: (progress: Progress) => void,
): HostedBench {
  const started = performance.now();
  const hosted = applyRead(before?.hosted ?? null, read);
  const { settings: stored, mayOverwrite, troubles } = settingsFrom(hosted.workbook, language);
  if (before === null || before.bench.session.today !== today) {
    const settings =
      before === null ? takenOver(unkept, stored, mayOverwrite) : mergedIn(before.bench, stored, mayOverwrite);
    const session = openSession(hosted.workbook, {
      today,
      language,
      settings,
      rules: RULES,
      onProgress: (part, done) => tell({ doing: doing('auditing', part, language), done: 0.5 + done * 0.5 }),
    });
    const bench: Workbench = {
      bytes: NO_BYTES,
      storedSettings: mayOverwrite ? stored : (unkept?.held ?? settings),
      mayStoreSettings: mayOverwrite,
      session,
      net: NO_EDITS,
      revision: before === null ? FIRST_REVISION : before.bench.revision + 1,
      took: performance.now() - started,
    };
    return { bench, hosted };
  }
  const { bench } = before;
  const followed = withWorkbook(bench.session, hosted.workbook);
  const after = (more: Partial<Workbench> & { readonly session: Session }): HostedBench =>
    more.session === bench.session
      ? { bench: { ...bench, ...more }, hosted }
      : { bench: { ...bench, ...more, revision: bench.revision + 1, took: performance.now() - started }, hosted };
  // Parts are read with the outline only: those of an earlier one may be older than what was stored since.
  if (read.outline === null) return after({ session: followed });
  const settings = mergedIn(bench, stored, mayOverwrite);
  const changed = settings === followed.settings ? followed : changeSettings(followed, settings);
  const storedSettings = mayOverwrite ? stored : bench.storedSettings;
  const kept = { storedSettings, mayStoreSettings: mayOverwrite };
  if (changed === bench.session) return after({ ...kept, session: changed });
  return after({ ...kept, session: { ...changed, troubles: [...hosted.workbook.troubles, ...troubles] } });
}

/** The settings in force in a new worker: what the workbook holds, with what another worker could not store in it. */
function takenOver(unkept: UnkeptSettings | null, stored: Settings, isReadable: boolean): Settings {
  if (unkept === null) return stored;
  return isReadable ? mergeSettings(unkept.held, unkept.wanted, stored) : unkept.wanted;
}

/** The settings in force after others may have stored theirs; the very same object where they did not. */
function mergedIn({ session, storedSettings }: Workbench, stored: Settings, isReadable: boolean): Settings {
  if (!isReadable || isSame(stored, storedSettings)) return session.settings;
  return mergeSettings(storedSettings, session.settings, stored);
}

/**
 * Puts settings in force, together with those that others stored meanwhile.
 * @param parts the parts that the workbook holds now
 */
export function storeSettings(
  { bench, hosted }: HostedBench,
  wanted: Settings,
  parts: readonly CustomPart[],
): { readonly after: HostedBench; readonly stored: Stored } {
  const started = performance.now();
  const workbook = { ...hosted.workbook, customParts: parts };
  const kept = settingsFrom(workbook, bench.session.language);
  const settings = kept.mayOverwrite ? mergeSettings(bench.storedSettings, wanted, kept.settings) : wanted;
  const session: Session = changeSettings(bench.session, settings);
  const after: Workbench = {
    ...bench,
    // What the workbook holds until the new settings are written, which may fail.
    storedSettings: kept.mayOverwrite ? kept.settings : bench.storedSettings,
    mayStoreSettings: kept.mayOverwrite,
    session,
    revision: bench.revision + 1,
    took: performance.now() - started,
  };
  const stored: Stored = kept.mayOverwrite
    ? { ok: true, part: kept.part?.path ?? null, xml: settingsXml(settings) }
    : { ok: false, message: kept.troubles[0]?.message ?? '' };
  return { after: { bench: after, hosted }, stored };
}

/** Notes that the settings in force were stored: the next change is one of them. */
export function settingsKept(bench: Workbench): Workbench {
  return { ...bench, storedSettings: bench.session.settings };
}
