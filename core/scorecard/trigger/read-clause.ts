import { clauseParts } from './clause-parts.ts';
import { comparedBy } from './compared.ts';
import type { Marked } from './known-measures.ts';
import { MARK } from './known-measures.ts';
import type { Condition, Doubt, Unreadable } from './trigger.ts';

/** What one comparison of a text was read as: a condition for each measure that it names. */
export type ReadClause =
  | { readonly ok: true; readonly conditions: readonly Condition[]; readonly doubts: readonly Doubt[] }
  | { readonly ok: false; readonly why: Unreadable; readonly measure: string | null };

const FILLERS =
  /(?<![\p{L}\p{N}-])(?:(?:in|for|during) (?:any|every|each|a single) (?:given |one )?(?:day|week|month|quarter|year)|at any (?:point|time)|on average|average of|im (?:schnitt|durchschnitt)|if|when|whenever|once|as soon as|in case|should|would|will|does|do|did|ever|also|then|either|both|that|there|we|see|have|has|had|the|our|its|their|a|an|any|value of|level of|wenn|falls|sobald|sollten?|dass|auch|dann|sich|der|die|das|den|dem|des|unsere?r?|ihre?|ein|eine|wert von|wieder|erneut|again|still|only|just|noch|nur)(?![\p{L}\p{N}-])/giu;
const EDGES = /^[\s,;:.!?()[\]"“”„'–—-]+|[\s,;:.!?([\]"“”„'–—-]+$/g;
const LONGEST_NAME = 8;
/** “pipeline growth” where the plan knows the pipeline. */
const GROWTH = /^(?:growth(?: rate)?|change|increase|wachstum|wachstumsrate|ver[aä]nderung|anstieg)$/iu;

/** Reads one comparison; `before` is the measure of the one before it, for “below 30 or above 60”. */
export function readClause(clause: string, marked: Marked, isGerman: boolean, before: string | null): ReadClause {
  const { duration, against, rest, quantities, sensed } = clauseParts(clause, isGerman);
  const compared = comparedBy(sensed, quantities, against !== null, duration.periods > 1);
  const named = [...rest.matchAll(MARK)].flatMap(([mark]) => marked.nameOf(mark) ?? []);
  if (compared === 'relative') return { ok: false, why: 'relative-target', measure: named[0] ?? null };
  if (compared === null) {
    const why = quantities.length === 0 && against === null ? 'no-number' : 'no-comparison';
    return { ok: false, why, measure: named[0] ?? nameIn(rest, [...quantities, ...sensed]) };
  }
  const left = nameIn(rest, compared.used);
  const names = named.length > 0 ? named : left !== null ? [left] : before !== null ? [before] : [];
  if (names.length === 0) return { ok: false, why: 'no-measure', measure: null };
  const isLong = named.length === 0 && (left?.split(' ').length ?? 0) > LONGEST_NAME;
  // “customer churn” where the plan knows “Churn”: perhaps another one.
  const grows = named.length > 0 && left !== null && GROWTH.test(left);
  const isMore =
    named.length > 0 &&
    left !== null &&
    !grows &&
    !/^(?:(?:and|or|und|oder|of|at|in|on|to|by|auf|bei|von|um|im|am|&|\W)(?![\p{L}]))+$/iu.test(left);
  const { comparison, bound, upper, isChange, doubts } = compared;
  const isShare = bound.of === 'number' && bound.isShare && !quantities.some(({ isPoints }) => isPoints);
  return {
    ok: true,
    conditions: names.map((measure) => ({
      measure,
      change: isChange || grows ? { against: against ?? 'previous', as: isShare ? 'share' : 'amount' } : null,
      comparison,
      bound,
      upper,
      periods: duration.periods,
      unit: duration.unit,
    })),
    doubts: [...doubts, ...(isLong ? (['long-name'] as const) : []), ...(isMore ? (['similar-measure'] as const) : [])],
  };
}

/** What is left of a condition without its numbers and comparing words; null where that is nothing. */
function nameIn(text: string, used: readonly { readonly from: number; readonly to: number }[]): string | null {
  let left = '';
  let at = 0;
  for (const { from, to } of used.toSorted((one, other) => one.from - other.from)) {
    if (from < at) continue;
    left += `${text.slice(at, from)} `;
    at = to;
  }
  left = (left + text.slice(at)).replace(FILLERS, ' ').replace(MARK, ' ').replace(/\s+/g, ' ');
  for (let trimmed = left.replace(EDGES, ''); trimmed !== left; trimmed = left.replace(EDGES, '')) left = trimmed;
  return /\p{L}/u.test(left) && !/[<>{}=;|\\$`]|\(\s*\)/.test(left) ? left : null;
}
