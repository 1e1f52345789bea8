import type { Meaning, TableKind } from '../../../plan/table.ts';
import { readOutcome } from '../../values/outcome.ts';
import type { ColumnEvidence } from '../columns/column-evidence.ts';
import type { ColumnProfile } from '../columns/column-profile.ts';
import type { Choice } from './settle.ts';
import { rememberedOf } from '../../lexicon/remembered.ts';

const MOST = 0.7;
const FIRST = 5;

/** Share of a column’s different texts that say how an approval ended. */
const outcomeShare = rememberedOf((profile: ColumnProfile): number => {
  const texts = [...profile.examples];
  const isShort = profile.filled > 0 && profile.texts >= MOST && profile.meanLength <= 40;
  const said = (some: readonly string[]): number =>
    some.filter((text) => readOutcome(text) !== null).length / some.length;
  // Most columns are none of outcomes, and their first cells show it.
  return isShort && said(texts.slice(0, FIRST)) >= 0.5 ? said(texts) : 0;
});

/** What a column of outcomes beside days says of a table being a history of approvals. */
export function outcomesSign(columns: readonly ColumnEvidence[], choices: readonly Choice[]): number {
  const has = (...names: readonly Meaning[]): boolean =>
    choices.some(({ meaning }) => meaning !== null && names.includes(meaning));
  if (!has('raised_on') || !has('decided_on', 'wait') || !has('approver', 'lane')) return 0;
  return columns.some(({ profile }) => outcomeShare(profile) >= MOST && saysApproved(profile)) ? 2 : 0;
}

/** “Open” and “in review” end many things; an approval is granted or refused. */
function saysApproved({ examples }: ColumnProfile): boolean {
  return [...examples].some((text) => {
    const outcome = readOutcome(text);
    return outcome === 'approved' || outcome === 'changed' || outcome === 'rejected';
  });
}

/** In a history of approvals the column whose cells say how each ended is the outcome, whatever its header elsewhere means. */
export function outcomeColumns(
  columns: readonly ColumnEvidence[],
  choices: readonly Choice[],
  kind: TableKind,
): readonly Choice[] {
  if (kind === 'decisions') return endedDecisions(columns, choices);
  if (kind !== 'approval_history') return choices;
  const fits = [...columns.keys()].filter((at) => outcomeShare(columns[at]!.profile) >= MOST);
  const best = fits.find((at) => choices[at]!.meaning === 'outcome') ?? fits[0];
  if (best === undefined) return choices;
  return choices.map((choice, at) => {
    if (at === best)
      return { meaning: 'outcome', weight: 4, margin: 3, reasons: ['its cells say how approvals ended'] };
    return choice.meaning === 'outcome' ? { ...choice, meaning: null, weight: 0 } : choice;
  });
}

/** In a log of decisions, a column whose cells say how each ended is how it stands, whatever else its header means. */
function endedDecisions(columns: readonly ColumnEvidence[], choices: readonly Choice[]): readonly Choice[] {
  if (choices.some(({ meaning }) => meaning === 'status')) return choices;
  const ended = [...columns.keys()].find(
    (at) =>
      (choices[at]!.meaning === null || choices[at]!.meaning === 'benefit') &&
      outcomeShare(columns[at]!.profile) >= MOST &&
      saysApproved(columns[at]!.profile),
  );
  return choices.map((choice, at) =>
    at === ended
      ? { meaning: 'status', weight: 3, margin: 2, reasons: ['its cells say how each decision ended'] }
      : choice,
  );
}
