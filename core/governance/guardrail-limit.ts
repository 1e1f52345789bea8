import type { Guardrail } from '../plan/governance.ts';
import { isPlaceholder } from '../plan/placeholder.ts';
import { parseTrigger } from '../scorecard/trigger/parse-trigger.ts';
import type { Doubt, Trigger } from '../scorecard/trigger/trigger.ts';

/** What has to hold as data of the fixed vocabulary of conditions, or why it cannot be checked. */
export type GuardrailLimit =
  | { readonly isChecked: true; readonly holds: Trigger; readonly doubts: readonly Doubt[] }
  | {
      readonly isChecked: false;
      /** `none`: no limit at all. `no-number`: words without a number. `no-comparison`: a number, but neither at least nor at most. */
      readonly why: 'none' | 'no-number' | 'no-comparison';
      /** The text that was tried; empty for `none`. */
      readonly text: string;
    };

/** “within 4 hours” and “under 15%” say at most; a range has a second number. */
const WITHIN = /(?<![\p{L}])(?:within|innerhalb(?: von)?|inside)\s+(?=[\d€$£][^\p{L}]*(?:\p{L}+\s*)?$)/iu;
const AT_LEAST = /^(?:higher|greater|more|up|min(?:imum)?|floor|h[oö]her|mehr|untergrenze|⬆|↑)/i;
const AT_MOST = /^(?:lower|smaller|less|fewer|down|max(?:imum)?|cap|ceiling|niedriger|weniger|obergrenze|⬇|↓)/i;

/**
 * Reads the limit of a guardrail from its limit, its comparison or, where the row has no other, its name: `≥ 62%`,
 * `at least` and `62%`, `Discount up to 15%`. `names` are the plan’s measures, `isHigherBetter` tells a bare number’s side.
 */
export function guardrailLimit(
  guardrail: Pick<Guardrail, 'name' | 'measure' | 'limit' | 'comparison' | 'unit'>,
  names: readonly string[],
  isHigherBetter: (measure: string) => boolean | null = () => null,
): GuardrailLimit {
  const measure = said(guardrail.measure) ?? guardrail.name;
  const limit = said(guardrail.limit);
  if (limit === null) {
    const parsed = parsedLimit(guardrail.name, names);
    if (parsed !== null) return parsed;
    return { isChecked: false, why: 'none', text: '' };
  }
  const bare = withUnit(limit.replace(WITHIN, 'at most '), guardrail.unit ?? null);
  const comparison = sideOf(guardrail.comparison?.trim() ?? null);
  const own = parsedLimit(bare, names);
  if (own !== null && own.isChecked && !own.doubts.includes('unknown-measure')) return own;
  for (const text of [`${measure} ${bare}`, ...(comparison === null ? [] : [`${measure} ${comparison} ${bare}`])]) {
    const parsed = parsedLimit(text, names);
    if (parsed !== null) return parsed;
  }
  if (own !== null) return own;
  if (!/\d/.test(bare)) return { isChecked: false, why: 'no-number', text: limit };
  const higher = isHigherBetter(measure);
  const sided = higher === null ? null : parsedLimit(`${measure} ${higher ? '>=' : '<='} ${bare}`, names);
  return sided ?? parsedLimit(guardrail.name, names) ?? { isChecked: false, why: 'no-comparison', text: limit };
}

function said(text: string | null | undefined): string | null {
  return text === null || text === undefined || isPlaceholder(text) ? null : text;
}

function sideOf(comparison: string | null): string | null {
  if (comparison === null || comparison === '') return null;
  return AT_LEAST.test(comparison) ? '>=' : AT_MOST.test(comparison) ? '<=' : comparison;
}

/** A unit of its own column belongs behind the number only where it changes it: 62 and % are 62%, 0.62 is a share already. */
function withUnit(limit: string, unit: string | null): string {
  const number = /^[^\d%]*(\d+(?:[.,]\d+)?)\s*$/.exec(limit)?.[1];
  const isPoints = number !== undefined && Number(number.replace(',', '.')) > 1.5;
  return unit?.trim() === '%' && isPoints ? `${limit.trim()}%` : limit;
}

function parsedLimit(text: string, names: readonly string[]): GuardrailLimit | null {
  const parsed = parseTrigger(text, names);
  return parsed.ok ? { isChecked: true, holds: parsed.trigger, doubts: parsed.doubts } : null;
}
