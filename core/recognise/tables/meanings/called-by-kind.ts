import type { Meaning, TableKind } from '../../../plan/table.ts';
import { TABLE_KINDS } from '../../../plan/table-kinds.ts';
import type { ColumnEvidence } from '../columns/column-evidence.ts';
import { traitShare } from '../columns/column-profile.ts';
import { saidOf, SAYS } from '../columns/header-says.ts';
import type { Call } from './kind-calls.ts';
import { CALLS } from './kind-calls.ts';
import type { Choice } from './settle.ts';

const REGISTERS: ReadonlySet<TableKind> = new Set<TableKind>(['risks', 'issues']);

const CALLS_OF: ReadonlyMap<TableKind, readonly Call[]> = new Map(
  TABLE_KINDS.map((kind) => [kind, CALLS.filter(({ kinds }) => kinds.includes(kind))]),
);

/** Says each meaning in the words of the table's kind. */
export function calledByKind(
  columns: readonly ColumnEvidence[],
  choices: readonly Choice[],
  kind: TableKind,
): readonly Choice[] {
  let called = choices;
  const isSpread = columns.some(({ isPeriod }) => isPeriod);
  for (const {
    read,
    is,
    beside,
    without,
    often,
    unsure,
    apart,
    either,
    nameless,
    paid,
    answered,
    graded: byGrade,
    again,
    unheaded,
  } of CALLS_OF.get(kind) ?? []) {
    if (apart === true && isSpread) continue;
    const has = (meaning: Meaning): boolean => called.some((choice) => choice.meaning === meaning);
    if (!has(read) || (often !== true && has(is)) || beside?.every(has) === false || without?.some(has) === true)
      continue;
    let first = true;
    called = called.map((choice, at) => {
      if (choice.meaning !== read || (!first && often !== true)) return choice;
      if (unsure === true && saidOf(columns[at]!, read) >= SAYS.sure) return choice;
      if (paid === true && columns[at]!.profile.moneyFormat < 0.4) return choice;
      if (unheaded === true && columns[at]!.header !== '') return choice;
      if (answered === true && traitShare(columns[at]!.profile, 'response') < 0.6) return choice;
      if (again === true && !comesAgain(columns[at]!, read)) return choice;
      if (byGrade === true && traitShare(columns[at]!.profile, 'grade') < 0.6) return choice;
      if (nameless === true && traitShare(columns[at]!.profile, 'name') >= 0.3) return choice;
      if (either === true && saidOf(columns[at]!, is) < SAYS.hint) return choice;
      first = false;
      return { ...choice, meaning: is };
    });
  }
  return REGISTERS.has(kind) ? graded(columns, called) : called;
}

/** Beside an impact the column of severity is what probability and impact make together. */
function graded(columns: readonly ColumnEvidence[], choices: readonly Choice[]): readonly Choice[] {
  const severe = (at: number): boolean => saidOf(columns[at]!, 'score') >= SAYS.something;
  const impacts = [...choices.keys()].filter((at) => choices[at]!.meaning === 'impact');
  const last = impacts.findLast(severe);
  if (last === undefined || impacts.every(severe) || !choices.some(({ meaning }) => meaning === 'probability'))
    return choices;
  return choices.map((choice, at) => (at === last ? { ...choice, meaning: 'score' } : choice));
}

/** Whether cells come again, three at least, under a header that says their meaning among others. */
function comesAgain(column: ColumnEvidence, read: Meaning): boolean {
  const { filled, distinct } = column.profile;
  return filled >= 3 && distinct < 0.8 && saidOf(column, read) < SAYS.sure;
}
