import type { RuleWords } from '../../audit/report/audit-report.ts';
import { REPORT_WORDS } from '../../audit/report/report-words.ts';
import { ruleWords } from '../../audit/report/rule-words.ts';
import { RULES } from '../../audit/rules/index.ts';
import type { Typed } from '../command-line.ts';
import type { Layout } from '../terminal/layout.ts';
import { layoutOf } from '../terminal/layout.ts';
import { oneOf } from '../one-of.ts';
import { complain, deliver, jsonText } from '../output.ts';
import { RULES_WORDS } from './rules-words.ts';
import { fitted } from '../terminal/fitted.ts';
import { wrapped } from '../terminal/wrapped.ts';

/** `lanekeeper rules`: 0, or 2 where it could not be written. */
export function rulesCommand(typed: Typed): number {
  const format = oneOf(typed, 'format', ['text', 'json'], 'text');
  if (!format.ok) return complain(format.message);
  const rules = ruleWords(RULES, typed.language);
  return deliver(typed, format.value === 'json' ? asJson(rules) : asText(rules, layoutOf(typed)));
}

function asJson(rules: readonly RuleWords[]): string {
  return jsonText({
    version: 1,
    rules: rules.map(({ id, family, severity, title, why, fix }, at) => ({
      id,
      family,
      severity,
      title,
      why,
      fix,
      params: RULES[at]?.params ?? {},
    })),
  });
}

/** Families in the order of the catalogue; a narrow terminal gets the title below its id. */
function asText(rules: readonly RuleWords[], { paint, width, language }: Layout): string {
  const { severities } = REPORT_WORDS[language];
  const side = Math.max(...rules.map(({ id }) => id.length));
  const grade = Math.max(...rules.map(({ severity }) => severities[severity].length));
  const families = [...new Set(rules.map(({ family }) => family))];
  const blocks = families.map((family) => {
    const members = rules.filter((rule) => rule.family === family);
    const title = paint('bold', `${RULES_WORDS[language].families[family]} (${members.length})`);
    const rows = members.flatMap((rule) => {
      const severity = severities[rule.severity].toLowerCase();
      const line = `${rule.id.padEnd(side)}  ${severity.padEnd(grade)}  ${rule.title}`;
      if (line.length + 2 <= width) return [`  ${paint('cyan', rule.id)}${line.slice(rule.id.length)}`];
      return [
        `  ${paint('cyan', rule.id)}  ${severity}`,
        ...wrapped(rule.title, width - 6).map((text) => `      ${text}`),
      ];
    });
    return [title, ...rows].join('\n');
  });
  return `${fitted(blocks.join('\n\n'), width)}\n`;
}
