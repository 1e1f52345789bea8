import type { ApprovalHistory } from '../governance/approval-history/approval-history.ts';
import { usualWait } from '../governance/approval-history/usual-wait.ts';
import type { ApprovalTable } from '../governance/approvals/approval-table.ts';
import type { ApprovalRule, RuleCondition } from '../plan/approvals.ts';
import type { People } from '../plan/people.ts';
import { plainWords } from '../scorecard/plain-words.ts';
import type { Publisher } from './published-text.ts';
import type { RecordCondition, RecordRule, RecordTable, RecordWait } from './record-format.ts';

/** A median of fewer answers would tell of single cases, and of who decided them. */
const LEAST_CASES = 5;

/** An approval table as published; its limits, approvers and lanes are what it is. */
export function recordTable({ name, sheet, fields }: ApprovalTable, ref: number, published: Publisher): RecordTable {
  return {
    ref,
    name: published(name),
    sheet: published(sheet),
    fields: fields.map((field) => ({ ...field, name: published(field.name) })),
  };
}

/** The rows of an approval table as published, without their notes. */
export function recordRules(
  { rules, fields }: ApprovalTable,
  ref: number,
  history: ApprovalHistory,
  published: Publisher,
): readonly RecordRule[] {
  const places = new Map(fields.map((field, at) => [field, at]));
  return rules.map((rule) => ({
    table: ref,
    row: rule.source.index,
    id: said(rule.id, published),
    name: published(rule.name),
    lane: said(rule.lane, published),
    authority: rule.authority,
    approvers: recordPeople(rule.approvers, published),
    deputies: recordPeople(rule.deputies, published),
    waitLimit: rule.waitLimit ?? null,
    priority: rule.priority ?? null,
    policy: rule.hitPolicy,
    wait: recordWait(history, rule),
    conditions: rule.conditions.flatMap((one) => recordCondition(one, places.get(one.field), published)),
  }));
}

/** People as published: names, or the role or team that a cell says. */
export function recordPeople(people: People | null | undefined, published: Publisher): People | null {
  if (people === null || people === undefined) return null;
  return { text: published(people.text), names: people.names.map(published), nature: people.nature };
}

/** A text as published; null where there is none. */
export function said(text: string | null | undefined, published: Publisher): string | null {
  return text === null || text === undefined ? null : published(text);
}

function recordWait(history: ApprovalHistory, rule: ApprovalRule): RecordWait | null {
  const wait = usualWait(history, rule);
  if (wait === null || wait.cases < LEAST_CASES) return null;
  return { days: Math.round(wait.days * 10) / 10, cases: wait.cases };
}

function recordCondition(
  { condition, text: written }: RuleCondition,
  at: number | undefined,
  published: Publisher,
): readonly RecordCondition[] {
  if (condition.is === 'any' || at === undefined) return [];
  const cell = { at, text: published(written) };
  if (condition.is !== 'one-of' && condition.is !== 'none-of') return [{ ...cell, ...condition }];
  const words = condition.words.map(published);
  // A word that is not published as it stands would be compared as another one.
  const isSame = words.every((word, index) => plainWords(word) === plainWords(condition.words[index] ?? ''));
  return [isSame ? { ...cell, is: condition.is, words } : { ...cell, is: 'unread', nearest: null }];
}
