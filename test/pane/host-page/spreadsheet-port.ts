import { createFilePort } from '../../../addin/file/file-port.ts';
import type {
  AuditedWorkbook,
  Done,
  GoneTo,
  HostChoices,
  HostState,
  Selection,
  WorkbookPort,
} from '../../../addin/pane/workbook-port.ts';
import type { CellRef } from '../../../core/sheet/cell-reference.ts';

/** What a test does to the spreadsheet, and what the pane asked of it. */
export interface Spreadsheet {
  /** Calls of the port in their order: its name, and what went with it. */
  readonly asked: [name: string, about: unknown][];
  /** Cells lie in rows that are hidden until the pane is told to unhide them. */
  hidesCells: boolean;
  select(selection: Selection): void;
  /** What the host says besides the audit. */
  say(part: Partial<Pick<Extract<HostState, { phase: 'ready' }>, 'refreshing' | 'notice'>>): void;
  /** Shows the pane another audit than the real one. */
  alter(altered: (audited: AuditedWorkbook) => AuditedWorkbook): void;
  /** Writes into a cell behind the pane's back. */
  type(cell: CellRef, before: string | number | null, after: string | number | null): Promise<void>;
}

const DONE: Done = { ok: true, note: null };

/**
 * A port like a spreadsheet's: its workbook is open already, it has sheets of its own, and changes go straight into it.
 * The workbook behind it is the real one, read and audited in the worker.
 */
export function createSpreadsheetPort(read: () => Promise<Uint8Array<ArrayBuffer>>): {
  port: WorkbookPort;
  spreadsheet: Spreadsheet;
} {
  const file = createFilePort();
  const listeners = new Set<(state: HostState) => void>();
  const watching = new Set<(selection: Selection) => void>();
  let choices: HostChoices = { marksCells: false, opensWithWorkbook: false };
  let said: Parameters<Spreadsheet['say']>[0] = {};
  let altered = (audited: AuditedWorkbook): AuditedWorkbook => audited;
  let inner: HostState = { phase: 'empty' };
  const asked: Spreadsheet['asked'] = [];

  const now = (): HostState =>
    inner.phase === 'ready' ? { ...inner, ...said, choices, audited: altered(inner.audited) } : inner;
  const tell = (): void => {
    for (const listener of listeners) listener(now());
  };
  file.subscribe((state) => {
    inner = state;
    tell();
  });
  const opened = (): Promise<void> =>
    new Promise((done) => {
      const stop = file.subscribe(({ phase }) => {
        if (phase === 'working') return;
        queueMicrotask(() => stop());
        done();
      });
    });
  const choose = (part: Partial<HostChoices>): Done => {
    choices = { ...choices, ...part };
    tell();
    return DONE;
  };
  const go = (name: string, about: unknown, unhide: boolean): GoneTo => {
    asked.push([name, about]);
    if (!spreadsheet.hidesCells) return { gone: true };
    if (!unhide) return { gone: false, hidden: true, message: 'Row 5 is hidden.' };
    spreadsheet.hidesCells = false;
    return { gone: true };
  };
  const spreadsheet: Spreadsheet = {
    asked,
    hidesCells: false,
    select(selection) {
      for (const listener of watching) listener(selection);
    },
    say(part) {
      said = { ...said, ...part };
      tell();
    },
    alter(next) {
      altered = next;
      tell();
    },
    async type(cell, before, after) {
      const content = (value: string | number | null) => ({ value, formula: null, numberFormat: null });
      const { refused } = await file.edit([{ cell, before: content(before), after: content(after) }]);
      if (refused.length > 0) throw new Error('The cell holds something else.');
    },
  };
  const port: WorkbookPort = {
    ...file,
    abilities: {
      opensFiles: false,
      drawsSheets: false,
      savesCopies: false,
      marksCells: true,
      writesReportSheet: true,
      opensWithWorkbook: true,
    },
    subscribe(listener) {
      listeners.add(listener);
      listener(now());
      return () => listeners.delete(listener);
    },
    async audit() {
      asked.push(['audit', null]);
      if (inner.phase === 'ready') return file.audit();
      file.open({ name: 'Plan FY27.xlsx', read });
      return opened();
    },
    goTo: (cells, unhide) => Promise.resolve(go('goTo', cells, unhide)),
    goToArea: (sheet, area, unhide) => Promise.resolve(go('goToArea', { sheet, area }, unhide)),
    watchSelection(listener) {
      watching.add(listener);
      return () => watching.delete(listener);
    },
    markCells: (on) => Promise.resolve(choose({ marksCells: on })),
    openWithWorkbook: (on) => Promise.resolve(choose({ opensWithWorkbook: on })),
    writeReportSheet() {
      asked.push(['writeReportSheet', null]);
      return Promise.resolve(DONE);
    },
  };
  return { port, spreadsheet };
}
