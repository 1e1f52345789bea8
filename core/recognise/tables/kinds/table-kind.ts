import type { Meaning, TableKind } from '../../../plan/table.ts';
import { TABLE_KINDS } from '../../../plan/table-kinds.ts';
import { bygoneSign } from './bygone.ts';
import { dataSigns } from './data-shapes.ts';
import { withFieldNames } from './field-names.ts';
import { fitOf } from './kind-fit.ts';
import { cashSign, cellsSigns, choicesSign, groupSign, hasWords } from './kind-shapes.ts';
import { KIND_SIGNS } from '../meanings/kind-signs.ts';
import { kindSign } from './kind-telling.ts';
import type { Surroundings } from './kind-words.ts';
import { kindWords } from './kind-words.ts';
import type { ColumnEvidence } from '../columns/column-evidence.ts';
import { withRuns } from './column-runs.ts';
import { settledChoices } from './settled-choices.ts';
import { figuresWorkedOut } from './figures-worked-out.ts';
import { ofKind } from '../columns/period-figure.ts';
import { otherWeight } from './other-weight.ts';
import { isPipeline } from './pipeline.ts';
import { isPlanned } from './planned.ts';
import type { Choice } from '../meanings/settle.ts';
import { withRoleMarks } from './role-marks.ts';
import { withSkillLevels } from './skill-levels.ts';
import { asksForSkills } from '../meanings/shared-out.ts';
import { pairedFigures } from './paired-figures.ts';
import { aimlessSign, deedsSign, figuresSign, planSigns, sharedIdsSign } from './plan-shapes.ts';
import { withoutTallies } from './tallies.ts';
import { assign, contestsOf, toldTogether } from '../meanings/score-columns.ts';

/** A kind with its share of the evidence (0–1) and why. */
export interface KindGuess {
  readonly kind: TableKind;
  readonly share: number;
  readonly reasons: readonly string[];
  readonly choices: readonly Choice[];
}

/** A table needs the usual columns of a kind the less the louder its names call it so, but needs them always a little. */
const EASE = 0.4;
const LEAST = 0.25;

/** Log-odds behind the best from which on a kind is not looked at as a whole table any more. */
const FAR = 8;

/** The kind that explains columns and surroundings best, or the one that was said, with the columns' meanings under it. */
export function guessKind(evidence: readonly ColumnEvidence[], around: Surroundings, said?: TableKind): KindGuess {
  const columns = withRoleMarks(
    withSkillLevels(withRuns(pairedFigures(figuresWorkedOut(withoutTallies(withFieldNames(evidence))))), around),
    around,
  );
  const words = kindWords(columns, around);
  const data = dataSigns(columns);
  const cells = cellsSigns(columns);
  const bygone = bygoneSign(columns);
  const sold = isPipeline(columns);
  const weigh = (kind: TableKind, choices: readonly Choice[]): number => {
    const named = words.get(kind)?.weight ?? 0;
    return kind === 'other'
      ? otherWeight(columns, choices, data) -
          planSigns(columns, choices) +
          Math.min(isPlanned(choices) && !sold ? 0.6 : 3, named)
      : kindWeight(kind, columns, choices, named) + (cells.get(kind) ?? 0) + bygone(kind) + Math.min(5.4, named);
  };
  const contests = contestsOf(columns);
  const rough = TABLE_KINDS.map((kind) => {
    const choices = assign(contests, kind);
    return { kind, choices, weight: weigh(kind, choices) };
  });
  const near = Math.max(...rough.map(({ weight }) => weight)) - FAR;
  const guesses = rough.map((one) => {
    if (one.weight < near && one.kind !== said) return one;
    const choices = toldTogether(columns, one.choices, one.kind);
    return { kind: one.kind, choices, weight: weigh(one.kind, choices) };
  });
  const most = Math.max(...guesses.map(({ weight }) => weight));
  const best = guesses.find(({ kind, weight }) => (said === undefined ? weight === most : kind === said))!;
  const sum = guesses.reduce((total, { weight }) => total + Math.exp(weight - most), 0);
  const telling = best.kind === 'other' ? [] : tellingColumns(best.kind, columns, best.choices);
  const reasons = [
    words.get(best.kind)?.reason ?? null,
    telling.length > 0 ? `it has columns for ${telling.join(', ')}` : null,
  ];
  if (best.kind === 'other') reasons.push(...data.reasons, 'its columns are none of a plan');
  return {
    kind: best.kind,
    share: 1 / sum,
    choices: settledChoices(best, columns, around),
    reasons: reasons.filter((reason) => reason !== null),
  };
}

function kindWeight(
  kind: Exclude<TableKind, 'other'>,
  columns: readonly ColumnEvidence[],
  choices: readonly Choice[],
  named: number,
): number {
  const found = KIND_SIGNS.get(kind);
  if (found === undefined) return -Infinity;
  const { prior, needs, without } = found;
  const best = new Map<Meaning, number>();
  const fit = fitOf(choices);
  let periods = 0;
  for (let at = 0; at < choices.length; at++) {
    const { meaning, weight, assumed } = choices[at]!;
    if (columns[at]!.isPeriod || columns[at]!.isSpread === true) periods += 1;
    const { inPeriod } = columns[at]!;
    if (inPeriod !== null) best.set(ofKind(inPeriod, kind), 0.6);
    if (meaning === null || assumed === true) continue;
    const sure = Math.min(1, Math.max(0.2, weight / 2.5));
    best.set(meaning, Math.max(best.get(meaning) ?? 0, sure));
  }
  if (periods > 0) best.set('period', 1);
  if (kind === 'requests' && asksForSkills(columns)) best.set('skill', 1);
  let signed = 0;
  for (const [meaning, sure] of best) signed += kindSign(found, meaning) * sure;
  signed += choicesSign(kind, columns, choices) + deedsSign(kind, columns, choices);
  if (periods >= 3) signed += figuresSign(kind, columns);
  if (kind === 'scorecard') signed += aimlessSign(columns, choices);
  if (kind === 'initiatives') signed += sharedIdsSign(columns, choices);
  if (periods >= 2 && (kind === 'capacity' || kind === 'allocation')) {
    const people = choices.some(({ meaning }, at) => meaning === 'person' && columns[at]!.header !== '');
    const ofPeople = kind === 'capacity' || best.has('initiative') ? 1.6 : 0.4;
    signed += people ? ofPeople : groupSign(kind, columns, best);
  }
  if (kind === 'updates' && isHistory(columns, choices)) signed += 4.7;
  const cash = kind === 'budget' && best.has('period') ? cashSign(columns) : 0;
  signed += cash;
  const hasName =
    ENTITY.some((meaning) => best.has(meaning) && (meaning !== 'id' || hasWords(columns))) ||
    (kind === 'dependencies' && best.has('successor')) ||
    cash > 0 ||
    (kind === 'budget' && isByPeriod(choices));
  const met = needs.some((meaning) => best.has(meaning));
  return prior + signed + fit + (met ? 0 : without * Math.max(LEAST, 1 - EASE * named)) + (hasName ? 0 : UNNAMED);
}

/** Whether rows are spans of time with two or more sorts of money. */
function isByPeriod(choices: readonly Choice[]): boolean {
  const money = choices.filter(({ meaning }) => meaning !== null && MONEY.has(meaning));
  return money.length >= 2 && choices.some(({ meaning }) => meaning === 'period');
}

const MONEY: ReadonlySet<Meaning> = new Set<Meaning>(['cost', 'cost_actual', 'funding']);

/** Dated lines about things that come again: a history, not a list of them. */
function isHistory(columns: readonly ColumnEvidence[], choices: readonly Choice[]): boolean {
  const dated = choices.some(({ meaning }) => meaning === 'date' || meaning === 'updated_on' || meaning === 'period');
  const told = choices.some(
    ({ meaning }) => meaning === 'percent_complete' || meaning === 'stage' || meaning === 'status',
  );
  if (choices.some(({ meaning }) => meaning === 'due' || meaning === 'end')) return false;
  const naming = ['title', 'milestone', 'initiative'] as const;
  const first = naming.map((name) => choices.findIndex(({ meaning }) => meaning === name)).find((at) => at >= 0);
  const profile = first === undefined ? undefined : columns[first]?.profile;
  const again = profile !== undefined && profile.filled >= 2 && profile.distinct <= 0.75;
  return dated && told && again;
}

/** Meanings that say what a row is; a table of a plan has one of them. */
const ENTITY: readonly Meaning[] = [
  'title',
  'condition',
  'flow',
  'field',
  'currency',
  'id',
  'person',
  'measure',
  'decision',
  'description',
  'deliverable',
  'role',
  'skill',
  'team',
  'initiative',
  'milestone',
  'choice',
  'category',
  'phase',
  'trigger',
];
const UNNAMED = -4;

function tellingColumns(
  kind: Exclude<TableKind, 'other'>,
  columns: readonly ColumnEvidence[],
  choices: readonly Choice[],
): string[] {
  const signs = KIND_SIGNS.get(kind)?.signs ?? new Map<Meaning, number>();
  return [...choices.entries()]
    .filter(([, { meaning }]) => meaning !== null && (signs.get(meaning) ?? 0) >= 0.5)
    .sort((a, b) => (signs.get(b[1].meaning!) ?? 0) - (signs.get(a[1].meaning!) ?? 0))
    .slice(0, 4)
    .map(([at]) => `“${columns[at]!.header}”`);
}
