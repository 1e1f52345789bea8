import { today } from '../pane/display/today.ts';
import { handOver } from '../pane/hand-over.ts';
import type { WorkbookPort } from '../pane/workbook-port.ts';
import { planQuestions } from '../worker/plan-questions.ts';
import { sourceOf } from './chosen-files.ts';
import type { FileSource } from './file-source.ts';
import { createHeldFile } from './held-file.ts';
import { SAMPLE, wayOf } from './ways.ts';

/** The port over a file opened in the browser: the workbook lives in a worker, and nothing leaves the machine. */
export interface FilePort extends WorkbookPort {
  open(source: FileSource): void;
}

const ABILITIES = {
  opensFiles: true,
  drawsSheets: true,
  savesCopies: true,
  marksCells: false,
  writesReportSheet: false,
  opensWithWorkbook: false,
} as const;

const NOT_HERE = { ok: false, message: 'A page shows the workbook itself; this is for Excel.' } as const;

/** What only Excel does: a page shows no sheets but its own, and writes none. */
const ONLY_IN_EXCEL = {
  goTo: () => Promise.resolve({ gone: true }),
  goToArea: () => Promise.resolve({ gone: true }),
  watchSelection: () => () => undefined,
  markCells: () => Promise.resolve(NOT_HERE),
  writeReportSheet: () => Promise.resolve(NOT_HERE),
  writeScorecardSheet: () => Promise.resolve(NOT_HERE),
  openWithWorkbook: () => Promise.resolve(NOT_HERE),
} satisfies Partial<WorkbookPort>;

/** A port that has no file open yet. */
export function createFilePort(): FilePort {
  const { subscribe, open, close, opened, changing, ready } = createHeldFile();
  return {
    ...ONLY_IN_EXCEL,
    abilities: ABILITIES,
    subscribe,
    open: (source) => open(wayOf(source)),
    openFiles: (files) => open(wayOf(sourceOf(files))),
    openSample: () => open(SAMPLE),
    cancel: close,
    audit: async () => ready(await changing().ask('audit', { today: today() })),
    readCells: (sheet, area) => opened().ask('cells', { sheet, area, locale: navigator.language }),
    async edit(edits) {
      const { edited, audited } = await changing().edit(edits);
      ready(audited);
      return edited;
    },
    async changeSettings(settings) {
      ready(await changing().changeSettings(settings));
      return { ok: true, note: null };
    },
    saveCopy: async () => handOver(await opened().ask('save', {})),
    ...planQuestions((...asked) => opened().ask(...asked)),
    exportReport: async (format) => handOver(await opened().ask('report', { format })),
  };
}
