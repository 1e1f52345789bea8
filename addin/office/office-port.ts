import type { Language } from '../../core/sheet/phrase.ts';
import { handOver } from '../pane/hand-over.ts';
import type { WorkbookPort } from '../pane/workbook-port.ts';
import { planQuestions } from '../worker/plan-questions.ts';
import { createActing } from './acting.ts';
import { createAttempt } from './attempt.ts';
import { createHost } from './host.ts';
import { createLiveAudit } from './live-audit.ts';
import { createLooking } from './looking.ts';
import { createMarking } from './marking.ts';
import { createPortState } from './port-state.ts';
import type { OfficeWords } from './words/english.ts';
import { workbookName } from './workbook-name.ts';

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
  const marking = createMarking(host, state);
  const live = createLiveAudit(host, state, () => {
    if (marking.isBehind()) markAnew().catch(() => undefined);
  });
  const attempt = createAttempt(host, state, live);
  /** Nobody asked for it just now: where it fails, it is said beside the audit until it goes well. */
  async function markAnew(): Promise<void> {
    const done = await attempt(() => marking.mark(true));
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
    ...createLooking(host, state, live),
    ...createActing(host, state, live, marking, attempt),
    saveCopy: () => Promise.resolve({ ok: false, message: words.keepsItself }),
    ...planQuestions((...asked) => live.followed().ask(...asked)),
    exportReport: async (format) => handOver(await live.followed().ask('report', { format })),
  };
}
