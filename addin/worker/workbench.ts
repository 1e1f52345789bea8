import { RULES } from '../../core/audit/rules/index.ts';
import type { Day } from '../../core/calendar/day.ts';
import { openWorkbook } from '../../core/files/open-workbook.ts';
import { withSettingsFile } from '../../core/plan/settings-file.ts';
import { settingsFrom } from '../../core/plan/settings-part.ts';
import type { Settings } from '../../core/plan/settings.ts';
import type { Session } from '../../core/session/session.ts';
import { changeSettings, editSession, openSession } from '../../core/session/session.ts';
import type { CellEdit } from '../../core/sheet/cell-edit.ts';
import { sheetNamed } from '../../core/sheet/workbook.ts';
import type { CellWindow } from '../pane/cell-window.ts';
import type { AuditedWorkbook, Progress, ReportFormat } from '../pane/workbook-port.ts';
import { auditedWorkbook } from './audited-workbook.ts';
import { cellWindow } from './cell-window.ts';
import { doing } from './doing.ts';
import type { Exchange, Made, Opening } from './messages.ts';
import type { NetEdits } from './net-edits.ts';
import { NO_EDITS, withEdits } from './net-edits.ts';
import { reportOf } from './reports.ts';

/** One opened file and everything that happened to it since. */
export interface Workbench {
  readonly bytes: Uint8Array;
  readonly storedSettings: Settings;
  /** False where the file holds settings that could not be read: they are left as they are. */
  readonly mayStoreSettings: boolean;
  readonly session: Session;
  readonly net: NetEdits;
  readonly revision: number;
  readonly took: number;
}

/**
 * Where revisions begin: a worker that takes the place of another one is started later by more milliseconds than the other
 * has made revisions, so that nothing of the other counts as current.
 */
export const FIRST_REVISION = Math.round(performance.timeOrigin);

type Tell = (progress: Progress) => void;

/** Reads, recognises and audits a file's bytes. */
export function openBench(asks: Exchange['open']['asks'], tell: Tell): { opening: Opening; bench: Workbench | null } {
  const started = performance.now();
  const opened = openWorkbook(asks.bytes, asks.name, {
    language: asks.language,
    onProgress: (part, done) => tell({ doing: doing('reading', part, asks.language), done: done * 0.5 }),
  });
  if (!opened.ok) return { opening: { ok: false, message: opened.refusal.message }, bench: null };
  const { beside } = asks;
  const workbook = beside === null ? opened.workbook : withSettingsFile(opened.workbook, beside.name, beside.text);
  const { settings, mayOverwrite } = settingsFrom(workbook);
  const session = openSession(workbook, {
    today: asks.today,
    language: asks.language,
    settings,
    rules: RULES,
    onProgress: (part, done) => tell({ doing: doing('auditing', part, asks.language), done: 0.5 + done * 0.5 }),
  });
  const bench: Workbench = {
    bytes: asks.bytes,
    storedSettings: settings,
    mayStoreSettings: mayOverwrite,
    session,
    net: NO_EDITS,
    revision: FIRST_REVISION,
    took: performance.now() - started,
  };
  return { opening: { ok: true, audited: shown(bench) }, bench };
}

/** What the pane shows of a bench. */
export function shown(bench: Workbench): AuditedWorkbook {
  return auditedWorkbook(bench.session, {
    revision: bench.revision,
    took: bench.took,
    editedCells: bench.net.size,
    settingsChanged: hasOtherSettings(bench),
  });
}

/** Whether settings, acceptances or corrections say something else than the file does: what was taken back again does not. */
export function hasOtherSettings({ session: { settings }, storedSettings }: Workbench): boolean {
  return settings !== storedSettings && JSON.stringify(settings) !== JSON.stringify(storedSettings);
}

/** Audits everything again on another day. */
export function auditAgain(bench: Workbench, today: Day): Workbench {
  const { workbook, settings, language } = bench.session;
  return next(bench, () => ({ session: openSession(workbook, { today, settings, language, rules: RULES }) }));
}

/** Writes edits; the refused ones are told apart by the session. */
export function editBench(
  bench: Workbench,
  edits: readonly CellEdit[],
): { bench: Workbench; edited: Exchange['edit']['answers']['edited'] } {
  let refused: readonly CellEdit[] = [];
  const after = next(bench, () => {
    const result = editSession(bench.session, edits);
    refused = result.refused;
    return { session: result.session, net: withEdits(bench.net, appliedOf(edits, refused)) };
  });
  return { bench: after, edited: { applied: appliedOf(edits, refused), refused, trouble: null } };
}

export function changeBenchSettings(bench: Workbench, settings: Settings): Workbench {
  return next(bench, () => ({ session: changeSettings(bench.session, settings) }));
}

export function cellsOf(bench: Workbench, asks: Exchange['cells']['asks']): CellWindow {
  const { workbook } = bench.session;
  const sheet = sheetNamed(workbook, asks.sheet);
  return sheet === null
    ? { sheet: asks.sheet, revision: bench.revision, area: asks.area, rows: [], looks: [], merges: [] }
    : cellWindow(workbook, sheet, asks.area, bench.revision, asks.locale);
}

export function reportMade(bench: Workbench, format: ReportFormat): Made {
  return reportOf(bench.session, format);
}

function next(bench: Workbench, change: () => Partial<Workbench>): Workbench {
  const started = performance.now();
  const changed = change();
  return { ...bench, ...changed, revision: bench.revision + 1, took: performance.now() - started };
}

function appliedOf(edits: readonly CellEdit[], refused: readonly CellEdit[]): readonly CellEdit[] {
  return refused.length === 0 ? edits : edits.filter((edit) => !refused.includes(edit));
}
