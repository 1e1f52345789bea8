import type { Language, Phrase } from '../../sheet/phrase.ts';
import type { RuleOutcome } from '../finding.ts';

/** Rules that could not say anything for one and the same reason. */
export interface NotChecked {
  /** A sentence. */
  readonly detail: string;
  /** Ids, in the order of the outcomes. */
  readonly rules: readonly string[];
}

const BROKE: Phrase = { en: 'The rule broke.', de: 'Die Regel ist gescheitert.' };
const MISSING: Phrase = { en: 'A column is missing.', de: 'Eine Spalte fehlt.' };

/** Rules that could not say anything although the plan has what they speak of, by reason; the one of most rules first. */
export function notChecked(outcomes: readonly RuleOutcome[], language: Language): readonly NotChecked[] {
  const byReason = new Map<string, string[]>();
  for (const { rule, outcome, detail } of outcomes) {
    if (outcome !== 'incomplete' && outcome !== 'error') continue;
    const reason = detail ?? (outcome === 'error' ? BROKE : MISSING)[language];
    byReason.set(reason, [...(byReason.get(reason) ?? []), rule]);
  }
  return [...byReason]
    .map(([detail, rules]) => ({ detail, rules }))
    .toSorted((one, other) => other.rules.length - one.rules.length);
}

/** How many rules these are; one that has several reasons counts once. */
export function uncheckedRules(unchecked: readonly NotChecked[]): number {
  return new Set(unchecked.flatMap(({ rules }) => rules)).size;
}
