import { dayInWords } from '../../calendar/day-in-words.ts';
import { parseIsoDay } from '../../calendar/day.ts';
import type { Finding } from '../finding.ts';
import { toldEvidence } from '../told-evidence.ts';
import { evidenceName } from '../evidence-names.ts';
import type { Language } from '../../sheet/phrase.ts';
import type { RuleWords } from './audit-report.ts';

/** Evidence by name, as words: `days late: 19`, `due: 14 Aug 2026`. Numbers keep at most two decimals; what the sentence and the cells say is left out. */
export function evidenceText(
  finding: Pick<Finding, 'evidence' | 'message'>,
  language: Language,
  rule: RuleWords | undefined,
): readonly (readonly [string, string])[] {
  return toldEvidence(finding).map(
    ([name, value]) => [evidenceName(name, language, rule?.evidence), shown(value, language)] as const,
  );
}

function shown(value: string | number, language: Language): string {
  if (typeof value === 'number') {
    const rounded = String(Math.round(value * 100) / 100);
    return language === 'de' ? rounded.replace('.', ',') : rounded;
  }
  const day = parseIsoDay(value);
  return day === null ? value : dayInWords(day, language);
}
