import type { CapacityRequest } from '../../plan/resources.ts';
import type { Initiative } from '../../plan/work.ts';
import type { NameTaker } from './note-names.ts';
import type { ValueBasis, Wishes } from './question.ts';

/** A piece of work as its worth is told. */
export interface Valued {
  readonly name: string;
  /** Stated, on the plan’s own scale. */
  readonly value: number | null;
  readonly priority: string | null;
  /** FTE-periods it takes in all. */
  readonly effort: number;
}

const WORDS: readonly (readonly [number, RegExp])[] = [
  [5, /\b(?:critical|highest|urgent|blocker|must|kritisch|h[oö]chste|muss|p0|very high|sehr hoch)\b/i],
  [4, /\b(?:high|hoch|major|should|soll|important|wichtig|alta?|haute?)\b/i],
  [3, /\b(?:medium|normal|mittel|moderate|could|kann|media|moyenne?)\b/i],
  [2, /\b(?:low|niedrig|gering|minor|baja?|basse|faible)\b/i],
  [1, /\b(?:lowest|trivial|won[’']?t|nice to have|niedrigste|sehr niedrig|very low)\b/i],
];

/** A priority as a number, the larger the more urgent; null where the words do not tell. Of numbers and P1 … the first is most urgent. */
export function urgencyOf(priority: string): number | null {
  const number = /^\s*(?:p|prio(?:rity|rit[aä]t)?|rank|rang)?[\s.#-]*(\d{1,4})\s*$/i.exec(priority)?.[1];
  if (number !== undefined) return -Number(number);
  return WORDS.toReversed().find(([, words]) => words.test(priority))?.[0] ?? null;
}

/**
 * What each piece of work is worth, all on one scale: stated values; or the rank of its priority; or WSJF (what is stated
 * per effort, times the effort of the whole: SAFe’s weighted shortest job first); or its effort, so that as much work as
 * possible is kept; or 1 each, so that as few as possible give way.
 */
export function worthOf(
  works: readonly Valued[],
  wish: Wishes['basis'],
  notes: NameTaker,
): { readonly basis: ValueBasis; readonly worth: readonly number[] } {
  const basis = wish === 'auto' ? bestBasis(works) : wish;
  const isTold = wish === 'auto' && works.length > 0;
  if (isTold && basis === 'priority') notes.add('by-priority', '');
  if (isTold && basis === 'equal') notes.add('all-alike', '');
  switch (basis) {
    case 'value':
      return {
        basis,
        worth: filled(
          works,
          works.map(({ value }) => value),
          notes,
        ),
      };
    case 'priority':
      return { basis, worth: filled(works, ranked(works), notes) };
    case 'wsjf':
      return {
        basis,
        worth: perEffort(
          works,
          filled(works, hasValues(works) ? works.map(({ value }) => value) : ranked(works), notes),
        ),
      };
    case 'effort':
      return { basis, worth: works.map(({ effort }) => effort) };
    case 'equal':
      return { basis, worth: works.map(() => 1) };
  }
}

function bestBasis(works: readonly Valued[]): ValueBasis {
  if (hasValues(works)) return 'value';
  return works.some(({ priority }) => priority !== null && urgencyOf(priority) !== null) ? 'priority' : 'equal';
}

function hasValues(works: readonly Valued[]): boolean {
  return works.some(({ value }) => (value ?? 0) > 0);
}

/** Priorities as ranks from 1, the least urgent, so that one step is one step whatever it is called. */
function ranked(works: readonly Valued[]): readonly (number | null)[] {
  const urgencies = works.map(({ priority }) => (priority === null ? null : urgencyOf(priority)));
  const steps = [...new Set(urgencies.filter((urgency) => urgency !== null))].toSorted((a, b) => a - b);
  return urgencies.map((urgency) => (urgency === null ? null : steps.indexOf(urgency) + 1));
}

/** Missing is never zero: who states nothing counts as much as the middle of the others. */
function filled(works: readonly Valued[], stated: readonly (number | null)[], notes: NameTaker): readonly number[] {
  const known = stated.filter((value) => value !== null).toSorted((a, b) => a - b);
  const middle = known[Math.floor((known.length - 1) / 2)] ?? 1;
  return stated.map((value, at) => {
    if (value === null) notes.add('value-missing', works[at]!.name);
    return Math.max(0, value ?? middle);
  });
}

function perEffort(works: readonly Valued[], values: readonly number[]): readonly number[] {
  const total = works.reduce((sum, { effort }) => sum + effort, 0);
  return values.map((value, at) => (value * total) / Math.max(works[at]!.effort, total / 1000, 1e-9));
}

/** What the plan states of the worth of a row. */
export function statedWorth({ name, value, priority }: Initiative | CapacityRequest, effort: number): Valued {
  return { name, value: value ?? null, priority: priority ?? null, effort };
}
