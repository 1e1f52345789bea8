import type { ApprovalTable } from '../governance/approvals/approval-table.ts';
import { laneTextOf, needsNobody, outcomeOf } from '../governance/approvals/outcome-of.ts';
import type { CaseSet } from '../governance/approvals/table-check.ts';
import { caseInWords } from '../governance/approvals/words/case-in-words.ts';
import { partInWords } from '../governance/approvals/words/part-in-words.ts';
import type { ApprovalRule } from '../plan/approvals.ts';
import type { Phrase } from '../sheet/phrase.ts';
import { inEach, quoted } from './language.ts';

/** The example of a set of cases at the beginning of a sentence. */
export function capitalCase(cases: CaseSet, table: ApprovalTable): Phrase {
  return inEach((language) => {
    const text = caseInWords(cases, table, language);
    return text.charAt(0).toUpperCase() + text.slice(1);
  });
}

/** All values that a set of cases means: `Amount from 50,000 EUR; Segment SMB`. */
export function rangeInWords({ parts }: CaseSet): Phrase {
  return inEach((language) => parts.map((part) => partInWords(part, language)).join('; '));
}

/** What two rows say: their lanes, or who approves where the lanes are the same. */
export function outcomesInWords(rules: readonly ApprovalRule[]): Phrase {
  const isSameLane = new Set(rules.map((rule) => outcomeOf(rule).lane)).size === 1;
  const said = rules.map((rule): Phrase => {
    const lane = isSameLane ? null : laneTextOf(rule);
    if (lane !== null) return quoted(lane);
    return needsNobody(rule) ? NOBODY : quoted(rule.approvers?.text.trim() ?? '');
  });
  return inEach((language) =>
    [...new Set(said.map((one) => one[language]))].join(language === 'de' ? ' und ' : ' and '),
  );
}

const NOBODY: Phrase = { en: 'that nobody has to approve', de: 'dass niemand freigeben muss' };
