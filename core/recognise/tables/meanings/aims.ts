import type { TableKind } from '../../../plan/table.ts';
import { anyCase } from '../../lexicon/any-case.ts';
import type { ColumnEvidence } from '../columns/column-evidence.ts';
import { saidOf, SAYS } from '../columns/header-says.ts';
import type { Choice } from './settle.ts';

/** So many rows show whether a text comes again, and so great a share of different ones is still one that does. */
const FEWEST = 4;
const AGAIN = 0.6;

/** A header that says goal needs fewer: those of one goal stand below each other, its name in each row or in the first. */
const FEWEST_CALLED = 2;
const AGAIN_CALLED = 0.75;

/** What several measures or key results are to reach together, in the words of headers; never a figure to reach. */
const AIM = anyCase`^(?:\p{L}+ )?(?:objectives?|goals?|aims?|ziele?|[\p{L}]*ziele?|objectifs?|objetivos?|obiettiv[oi]|doel(?:stelling)?(?:en)?|mål|目標|目标)(?: \p{L}+)?$`;

/** The same in another language, or what is meant: “Ziel (Objective)”. */
const ASIDE = /\([^()]*\)/g;

const GOAL: Omit<Choice, 'margin'> = { meaning: 'parent', weight: 2, reasons: ['several rows aim at each of them'] };

/** What a column that names the rows leads by once the goal before it is none of their names. */
const LEAD = 2;

/** On a scorecard, what comes again in front of the measures or key results is the goal that several of them are measures of. */
export function aimsOfMeasures(
  columns: readonly ColumnEvidence[],
  choices: readonly Choice[],
  kind: TableKind,
): readonly Choice[] {
  if (kind !== 'scorecard') return choices;
  if (choices.some(({ meaning }) => meaning === 'measure')) return aimsOf(columns, withTargets(columns, choices));
  return aimsOf(columns, choices);
}

function aimsOf(columns: readonly ColumnEvidence[], choices: readonly Choice[]): readonly Choice[] {
  const called = columns.findIndex(
    (column, at) => isGoal(column) && columns.some((other, place) => place !== at && names(other, choices[place]!)),
  );
  if (called >= 0)
    return choices.map((choice, at) =>
      at === called
        ? { ...GOAL, margin: LEAD }
        : names(columns[at]!, choice)
          ? { ...choice, weight: Math.max(choice.weight, LEAD), margin: Math.max(choice.margin, LEAD) }
          : choice,
    );
  if (!choices.some(({ meaning }) => meaning === 'measure')) return choices;
  if (choices.some(({ meaning }) => meaning === 'parent')) return choices;
  const aim = choices.findIndex(({ meaning }, at) => {
    const { header, profile } = columns[at]!;
    return meaning === 'title' && header !== '' && profile.filled >= FEWEST && profile.distinct < AGAIN;
  });
  return choices.map((choice, at) => (at === aim ? { ...choice, meaning: 'parent' } : choice));
}

/** A figure to reach as cells write it: `>= 50`, `< 30 %`, `≤ 2 days`. */
const REACHED =
  /^(?:[<>≤≥=~]+\s*|(?:min|max|at (?:least|most)|under|over|below|above)\.?\s+)?[$€£]?\d[\d.,]*\s?\S{0,8}$/i;

/** Beside a measure the goal is the figure to reach, where its cells are figures. */
function withTargets(columns: readonly ColumnEvidence[], choices: readonly Choice[]): readonly Choice[] {
  if (choices.some(({ meaning }) => meaning === 'target')) return choices;
  const at = choices.findIndex(({ meaning }, place) => {
    const { header, profile } = columns[place]!;
    return meaning === 'title' && AIM.test(header.trim()) && [...profile.examples].every((text) => REACHED.test(text));
  });
  return choices.map((choice, place) =>
    place === at
      ? { meaning: 'target', weight: LEAD, margin: LEAD, reasons: ['its cells are figures to reach'] }
      : choice,
  );
}

/** Whether a column is called goal, and its texts are those of several rows each. */
function isGoal({ header, profile }: ColumnEvidence): boolean {
  const { filled, sampled, texts, distinct } = profile;
  const comesAgain = filled > FEWEST_CALLED && distinct <= AGAIN_CALLED;
  const isFirstOfSeveral = filled < sampled * AGAIN_CALLED;
  return (
    AIM.test(header.replace(ASIDE, '').trim()) &&
    filled >= FEWEST_CALLED &&
    texts >= 0.8 &&
    (comesAgain || isFirstOfSeveral)
  );
}

/** Whether a column names the rows, by its header and row for row. */
function names(column: ColumnEvidence, { meaning }: Choice): boolean {
  if (meaning !== 'title' && meaning !== 'measure') return false;
  const { filled, sampled, distinct } = column.profile;
  return saidOf(column, 'title', 'measure') >= SAYS.clear && filled >= sampled * 0.9 && distinct > AGAIN_CALLED;
}
