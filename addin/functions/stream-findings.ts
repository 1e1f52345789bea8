import type { Answer } from './answer.ts';
import type { FindingsArguments, FindingsTable } from './findings.ts';
import { findings } from './findings.ts';
import type { AuditFollower } from './follow-audit.ts';
import type { FunctionWords } from './words/english.ts';

/**
 * Shows the findings asked for in the cells of a formula and follows the audit, until the returned function is called.
 * What stands there already is not shown again: every showing recalculates what refers to it.
 */
export function streamFindings(
  asked: FindingsArguments,
  audits: AuditFollower,
  words: () => FunctionWords,
  show: (answer: Answer<FindingsTable>) => void,
): () => void {
  let shown = '';
  return audits.follow((audit) => {
    const answer = audit.ok ? findings(asked, audit.value, words()) : audit;
    const text = JSON.stringify(answer);
    if (text !== shown) show(answer);
    shown = text;
  });
}
