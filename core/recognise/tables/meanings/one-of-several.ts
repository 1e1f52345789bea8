import type { Meaning, TableKind } from '../../../plan/table.ts';
import { meaningsOf } from '../../lexicon/lexicon.ts';
import { isAttitude } from '../../values/attitude.ts';
import type { ColumnEvidence } from '../columns/column-evidence.ts';
import { countedIn } from '../columns/numbered-run.ts';
import type { Choice } from './settle.ts';
import { anyCase } from '../../lexicon/any-case.ts';

/** What rows are in one of: a header that counts them says which one its column is about, not which one a row is in. */
const COUNTED: ReadonlySet<Meaning> = new Set<Meaning>([
  'phase',
  'sprint',
  'stage',
  'level',
  'initiative',
  'milestone',
]);

/** What single letters stand for in registers of risks alone. */
const LETTERED: ReadonlySet<Meaning> = new Set<Meaning>(['probability', 'impact', 'id', 'effort', 'cost', 'variance']);

/** What networks of work have twice, as early as can be and as late as may be. */
const BOUNDED: ReadonlySet<Meaning> = new Set<Meaning>(['start', 'end']);
const LATEST = anyCase`(?<!\p{L})(?:late(?:st)?|spät\p{L}*|au plus tard|tard|tardi[ao]|tard[ií][ao]|más tarde|mais tarde|laatste?|senest\p{L}*|sen\p{L}*ste|позд\p{L}*)(?!\p{L})|最遅|最晚|最迟`;

/** Whose numbers are none of the rows that have their own: `Reporter ID` beside `Key`. */
const PEOPLE: ReadonlySet<Meaning> = new Set<Meaning>(['owner', 'person', 'raised_by', 'approver', 'customer', 'team']);

function isOfPeople(header: string): boolean {
  return meaningsOf(header).some(({ of, fit }) => PEOPLE.has(of) && fit === 'part');
}

function isAmong(choices: readonly Choice[], wanted: Meaning, besides: number): boolean {
  return choices.some(({ meaning }, at) => meaning === wanted && at !== besides);
}

/** `Phase 1`, `Phase 2` are columns of the phases of a row, and `I`, `L`, `C` outside of any plan are anything. */
export function oneOfSeveral(
  columns: readonly ColumnEvidence[],
  choices: readonly Choice[],
  kind: TableKind,
): readonly Choice[] {
  const attitudes = choices.some(({ meaning }) => meaning === 'raci_role')
    ? columns.filter(({ header }) => isAttitude(header)).length
    : 0;
  return choices.map((choice, at): Choice => {
    const { header, isPeriod } = columns[at]!;
    if (choice.meaning === null || isPeriod) return choice;
    const stem = COUNTED.has(choice.meaning) ? countedIn(header)?.stem : undefined;
    const isOne = stem !== undefined && /^\p{L}{3,}$/u.test(stem);
    const isLetter = kind === 'other' && /^\p{Lu}$/u.test(header) && LETTERED.has(choice.meaning);
    // `6 months` last so long, `Month 6` is one of them.
    const isStep = choice.meaning === 'duration' && /^\s*\p{L}{3,9}\s?\d{1,3}\s*$/u.test(header);
    // Marks of where somebody stands and should stand are no roles.
    const isStance = choice.meaning === 'raci_role' && attitudes >= 3 && isAttitude(header);
    // Beside the earliest start, the latest possible one is no plan.
    const isLatest = LATEST.test(header) && BOUNDED.has(choice.meaning) && isAmong(choices, choice.meaning, at);
    const isElses = choice.meaning === 'id' && isAmong(choices, 'id', at) && isOfPeople(header);
    return isOne || isStep || isLetter || isStance || isLatest || isElses
      ? { ...choice, meaning: null, reasons: [] }
      : choice;
  });
}
