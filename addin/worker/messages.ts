import type { Language } from '../../core/sheet/phrase.ts';
import type { Day } from '../../core/calendar/day.ts';
import type { Settings } from '../../core/plan/settings.ts';
import type { CellEdit } from '../../core/sheet/cell-edit.ts';
import type { Finding } from '../../core/audit/finding.ts';
import type { Area } from '../../core/sheet/cell-reference.ts';
import type { CustomPart } from '../../core/sheet/workbook.ts';
import type { CellWindow } from '../pane/cell-window.ts';
import type { LoadAnswer, LoadAsk } from '../pane/capacity-answers.ts';
import type { ConfidenceAnswer, ConfidenceAsk, ScenariosAnswer, ScorecardAnswer } from '../pane/plan-answers.ts';
import type {
  ApprovalsAnswer,
  CheckAnswer,
  DealAnswer,
  DealAsk,
  MapAnswer,
  MapAsk,
} from '../pane/lanes/approvals-answers.ts';
import type { HistoryAnswer } from '../pane/lanes/history-answers.ts';
import type { LanesAnswer } from '../pane/lanes/lanes-answers.ts';
import type { LevelAnswer } from '../pane/level-answers.ts';
import type { TradeOffAsk, TradeOffEdits, TradeOffPosed, TradeOffTaken } from '../pane/trade-off-answers.ts';
import type {
  EarlierPublished,
  Publishable,
  PublishQuestions,
  PublishTicks,
  PublishAsk,
  SignerAnswer,
} from '../pane/publish/publish-answers.ts';
import type { AuditedWorkbook, Edited, Progress, ReportFormat } from '../pane/workbook-port.ts';
import type { SentCapacity } from './capacity-answer.ts';
import type { SentAnswer } from './findings-sent.ts';
import type { SentSchedule } from './schedule-answer.ts';
import type { WorkbookRead } from './workbook-read.ts';

/** A file the worker made, or the sentence that says why it could not. */
export type Made =
  | {
      readonly ok: true;
      readonly name: string;
      readonly type: string;
      /** What may be large is a blob: it crosses without a copy. */
      readonly content: Uint8Array | string | Blob;
      /** What the planner should know about the file, if anything. */
      readonly note: string | null;
      /** A second file that belongs beside it. */
      readonly beside?: { readonly name: string; readonly type: string; readonly content: string };
    }
  | { readonly ok: false; readonly message: string };

export type Opening =
  | { readonly ok: true; readonly audited: AuditedWorkbook }
  | { readonly ok: false; readonly message: string };

/** What a workbook is to carry from now on: into which of its parts (null: a new one) and what; or why nothing is written. */
export type Stored =
  | { readonly ok: true; readonly part: string | null; readonly xml: string }
  | { readonly ok: false; readonly message: string };

/** Settings in force that the workbook does not hold, and those that it held when they were made. */
export interface UnkeptSettings {
  readonly held: Settings;
  readonly wanted: Settings;
}

/** What the page asks the worker, and what each question is answered with. */
export interface Exchange {
  open: {
    asks: {
      readonly name: string;
      readonly bytes: Uint8Array;
      readonly today: Day;
      readonly language: Language;
      /** The settings file that was opened together with a delimited text. */
      readonly beside: { readonly name: string; readonly text: string } | null;
    };
    answers: Opening;
  };
  /** Makes the sample plan around today and opens it. */
  sample: { asks: { readonly name: string; readonly today: Day; readonly language: Language }; answers: Opening };
  /** Audits a workbook that is open in a host, from what was read of it: everything the first time, later what changed. */
  read: {
    asks: {
      readonly read: WorkbookRead;
      readonly today: Day;
      readonly language: Language;
      /** For a worker that takes the place of another one. */
      readonly unkept: UnkeptSettings | null;
    };
    answers: AuditedWorkbook;
  };
  /** Puts settings in force, merged with those that the host's workbook holds by now. */
  store: {
    asks: { readonly settings: Settings; readonly parts: readonly CustomPart[] };
    answers: { readonly stored: Stored; readonly unkept: UnkeptSettings; readonly audited: AuditedWorkbook };
  };
  /** Notes that the host's workbook holds by now what was to be stored. */
  kept: { asks: object; answers: null };
  audit: { asks: { readonly today: Day }; answers: AuditedWorkbook };
  cells: { asks: { readonly sheet: string; readonly area: Area; readonly locale: string }; answers: CellWindow };
  edit: {
    asks: { readonly edits: readonly CellEdit[] };
    answers: { readonly edited: Edited; readonly audited: AuditedWorkbook };
  };
  settings: { asks: { readonly settings: Settings }; answers: AuditedWorkbook };
  save: { asks: object; answers: Made };
  report: { asks: { readonly format: ReportFormat }; answers: Made };
  scorecard: { asks: object; answers: ScorecardAnswer };
  scenarios: { asks: object; answers: ScenariosAnswer };
  schedule: { asks: object; answers: SentSchedule };
  capacity: { asks: object; answers: SentCapacity };
  load: { asks: LoadAsk; answers: LoadAnswer };
  lanes: { asks: object; answers: LanesAnswer };
  approvals: { asks: object; answers: ApprovalsAnswer };
  approvalCheck: { asks: { readonly table: number }; answers: CheckAnswer | null };
  approvalMap: { asks: MapAsk; answers: MapAnswer | null };
  tryDeal: { asks: DealAsk; answers: DealAnswer | null };
  approvalHistory: { asks: object; answers: HistoryAnswer };
  tradeOff: { asks: TradeOffAsk; answers: TradeOffPosed };
  tradeOffTaken: { asks: { readonly starts: readonly (number | null)[] }; answers: TradeOffTaken };
  tradeOffEdits: { asks: { readonly starts: readonly (number | null)[] }; answers: TradeOffEdits };
  /** Null: it was stopped, or the workbook changed meanwhile. */
  confidence: { asks: ConfidenceAsk; answers: ConfidenceAnswer | null };
  level: { asks: object; answers: LevelAnswer | null };
  publishable: { asks: { readonly ticks: PublishTicks }; answers: Publishable };
  signer: { asks: { readonly file: File | null }; answers: SignerAnswer };
  publishedBefore: { asks: { readonly file: File }; answers: EarlierPublished | null };
  publish: { asks: PublishAsk; answers: Awaited<ReturnType<PublishQuestions['publish']>> };
  /** Stops what was asked with this id, where it can be stopped. */
  stop: { asks: { readonly asked: number }; answers: null };
}
export type Question = keyof Exchange;

/** From the page: `id` comes back with the answer. */
export type Asked = {
  [Q in Question]: { readonly id: number; readonly question: Q; readonly about: Exchange[Q]['asks'] };
}[Question];

/** From the worker: findings ahead of the answer they are in, that answer, how far a question is, or that answering it broke. */
export type Told =
  | { readonly id: number; readonly kind: 'findings'; readonly findings: readonly Finding[] }
  | ({ readonly id: number; readonly kind: 'answer' } & SentAnswer)
  | { readonly id: number; readonly kind: 'progress'; readonly progress: Progress }
  | { readonly id: number; readonly kind: 'broke'; readonly message: string };

const QUESTIONS: readonly string[] = [
  'open',
  'sample',
  'read',
  'store',
  'kept',
  'audit',
  'cells',
  'edit',
  'settings',
  'save',
  'report',
  'scorecard',
  'scenarios',
  'schedule',
  'capacity',
  'load',
  'lanes',
  'approvals',
  'approvalCheck',
  'approvalMap',
  'tryDeal',
  'approvalHistory',
  'tradeOff',
  'tradeOffTaken',
  'tradeOffEdits',
  'confidence',
  'level',
  'publishable',
  'signer',
  'publishedBefore',
  'publish',
  'stop',
] satisfies Question[];

/** Whether a message came from our page: extensions and tools post into workers too. */
export function isAsked(data: unknown): data is Asked {
  if (typeof data !== 'object' || data === null) return false;
  const { id, question, about } = data as Partial<Record<keyof Asked, unknown>>;
  return typeof id === 'number' && QUESTIONS.includes(String(question)) && typeof about === 'object' && about !== null;
}

const KINDS: readonly string[] = ['findings', 'answer', 'progress', 'broke'] satisfies Told['kind'][];

/** Whether a message came from our worker. */
export function isTold(data: unknown): data is Told {
  if (typeof data !== 'object' || data === null) return false;
  const { id, kind } = data as Partial<Record<'id' | 'kind', unknown>>;
  return typeof id === 'number' && KINDS.includes(String(kind));
}
