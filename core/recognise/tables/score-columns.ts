import type { Meaning, TableKind } from '../../plan/table.ts';
import { meaningsOf } from '../lexicon/lexicon.ts';
import type { ColumnProfile } from './column-profile.ts';
import { traitShare } from './column-profile.ts';
import { periodParts } from '../values/period.ts';
import { meaningPrior } from './kind-signs.ts';
import { modified } from './modifiers.ts';
import { suggestedByValues, valueEvidence } from './value-evidence.ts';

/** One possible meaning of a column with what speaks for it. */
export interface Candidate {
  readonly meaning: Meaning;
  /** Log-odds from header and values, against being nothing known. */
  readonly weight: number;
  readonly fromHeader: number;
  readonly reasons: readonly string[];
}

/** A column with everything it may mean, before the table's kind is known. */
export interface ColumnEvidence {
  /** What the cells of a period's column are where the lower header says so: target, actual. */
  readonly inPeriod: Meaning | null;
  readonly column: number;
  readonly header: string;
  readonly profile: ColumnProfile;
  readonly candidates: readonly Candidate[];
  readonly isPeriod: boolean;
}

/** A column's meaning under a kind; `margin` is the lead over the next best choice. */
export interface Choice {
  readonly meaning: Meaning | null;
  readonly weight: number;
  readonly margin: number;
  readonly reasons: readonly string[];
}

/** What a meaning must gather before it is better than nothing. */
const BAR = 1.9;

/** What stands in a table's first column rather than elsewhere. */
const FIRST: ReadonlyMap<Meaning, number> = new Map<Meaning, number>([
  ['id', 0.8],
  ['title', 0.2],
  ['parent', -0.6],
  ['person', 0.3],
]);

/** Everything a column may mean by its header and its values. */
export function columnEvidence(
  column: number,
  header: string,
  parts: readonly string[],
  profile: ColumnProfile,
  isPeriod: boolean,
  position: number,
): ColumnEvidence {
  const byMeaning = new Map<Meaning, { weight: number; reason: string }>();
  const hear = (text: string, factor: number): void => {
    for (const reading of meaningsOf(text)) {
      const weight = reading.weight * factor;
      const meaning = modified(header, reading.of);
      if (weight <= (byMeaning.get(meaning)?.weight ?? 0)) continue;
      byMeaning.set(meaning, { weight, reason: `its header says “${text}”` });
    }
  };
  hear(header, 1);
  for (const [index, part] of parts.entries()) if (part !== header) hear(part, index === parts.length - 1 ? 0.9 : 0.55);
  for (const { meaning, weight } of suggestedByValues(profile)) {
    const known = byMeaning.get(meaning);
    if (known === undefined || known.weight < weight) byMeaning.set(meaning, { weight, reason: '' });
  }
  const person = byMeaning.get('person');
  if (person !== undefined && (byMeaning.get('owner')?.weight ?? 0) < person.weight - 0.4)
    byMeaning.set('owner', { weight: person.weight - 0.4, reason: person.reason });
  if (header === '' && position < 5) {
    byMeaning.set('title', { weight: 2.2, reason: 'it has no header and stands in front' });
    byMeaning.set('person', { weight: 1.9, reason: 'it has no header and stands in front' });
  }
  const candidates = [...byMeaning].map(([meaning, { weight, reason }]) => {
    const values = valueEvidence(meaning, profile);
    const first = position === 0 ? (FIRST.get(meaning) ?? 0) : 0;
    const reasons = [reason, values.reason ?? ''].filter((sentence) => sentence !== '');
    return { meaning, weight: weight + values.weight + first - BAR, fromHeader: weight, reasons };
  });
  return { column, header, profile, candidates, isPeriod, inPeriod: isPeriod ? figureIn(parts) : null };
}

/** Figures that a column of a period may hold. */
const FIGURES: ReadonlySet<Meaning> = new Set<Meaning>([
  'target',
  'actual',
  'forecast',
  'baseline',
  'cost',
  'cost_actual',
  'variance',
  'effort',
  'effort_actual',
  'capacity',
  'allocation',
  'absence',
  'remaining',
  'total',
]);

function figureIn(parts: readonly string[]): Meaning | null {
  if (parts.length < 2) return null;
  for (const part of [...parts].reverse()) {
    const reading = meaningsOf(part).find(({ of, weight }) => FIGURES.has(of) && weight >= 2);
    if (reading !== undefined && periodParts(part) === null) return reading.of;
  }
  return null;
}

/** Meanings a table has one column of, as a rule: a second one must be better than the next best reading. */
const ONCE: ReadonlySet<Meaning> = new Set<Meaning>([
  'id',
  'title',
  'status',
  'start',
  'end',
  'due',
  'percent_complete',
  'duration',
  'owner',
  'description',
  'parent',
  'priority',
  'measure',
  'target',
  'actual',
  'unit',
  'person',
  'raised_on',
  'level',
  'total',
  'email',
  'decision',
]);
const TWICE = 1.6;
const TITLE_TWICE = 3;

/** Gives each column its best meaning under a kind, the surest first, so that one title leaves “Name” to the person. */
export function assign(columns: readonly ColumnEvidence[], kind: TableKind): readonly Choice[] {
  const choices: Choice[] = columns.map(() => ({ meaning: null, weight: 0, margin: 1, reasons: [] }));
  const taken = new Map<Meaning, number>();
  const scored = columns.map((evidence) => {
    const list: (Candidate & { under: number })[] = [];
    if (!evidence.isPeriod)
      for (const candidate of evidence.candidates)
        list.push({ ...candidate, under: candidate.weight + meaningPrior(kind, candidate.meaning) });
    return list;
  });
  const tops = scored.map(strongest);
  const order = [...columns.keys()].sort((a, b) => tops[b]! - tops[a]! || a - b);
  for (const at of order) {
    let best: Candidate | null = null;
    let first = 0;
    let second = 0;
    for (const candidate of scored[at]!) {
      const count = taken.get(candidate.meaning) ?? 0;
      const under =
        candidate.under -
        (candidate.meaning === 'title' ? TITLE_TWICE : ONCE.has(candidate.meaning) ? TWICE : 0.15) * count;
      if (under > first) {
        second = first;
        first = under;
        best = candidate;
      } else if (under > second) second = under;
    }
    if (best === null) {
      choices[at] = { meaning: null, weight: 0, margin: -tops[at]!, reasons: [] };
      continue;
    }
    taken.set(best.meaning, (taken.get(best.meaning) ?? 0) + 1);
    choices[at] = { meaning: best.meaning, weight: first, margin: first - second, reasons: best.reasons };
  }
  return settled(columns, choices, kind);
}

/** What a bare “Date” is in a log. */
const DATED: ReadonlyMap<TableKind, Meaning> = new Map<TableKind, Meaning>([
  ['risks', 'raised_on'],
  ['issues', 'raised_on'],
  ['decisions', 'decided_on'],
]);

/** What only the whole table shows: a description that is all there is to name a row, a plan that is called baseline. */
function settled(columns: readonly ColumnEvidence[], choices: readonly Choice[], kind: TableKind): readonly Choice[] {
  const roles = choices.filter(({ meaning }) => meaning === 'raci_role').length;
  const dated = DATED.get(kind);
  const has = (meaning: Meaning): boolean => choices.some((choice) => choice.meaning === meaning);
  const named = has('title') || has('measure') || has('decision') || has('person');
  const unnamed = columns.filter(({ header, column }) => header === '' && column >= 0);
  let described = false;
  return choices.map((choice, at) => {
    if (choice.meaning === 'description' && !named && !described) {
      described = true;
      return { ...choice, meaning: 'title' };
    }
    if (choice.meaning === 'start_baseline' && !has('start') && has('start_actual'))
      return { ...choice, meaning: 'start' };
    if (choice.meaning === 'end_baseline' && !has('end') && !has('due') && has('end_actual'))
      return { ...choice, meaning: 'end' };
    const evidence = columns[at]!;
    if (choice.meaning === 'date' && dated !== undefined && !has(dated)) return { ...choice, meaning: dated };
    if (choice.meaning === 'raci_role' && roles === 1) return { ...choice, meaning: null };
    const lettered = evidence.profile.filled === 0 || traitShare(evidence.profile, 'letters') >= 0.6;
    if (choice.meaning === null && roles >= 2 && at > 0 && lettered && evidence.header !== '' && !evidence.isPeriod)
      return {
        ...choice,
        meaning: 'raci_role',
        weight: 1.5,
        margin: 1.5,
        reasons: ['its neighbours hold letters such as R and A'],
      };
    // Titles set in from column to column share one header at most.
    if (
      choice.meaning === null &&
      unnamed.length >= 2 &&
      at > 0 &&
      at < unnamed.length &&
      evidence.header === '' &&
      choices[0]!.meaning === 'title' &&
      evidence.profile.texts > 0.7
    )
      return {
        ...choice,
        meaning: 'title',
        weight: 1,
        margin: 1,
        reasons: ['titles are set in from column to column'],
      };
    return choice;
  });
}

function strongest(list: readonly { readonly under: number }[]): number {
  let most = 0;
  for (const { under } of list) if (under > most) most = under;
  return most;
}
