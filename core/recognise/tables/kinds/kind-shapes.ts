import type { MoneyRole } from '../../../plan/resources.ts';
import type { Meaning, TableKind } from '../../../plan/table.ts';
import { meaningsOf } from '../../lexicon/lexicon.ts';
import { areAttitudes } from '../columns/attitude-cells.ts';
import { isAttitude } from '../../values/attitude.ts';
import { readLetters } from '../../values/letters.ts';
import { periodParts } from '../../values/period.ts';
import { moneyRoleOf } from '../../values/money-role.ts';
import type { ColumnEvidence } from '../columns/column-evidence.ts';
import { traitShare } from '../columns/column-profile.ts';
import { conditionsSign } from '../meanings/approvers-across.ts';
import { moneySign } from './money-lines.ts';
import { currenciesSign } from '../meanings/currency-columns.ts';
import { isMarkedRole } from './role-marks.ts';
import { outcomesSign } from '../meanings/outcome-columns.ts';
import { pairsSign } from './paired-figures.ts';
import { sharedOutSign } from '../meanings/shared-out.ts';
import type { Choice } from '../meanings/settle.ts';
import { standUpSign } from './stand-up.ts';

/** What cells of a sort that only one kind of table has say of that kind, whatever the columns mean; log-odds. */
export function cellsSigns(columns: readonly ColumnEvidence[]): ReadonlyMap<TableKind, number> {
  return new Map([
    ['raci', lettersSign(columns)],
    ['budget', moneySign(columns)],
    ['rates', currenciesSign(columns)],
    ['scorecard', pairsSign(columns)],
    ['stakeholders', stagesSign(columns)],
    ['updates', standUpSign(columns)],
  ]);
}

/** What such cells say beside what the columns mean; log-odds. */
export function choicesSign(kind: TableKind, columns: readonly ColumnEvidence[], choices: readonly Choice[]): number {
  switch (kind) {
    case 'approvals':
      return conditionsSign(columns, choices);
    case 'approval_history':
      return outcomesSign(columns, choices);
    case 'allocation':
    case 'requests':
      return sharedOutSign(kind, columns, choices);
    default:
      return 0;
  }
}

/** What amounts by period say beside a team or a skill: time given to initiatives, or without any, time that is there. */
export function groupSign(
  kind: 'allocation' | 'capacity',
  columns: readonly ColumnEvidence[],
  best: ReadonlyMap<Meaning, number>,
): number {
  const periods = columns.filter(({ isPeriod }) => isPeriod);
  const hasAmounts = periods.every(({ profile }) => profile.filled === 0 || profile.numbers >= 0.8);
  if (!hasAmounts || !(best.has('skill') || best.has('team'))) return 0;
  if (kind === 'allocation') return best.has('initiative') ? 2.6 : 0;
  const named = columns.filter(({ isPeriod, header }) => !isPeriod && header !== '' && !isSum(header)).length;
  return named === 1 ? 1.6 : 0;
}

/** Whether a header says the total of others: `Total`, a quarter behind its months. */
function isSum(header: string): boolean {
  return periodParts(header) !== null || meaningsOf(header).some(({ of, fit }) => of === 'total' && fit === 'whole');
}

/** What columns such as “Closing balance” beside one of periods say of a table being a plan of cash. */
export function cashSign(columns: readonly ColumnEvidence[]): number {
  const cash = columns.filter(({ header, isPeriod }) => !isPeriod && CASH.has(moneyRoleOf(header))).length;
  return Math.min(4, cash * 2);
}

/** Whether some column holds words, or none holds anything yet: rows that are numbers throughout are readings of something. */
export function hasWords(columns: readonly ColumnEvidence[]): boolean {
  return (
    columns.some(({ profile }) => profile.texts >= 0.5 && profile.filled > 0) ||
    columns.every(({ profile }) => profile.filled === 0)
  );
}

/** What columns for stages of being won over, one each, or cells that name them say of a table being one of stakeholders. */
function stagesSign(columns: readonly ColumnEvidence[]): number {
  if (columns.filter(({ header }) => isAttitude(header)).length >= STAGES) return WON_OVER;
  return columns.some(({ profile }) => areAttitudes(profile)) ? STANDING : 0;
}

const STAGES = 3;
const WON_OVER = 5;
const STANDING = 2.5;

/** What columns of letters such as R and A, or none of them, say of a table being one of roles. */
function lettersSign(columns: readonly ColumnEvidence[]): number {
  const lettered = columns.filter(({ profile }) => traitShare(profile, 'letters') >= 0.6);
  const marked = columns.filter(isMarkedRole).length;
  const letters = marked > 0 ? marked : areRoles(lettered) ? lettered.length : 0;
  if (letters >= 2) return Math.min(3, 1 + letters * 0.5);
  return letters === 0 && columns.some(({ profile }) => profile.filled > 0) ? -2.5 : 0;
}

/** Whether letters say who is responsible or more than one thing else: those of a list of who attended are all A for absent. */
function areRoles(columns: readonly ColumnEvidence[]): boolean {
  const said = new Set<string>();
  for (const { profile } of columns)
    for (const text of profile.examples) for (const letter of readLetters(text) ?? []) said.add(letter);
  return said.has('R') || ['A', 'C', 'I', 'S'].filter((letter) => said.has(letter)).length >= 2 || said.size >= 3;
}

const CASH: ReadonlySet<MoneyRole | null> = new Set<MoneyRole | null>(['opening', 'cash-flow', 'cash', 'floor']);
