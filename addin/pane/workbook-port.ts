import type { Finding, RuleOutcome } from '../../core/audit/finding.ts';
import type { RuleWords } from '../../core/audit/report/audit-report.ts';
import type { Day } from '../../core/calendar/day.ts';
import type { Correction, Settings } from '../../core/plan/settings.ts';
import type { Table } from '../../core/plan/table.ts';
import type { Question, Unrecognised } from '../../core/plan/not-understood.ts';
import type { CellEdit } from '../../core/sheet/cell-edit.ts';
import type { Area, CellRef } from '../../core/sheet/cell-reference.ts';
import type { Sheet, Trouble, Workbook } from '../../core/sheet/workbook.ts';
import type { CellWindow } from './cell-window.ts';
import type { PlanQuestions } from './plan-answers.ts';
import type { PublishQuestions } from './publish/publish-answers.ts';

/** What a host can do; the pane shows no control for what it cannot. */
export interface Abilities {
  /** Another workbook can be opened from the pane (a file), or the host's own is the only one (Excel). */
  readonly opensFiles: boolean;
  /** The pane draws the sheets itself, because the host shows none. */
  readonly drawsSheets: boolean;
  /** Changes live in the pane until a copy is saved; false where the host writes them into the open workbook. */
  readonly savesCopies: boolean;
  /** Cells with findings can be marked in the host's own sheets. */
  readonly marksCells: boolean;
  /** The report can be written into the workbook as a sheet. */
  readonly writesReportSheet: boolean;
  /** The pane can open together with this workbook. */
  readonly opensWithWorkbook: boolean;
}

/** What is being done and how far it is. */
export interface Progress {
  /** In words for the planner: `Reading “Milestones”`. */
  readonly doing: string;
  /** 0–1; null where nobody can tell. */
  readonly done: number | null;
}

/** A table without the list of its rows, which can be long. */
export type TableOutline = Omit<Table, 'bodyRows' | 'totalRows' | 'sections'> & { readonly rowCount: number };

/** What the grid must know of a sheet before it asks for cells. */
export type SheetOutline = Pick<
  Sheet,
  'name' | 'state' | 'rowCount' | 'columnCount' | 'frozen' | 'rightToLeft' | 'columnWidths' | 'hiddenColumns'
>;

/** A workbook that was read and audited: everything the pane shows but the cells. */
export interface AuditedWorkbook {
  /** The file's name. */
  readonly name: string;
  /** Grows with every change; cells read at an older revision may be out of date. */
  readonly revision: number;
  readonly today: Day;
  /** What its numbers mean where they are dates. */
  readonly dateSystem: Workbook['dateSystem'];
  /** Milliseconds the last audit took, reading and recognising included where they were needed. */
  readonly took: number;
  readonly sheets: readonly SheetOutline[];
  /** Worst first, accepted ones included. */
  readonly findings: readonly Finding[];
  readonly outcomes: readonly RuleOutcome[];
  readonly rules: readonly RuleWords[];
  readonly tables: readonly TableOutline[];
  readonly unrecognised: readonly Unrecognised[];
  readonly questions: readonly Question[];
  readonly settings: Settings;
  /** Corrections of tables or columns that are gone, or that several could be by now. */
  readonly unplaced: readonly Correction[];
  /** What of the file could not be read as it stands, and which corrections fit nothing in it for certain. */
  readonly troubles: readonly Trouble[];
  /** Cells that differ from the workbook as it was opened. */
  readonly editedCells: number;
  /** Whether settings, acceptances or corrections differ from what the workbook holds. */
  readonly settingsChanged: boolean;
}

/** Where the host is with its workbook. */
export type HostState =
  | { readonly phase: 'empty' }
  | { readonly phase: 'working'; readonly name: string; readonly progress: Progress }
  /** `message` says what, where and what to do. */
  | { readonly phase: 'refused'; readonly name: string; readonly message: string }
  | {
      readonly phase: 'ready';
      readonly audited: AuditedWorkbook;
      /** The workbook is being read anew while the last audit is shown; null where it is up to date. */
      readonly refreshing: Progress | null;
      /** What keeps the audit from following the workbook, and what to do; null where nothing does. */
      readonly notice: string | null;
      readonly choices: HostChoices;
    };

/** What the planner switched on in the host. */
export interface HostChoices {
  /** Cells with findings are marked in the sheets. */
  readonly marksCells: boolean;
  /** The pane opens together with this workbook. */
  readonly opensWithWorkbook: boolean;
}

export type ReportFormat = 'html' | 'markdown' | 'json' | 'sarif' | 'csv';

/** Something was done, with a sentence about it where one is needed; or the sentence that says why not. */
export type Done =
  | { readonly ok: true; readonly note: string | null }
  | { readonly ok: false; readonly message: string };

/** What became of edits. */
export interface Edited {
  readonly applied: readonly CellEdit[];
  readonly refused: readonly CellEdit[];
  /** What the host had against those it refused; null where their cells hold something else by now. */
  readonly trouble: string | null;
}

/** What became of going to cells. */
export type GoneTo =
  | { readonly gone: true }
  /** `hidden`: the cells could be shown if the planner agrees to unhide what hides them. */
  | { readonly gone: false; readonly hidden: boolean; readonly message: string };

/** The areas that are selected in one sheet. */
export interface Selection {
  readonly sheet: string;
  readonly areas: readonly Area[];
}

/**
 * The pane's only way to a workbook. A file opened in the browser implements it over a worker; Excel over Office.js.
 * Every promise settles; trouble with the planner's data is a value in the answer.
 */
export interface WorkbookPort extends PlanQuestions, PublishQuestions {
  readonly abilities: Abilities;
  /** Calls the listener with the state now and after every change, until the returned function is called. */
  subscribe(listener: (state: HostState) => void): () => void;
  /** Opens a file, with the settings file beside it where both are given; what was open before is gone. Only where `opensFiles`. */
  openFiles(files: readonly File[]): void;
  /** Opens the sample workbook. Only where `opensFiles`. */
  openSample(): void;
  /** Stops what is being done and goes back to no workbook. */
  cancel(): void;
  /** Audits again with today's date; where nothing is open yet and the host has a workbook, reads and audits it. */
  audit(): Promise<void>;
  /** Cells of a sheet for the grid; an area beyond the sheet is cut. Only where `drawsSheets`. */
  readCells(sheet: string, area: Area): Promise<CellWindow>;
  /** Selects cells in the host's own sheets; unhides what hides them only if told so. Nothing where the pane draws them. */
  goTo(cells: readonly CellRef[], unhide: boolean): Promise<GoneTo>;
  /** The same for a whole area of a sheet: a table, or a column of one. */
  goToArea(sheet: string, area: Area, unhide: boolean): Promise<GoneTo>;
  /** Calls the listener when the planner selects cells in the host's own sheets, until the returned function is called. */
  watchSelection(listener: (selection: Selection) => void): () => void;
  /** Writes edits, each only where its cell still holds what it held. Taking edits back is editing in reverse. */
  edit(edits: readonly CellEdit[]): Promise<Edited>;
  /** Replaces settings, acceptances and corrections, and audits again. */
  changeSettings(settings: Settings): Promise<Done>;
  /** Marks cells with findings in the host's sheets, or takes all marks away. Only where `marksCells`. */
  markCells(on: boolean): Promise<Done>;
  /** Writes the report into the workbook as a sheet of its own. Only where `writesReportSheet`. */
  writeReportSheet(): Promise<Done>;
  /** The same for the scorecard. Only where `writesReportSheet`. */
  writeScorecardSheet(): Promise<Done>;
  /** Opens the pane together with this workbook from now on, or no longer. Only where `opensWithWorkbook`. */
  openWithWorkbook(on: boolean): Promise<Done>;
  /** Hands the planner a copy of the workbook with all changes and settings in it. Only where `savesCopies`. */
  saveCopy(): Promise<Done>;
  /** Hands the planner the report as a file. */
  exportReport(format: ReportFormat): Promise<Done>;
}
