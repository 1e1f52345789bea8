import type { Language } from '../sheet/phrase.ts';
import { RULES } from '../audit/rules/index.ts';
import type { Rule } from '../audit/rule.ts';
import type { AuditResult } from '../audit/run-audit.ts';
import { runAudit } from '../audit/run-audit.ts';
import type { Day } from '../calendar/day.ts';
import { settingsFrom } from '../plan/settings-part.ts';
import type { Settings } from '../plan/settings.ts';
import type { Recognition } from '../recognise/recognise.ts';
import { recognise } from '../recognise/recognise.ts';
import type { CellEdit } from '../sheet/cell-edit.ts';
import { applyEdits } from '../sheet/cell-edit.ts';
import type { Trouble, Workbook } from '../sheet/workbook.ts';

/** A workbook being audited: what it says, what was understood, and what is wrong with it. Plain values, never changed. */
export interface Session {
  readonly workbook: Workbook;
  readonly settings: Settings;
  readonly today: Day;
  readonly rules: readonly Rule[];
  /** What its findings speak. */
  readonly language: Language;
  readonly recognition: Recognition;
  readonly audit: AuditResult;
  /** What could not be read: of the file, and of the settings kept in it. */
  readonly troubles: readonly Trouble[];
}

export interface SessionOptions {
  readonly today: Day;
  /** In place of those kept in the workbook. */
  readonly settings?: Settings | undefined;
  /** All rules where absent. */
  readonly rules?: readonly Rule[] | undefined;
  /** What the findings speak; English where absent. */
  readonly language?: Language | undefined;
  /** Told what is being done and the share of the whole that is done, 0–1. */
  readonly onProgress?: ((step: string, done: number) => void) | undefined;
}

/** The share of the work that recognising takes, for progress. */
const RECOGNISING = 0.6;

/** Recognises and audits a workbook. Settings come from the workbook's own part unless they are given. */
export function openSession(workbook: Workbook, options: SessionOptions): Session {
  const { onProgress, today, rules = RULES, language = 'en' } = options;
  const kept = settingsFrom(workbook, language);
  const settings = options.settings ?? kept.settings;
  const recognition = recognise(workbook, {
    corrections: settings.corrections,
    fiscalYearStart: settings.fiscalYearStart,
    ...(onProgress !== undefined && {
      onProgress: (part: string, done: number) => onProgress(part, done * RECOGNISING),
    }),
  });
  const audit = runAudit({
    workbook,
    plan: recognition.plan,
    today,
    settings,
    rules,
    language,
    ...(onProgress !== undefined && {
      onProgress: (rule: string, done: number) => onProgress(rule, RECOGNISING + done * (1 - RECOGNISING)),
    }),
  });
  const troubles = [...workbook.troubles, ...kept.troubles];
  return { workbook, settings, today, rules, language, recognition, audit, troubles };
}

/** Applies edits and audits again what depends on them; an edit whose cell holds something else by now is refused. */
export function editSession(
  session: Session,
  edits: readonly CellEdit[],
): { readonly session: Session; readonly refused: readonly CellEdit[] } {
  const { workbook, refused } = applyEdits(session.workbook, edits);
  return { session: withWorkbook(session, workbook), refused };
}

/** The session after settings changed: the workbook is recognised again only where they say so. */
export function changeSettings(session: Session, settings: Settings): Session {
  return again(session, session.workbook, settings);
}

/** The session in another language: its findings are told anew, and nothing is judged again. */
export function changeLanguage(session: Session, language: Language): Session {
  return language === session.language ? session : again({ ...session, language }, session.workbook, session.settings);
}

/** The session over a later state of the same workbook, however it came to be. */
export function withWorkbook(session: Session, workbook: Workbook): Session {
  return workbook === session.workbook ? session : again(session, workbook, session.settings);
}

function again(session: Session, workbook: Workbook, settings: Settings): Session {
  const { today, rules, language } = session;
  const { corrections, fiscalYearStart } = settings;
  const recognition = recognise(workbook, { corrections, fiscalYearStart }, session.recognition);
  const audit = runAudit({ workbook, plan: recognition.plan, today, settings, rules, language }, session.audit);
  return { ...session, workbook, settings, recognition, audit };
}
