import type { WorkbookPort } from '../pane/workbook-port.ts';
import { WorkbookClosed } from '../pane/workbook-closed.ts';
import type { Attempt } from './attempt.ts';
import type { Host } from './host.ts';
import type { LiveAudit } from './live-audit.ts';
import type { Marking } from './marking.ts';
import { sentenceOf } from './office-errors.ts';
import type { PortState } from './port-state.ts';
import { storeSettings } from './settings-store.ts';
import { opensWithWorkbook, openWithWorkbook } from './startup.ts';
import { workbookName } from './workbook-name.ts';
import { writeEdits } from './write-edits.ts';

/** What the planner has the pane do to the workbook. */
export type Acting = Pick<
  WorkbookPort,
  'edit' | 'changeSettings' | 'markCells' | 'writeReportSheet' | 'writeScorecardSheet' | 'openWithWorkbook'
>;

export function createActing(
  host: Host,
  state: PortState,
  live: LiveAudit,
  marking: Marking,
  attempt: Attempt,
): Acting {
  const { words } = host;
  return {
    edit: (edits) =>
      live.inTurn(async () => {
        try {
          return await writeEdits(host, edits, live.followed().keyOf);
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
        return marking.mark(on);
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
  };
}
