import { anyCase } from '../../lexicon/any-case.ts';
import { countedIn } from './numbered-run.ts';

/** Steps of a scale, one column each, under the header that says of what: `Probability` over VL, L, M, H, VH. */
const GRADE = /^(?:[vV]?[lLhHmM]|[xX]{1,2}|[1-5]|low|medium|high|very low|very high|moderate)$/i;

/** Lower headers that say no more than that something is measured: of what stands above them. */
const BARE = anyCase`^(?:value|score|rating|level|total|overall|result|wert|gesamt|summe|ergebnis|stufe|note|valeur|niveau|total[e]?|valor|nivel|nível|valore|livello|värde|verdi|værdi|wartość|hodnota|значение|итого|値|合計|值|合计|값|합계|%|#)$`;

/** Steps and places in a group that say nothing alone: `1`, `L2`, `No. 3`. */
const STEP = /^(?:\p{L}{0,5}[.\s]?\s?\d{1,3}|\p{L})$/u;
/** The scale in which each column of a group is rated: `Impact (1-5)` over time, cost and quality. */
const SCALED = /\(\s*[01]\s*[-–]\s*(?:[3-9]|10)\s*\)/;
/** What is left of a header's parts together counts of what it says. */
export const CUT = 0.75;
/** What the heading of a group counts for each of its columns. */
const GROUPED = 0.34;

/** What the heading of one of several like groups counts, as the columns below it are named themselves. */
const ONE_OF = 0.15;

function isOneOf(part: string): boolean {
  return countedIn(part) !== null && /^\p{L}{3,}/u.test(part);
}

/** Whether the lowest part of a header is a step of the scale that stands above it. */
export function isGraded(parts: readonly string[]): boolean {
  return parts.length > 1 && GRADE.test(parts.at(-1)!);
}

/** What each line of a header counts for what its column means, from the group's heading down; `groups` head several columns. */
export function weighedParts(
  parts: readonly string[],
  groups: ReadonlySet<string>,
): readonly { readonly part: string; readonly weight: number }[] {
  const last = parts.length - 1;
  const bare = last > 0 && BARE.test(parts[last]!);
  const own = isGraded(parts) || bare ? last - 1 : last;
  const weightOf = (part: string, index: number): number => {
    if (bare && index === last) return 0.3;
    if (index >= own) return 0.9;
    if (SCALED.test(part)) return 1;
    // `Sprint 3` over an assignee says whose turn it is, not what the cells are.
    if (isOneOf(part) && !STEP.test(parts[last]!)) return ONE_OF;
    // What heads a group of columns says of none of them what it is, unless they are its steps.
    return groups.has(part) ? (STEP.test(parts[last]!) ? 0.8 : GROUPED) : 0.55;
  };
  return parts.map((part, index) => ({ part, weight: weightOf(part, index) }));
}
