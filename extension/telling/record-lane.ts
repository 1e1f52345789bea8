import type { TableLane } from '../../core/governance/approvals/approval-table.ts';
import { needsNobody } from '../../core/governance/approvals/outcome-of.ts';
import type { ApprovalRule } from '../../core/plan/approvals.ts';
import type { JudgedTable } from '../records/judged-record.ts';
import type { RecordSpeech } from './record-speech.ts';
import { waitText, rowText } from './record-values.ts';
import { say } from './say.ts';
import type { RecordLane } from './told-record.ts';

/** A lane as the table calls it; where it has no name, as who approves. */
export function laneTold({ name, authority }: TableLane, { words, record }: RecordSpeech): RecordLane {
  return { lane: authority, word: name ?? (authority === null ? record.nobody : words.lanes[authority]) };
}

/** Who approves by a row: names, nobody, or that the table names none. */
export function approversTold(rule: ApprovalRule, { record }: RecordSpeech): string {
  if (needsNobody(rule)) return record.nobody;
  const { approvers } = rule;
  const names = approvers?.names.join(', ') ?? '';
  return names !== '' ? names : (approvers?.text ?? '') !== '' ? (approvers?.text ?? '') : record.unnamed;
}

/** `rule 4 “Discount ≤ 20%; Margin ≥ 62%”` */
export function ruleTold(rule: ApprovalRule, { table }: Pick<JudgedTable, 'table'>, speech: RecordSpeech): string {
  return say(speech.record.ruleSaying, { number: numberOf(rule, table.rules), conditions: rowText(rule, speech) });
}

/** The id of a row, or which of its table it is, from 1. */
export function numberOf(rule: ApprovalRule, rules: readonly ApprovalRule[]): string {
  return rule.id ?? String(rules.indexOf(rule) + 1);
}

/** `Usual wait 0.6 days.`; where the history says nothing, the longest that the table allows. */
export function waitTold(rule: ApprovalRule, { waits }: Pick<JudgedTable, 'waits'>, speech: RecordSpeech): string {
  const { record } = speech;
  if (needsNobody(rule)) return '';
  const wait = waits.get(rule);
  if (wait !== undefined) return say(record.usualWait, { wait: waitText(wait.days, speech) });
  const limit = rule.waitLimit ?? null;
  return limit === null ? '' : say(record.waitLimit, { wait: waitText(limit, speech) });
}
