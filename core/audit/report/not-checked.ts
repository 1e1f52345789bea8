import type { RuleOutcome } from '../finding.ts';

/** Rules that could not say anything although the plan has what they speak of, with the reason. */
export function notChecked(
  outcomes: readonly RuleOutcome[],
): readonly { readonly rule: string; readonly detail: string }[] {
  return outcomes
    .filter(({ outcome }) => outcome === 'incomplete' || outcome === 'error')
    .map(({ rule, outcome, detail }) => ({
      rule,
      detail: detail ?? (outcome === 'error' ? 'the rule broke' : 'a column is missing'),
    }));
}
