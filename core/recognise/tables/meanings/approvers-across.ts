import type { Meaning } from '../../../plan/table.ts';
import { kindsOf } from '../../lexicon/lexicon.ts';
import { isApproverHeader } from '../../values/approver-words.ts';
import { saysAny } from '../../values/condition-words.ts';
import { isLogic } from '../../values/stated-condition.ts';
import { bandsAcross } from './bands-across.ts';
import type { ColumnEvidence } from '../columns/column-evidence.ts';
import type { ColumnProfile } from '../columns/column-profile.ts';
import { comparesCells } from '../columns/comparing-cells.ts';
import { saidOf, SAYS } from '../columns/header-says.ts';
import type { Choice } from './settle.ts';
import { areMarks } from '../columns/value-tests.ts';

/** Columns headed by approvers over their limits or marks: `Team lead | Director | CFO`; none where other cells stand below one of them. */
export function standingAcross(columns: readonly ColumnEvidence[]): readonly number[] {
  const isEnough = (count: number): boolean => count >= 2 && count * 2 >= columns.length - 1;
  // Cells are told sooner than whom a header names, and hardly any table has cells such as these in half of its columns.
  const holding = [...columns.keys()].filter((at) => at > 0 && mayStandBelow(columns[at]!));
  if (!isEnough(holding.length)) return [];
  const across = [...columns.keys()].filter((at) => at > 0 && isApproverHeader(columns[at]!.header));
  const isAll = isEnough(across.length) && across.every((at) => holding.includes(at));
  return isAll && across.some((at) => !isOpen(columns[at]!.profile)) ? across : [];
}

/** Whether a column’s cells may be the limits or marks of an approver. */
function mayStandBelow(column: ColumnEvidence): boolean {
  const { profile } = column;
  return (
    (profile.filled > 0 && areMarks(profile)) || profile.numbers >= 0.6 || isOpen(profile) || comparesCells(column)
  );
}

function isOpen({ examples }: ColumnProfile): boolean {
  return [...examples].every(saysAny);
}

/** Of a table that no header says who approves in, the first column whose cells are roles: `Position | Approval limit`. */
export function unsaidApprovers(columns: readonly ColumnEvidence[], choices: readonly Choice[]): number {
  if (choices.some(({ meaning }) => meaning === 'approver' || meaning === 'lane')) return -1;
  return columns.findIndex(({ profile: { filled, texts, examples } }) => {
    if (filled < 2 || texts < 0.9) return false;
    return [...examples].filter(isApproverHeader).length >= examples.size * 0.7;
  });
}

/** What follows from the conditions of a row. */
const ANSWERS: ReadonlySet<Meaning> = new Set<Meaning>(['approver', 'lane', 'deputy']);

/** What cells such as “< 50,000” and “15–25 %”, or none of them, say of a table being one of approvals; log-odds. */
export function conditionsSign(columns: readonly ColumnEvidence[], choices: readonly Choice[]): number {
  if (columns.some(namesGuardrails)) return GUARDRAILS;
  const across = standingAcross(columns);
  if (across.length === 0 && columns.length > WIDEST && bandsAcross(columns).below !== 'approvers') return TOO_WIDE;
  const isAnswered = choices.some(({ meaning }) => meaning !== null && ANSWERS.has(meaning));
  // Columns that compare, and nothing that follows from them, are a table of figures by bands.
  const isMatrix = bandsAcross(columns).below === 'approvers' || isLogicOverRoles(columns, choices);
  if (!isAnswered && across.length === 0 && !isMatrix)
    return -2.5 - 0.5 * choices.filter(({ meaning }) => meaning === 'condition').length;
  const telling = columns.filter(comparesCells).length;
  // Plain numbers below roles are as often hours or people: the sheet has to say that they are limits.
  const isSure = across.some((at) => comparesCells(columns[at]!)) || (telling > 0 && across.length > 0);
  // Bands in front and above with approvers in every cell are nothing else, nor are “If Discount > 20%” and “Then CFO”.
  const who = isMatrix ? 9 : isSure ? 6.5 : across.length > 0 ? 4 : 0;
  if (telling === 0) return who - 1.5;
  // A log of decisions has days; limits with who approves beside them and no day are a table to decide by.
  const isSigned = choices.some(({ meaning }) => meaning === 'approver');
  const isLasting = isSigned && columns.every(({ profile }) => profile.dates === 0);
  return Math.min(3.5, 1 + telling) + who + (isLasting ? LASTING : 0);
}

/** Whether a header says that its rows are guardrails: their limits compare too, and nobody approves by them. */
function namesGuardrails(column: ColumnEvidence): boolean {
  return (
    saidOf(column, 'title') >= SAYS.clear &&
    kindsOf(column.header).some(({ of, fit }) => of === 'guardrails' && fit === 'whole')
  );
}

const GUARDRAILS = -8;
/** Nobody decides by so many conditions: one table rates something in as many ways. */
const WIDEST = 20;
const TOO_WIDE = -6;
const LASTING = 2;

function isLogicOverRoles(columns: readonly ColumnEvidence[], choices: readonly Choice[]): boolean {
  return (
    columns.some((column) => isLogic(column.header) && comparesCells(column)) && unsaidApprovers(columns, choices) >= 0
  );
}
