import type { Language } from '../../core/sheet/phrase.ts';
import { isOwnSheet } from '../../core/sheet/own-cells.ts';
import { handOver } from '../pane/hand-over.ts';
import { WorkbookClosed } from '../pane/workbook-closed.ts';
import type { Done, WorkbookPort } from '../pane/workbook-port.ts';
import { planQuestions } from '../worker/plan-questions.ts';
import type { Sheets } from './go-to.ts';
import { goToAreas, goToCells } from './go-to.ts';
import { createHost } from './host.ts';
import { createLiveAudit } from './live-audit.ts';
import { drawMarks } from './markers.ts';
import type { MarkPlan } from './marks.ts';
import { planMarks } from './marks.ts';
import { sentenceOf } from './office-errors.ts';
import { createPortState } from './port-state.ts';
import { watchSelection } from './selection.ts';
import { storeSettings } from './settings-store.ts';
import { opensWithWorkbook, openWithWorkbook } from './startup.ts';
import { workbookName } from './workbook-name.ts';
import type { OfficeWords } from './words/english.ts';
import { writeEdits } from './write-edits.ts';

const ABILITIES = {
  opensFiles: false,
  drawsSheets: false,
  savesCopies: false,
  marksCells: true,
  writesReportSheet: true,
  opensWithWorkbook: true,
} as const;

/** The port over the workbook that is open in Excel. */
export function createOfficePort(language: Language, words: OfficeWords): WorkbookPort {
  const state = createPortState(() => workbookName() ?? words.thisWorkbook);
  const host = createHost(language, words, (notice) => state.notice('host', notice));
  /** What was marked last: marks that stay as they are are not drawn anew, for a co-author's pane would follow ours, and ours theirs. */
  let drawn = '';
  const live = createLiveAudit(host, state, () => {
    if (state.choices().marksCells && drawn !== keyOf(plannedMarks(true))) markAnew().catch(() => undefined);
  });

  const sheets: Sheets = { keyOf: (name) => live.followed().keyOf(name), renamed: () => live.look() };

  const isKnown = (sheet: string): boolean =>
    state.audited() === null || isOwnSheet(sheet) || sheets.keyOf(sheet) !== sheet;

  /** Does something in turn; what Excel has against it is the answer. */
  async function attempt(task: () => Promise<Done>): Promise<Done> {
    if (state.audited() === null) return { ok: false, message: words.nothingAudited };
    try {
      return await live.inTurn(task);
    } catch (error) {
      if (error instanceof WorkbookClosed) throw error;
      return { ok: false, message: sentenceOf(error, words) };
    }
  }
  const plannedMarks = (on: boolean): MarkPlan => planMarks(on ? (state.audited()?.findings ?? []) : []);
  async function mark(on: boolean): Promise<Done> {
    const plan = plannedMarks(on);
    const { protectedSheets, untold } = await drawMarks(host, plan.marks);
    drawn = keyOf(plan);
    state.notice('marks', null);
    state.choose({ marksCells: on });
    const notes = [
      ...(plan.leftOut > 0 ? [words.leftOut(plan.leftOut)] : []),
      ...protectedSheets.map(words.protectedSheet),
      ...untold.map(({ sheet, error }) => words.unmarked(sheet, sentenceOf(error, words))),
    ];
    return { ok: true, note: notes.length === 0 ? null : notes.join(' ') };
  }
  /** Nobody asked for it just now: where it fails, it is said beside the audit until it goes well. */
  async function markAnew(): Promise<void> {
    const done = await attempt(() => mark(true));
    if (!done.ok) state.notice('marks', words.marksOld(done.message));
  }

  return {
    abilities: ABILITIES,
    subscribe: state.subscribe,
    openFiles: () => undefined,
    openSample: () => undefined,
    cancel() {
      live.leave();
      state.empty();
    },
    audit: () => live.audit(),
    readCells: () => Promise.reject(new Error('Excel shows the sheets itself.')),
    goTo: (cells, unhide) => goToCells(host, sheets, cells, unhide),
    goToArea: (sheet, area, unhide) => goToAreas(host, sheets, { sheet, areas: [area] }, unhide),
    watchSelection(listener) {
      const watching = watchSelection(host, (selection) => {
        if (!isKnown(selection.sheet)) live.look();
        listener(selection);
      });
      watching.catch(() => state.notice('selection', words.selectionNotTold));
      return () => void watching.then((watched) => watched.stop()).catch(() => undefined);
    },
    edit: (edits) =>
      live.inTurn(async () => {
        try {
          return await writeEdits(host, edits, sheets.keyOf);
        } catch (error) {
          if (error instanceof WorkbookClosed) throw error;
          throw new Error(sentenceOf(error, words), { cause: error });
        } finally {
          // All of them: what was refused, or broke off, holds something else than the audit says.
          live.followed().wrote(edits.map(({ cell }) => cell));
          await live.catchUp();
        }
      }),
    changeSettings: (settings) =>
      attempt(async () => {
        const { audited, done } = await storeSettings(host, live.followed(), settings);
        live.show(audited);
        return done;
      }),
    markCells: (on) =>
      attempt(async () => {
        await live.lookNow();
        return mark(on);
      }),
    writeReportSheet: () =>
      attempt(async () => {
        await live.lookNow();
        const audited = state.audited();
        if (audited === null) return { ok: false, message: words.nothingAudited };
        const { writeReportSheet } = await import('./report-sheet.ts');
        return writeReportSheet(host, audited);
      }),
    writeScorecardSheet: () =>
      attempt(async () => {
        await live.lookNow();
        const { writeScorecardSheet } = await import('./scorecard-sheet.ts');
        const { scorecard } = await live.followed().ask('scorecard', {});
        return writeScorecardSheet(host, scorecard, workbookName() ?? words.thisWorkbook);
      }),
    openWithWorkbook: (on) =>
      attempt(async () => {
        try {
          return await openWithWorkbook(on, words);
        } finally {
          state.choose({ opensWithWorkbook: opensWithWorkbook() });
        }
      }),
    saveCopy: () => Promise.resolve({ ok: false, message: words.keepsItself }),
    ...planQuestions((...asked) => live.followed().ask(...asked)),
    exportReport: async (format) => handOver(await live.followed().ask('report', { format })),
  };
}

function keyOf({ marks }: MarkPlan): string {
  return JSON.stringify(marks);
}
