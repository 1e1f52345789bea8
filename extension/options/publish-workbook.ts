import { planScorecard } from '../../core/audit/plan-scorecard.ts';
import { RULES } from '../../core/audit/rules/index.ts';
import type { Day } from '../../core/calendar/day.ts';
import { makeKeys } from '../../core/feed/feed-keys.ts';
import { openFindings } from '../../core/feed/open-findings.ts';
import type { FeedFile } from '../../core/feed/pack-shards.ts';
import { publishPlan } from '../../core/feed/publish-plan.ts';
import type { Subtle } from '../../core/feed/subtle.ts';
import { openWorkbook } from '../../core/files/open-workbook.ts';
import { approvalHistoryOf } from '../../core/governance/approval-history/approval-history.ts';
import { settingsFrom } from '../../core/plan/settings-part.ts';
import { recognise } from '../../core/recognise/recognise.ts';

/** A workbook to be read for this browser alone. */
export interface WorkbookAsk {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly id: string;
  /** Number of the publication: one more than the last time that this workbook was read. */
  readonly sequence: number;
  readonly today: Day;
}

export type WorkbookAnswer =
  | { readonly ok: true; readonly files: readonly FeedFile[] }
  | { readonly ok: false; readonly sentence: string };

/** It is read again when it changed; until then it stays. */
const EXPIRES_IN_DAYS = 366;

/** Reads a workbook and publishes its plan with keys that are forgotten at once: what pages may know, and nothing more. */
export async function publishWorkbook(ask: WorkbookAsk, subtle: Subtle): Promise<WorkbookAnswer> {
  const { bytes, name, id, sequence, today } = ask;
  const opened = openWorkbook(bytes, name);
  if (!opened.ok) return { ok: false, sentence: opened.refusal.message };
  const { workbook } = opened;
  const { settings } = settingsFrom(workbook);
  const { corrections, fiscalYearStart } = settings;
  const { plan } = recognise(workbook, { corrections, fiscalYearStart });
  const holidays = new Set([...plan.holidays, ...settings.holidays]);
  const scorecard = planScorecard(plan, { today, settings }, settings.params['adverse-signal']?.['alarms']);
  const { files } = await publishPlan(plan, scorecard, {
    subtle,
    keys: await makeKeys(subtle),
    id,
    name,
    sequence,
    today,
    expiresInDays: EXPIRES_IN_DAYS,
    choices: { money: false, people: false },
    off: [],
    findings: openFindings({ workbook, plan, today, settings, rules: RULES }),
    approvals: approvalHistoryOf(plan, { calendar: { weekdays: settings.workingWeekdays, holidays }, today }),
  });
  return { ok: true, files };
}
