import type { RuleWords } from '../../core/audit/report/audit-report.ts';
import { RULES } from '../../core/audit/rules/index.ts';

/** What the rules say of themselves, without what they do: functions cannot be handed between threads. */
export const RULE_WORDS: readonly RuleWords[] = RULES.map(({ id, family, severity, title, why, fix }) => ({
  id,
  family,
  severity,
  title,
  why,
  fix,
}));
