import type { Language } from '../../sheet/phrase.ts';
import type { Rule } from '../rule.ts';
import { sentencesOf } from '../sentences.ts';
import type { RuleWords } from './audit-report.ts';

/** What rules say of themselves, in a language, without what they do: functions cannot be handed between threads. */
export function ruleWords(rules: readonly Rule[], language: Language): readonly RuleWords[] {
  return rules.map((rule) => {
    const { title, why, fix, evidence = {} } = sentencesOf(rule, language);
    return { id: rule.id, family: rule.family, severity: rule.severity, title, why, fix, evidence };
  });
}
