import { REPORT_WORDS } from '../../audit/report/report-words.ts';
import type { Example, Rule } from '../../audit/rule.ts';
import { RULES } from '../../audit/rules/index.ts';
import { sentencesOf } from '../../audit/sentences.ts';
import type { Language } from '../../sheet/phrase.ts';
import type { Typed } from '../command-line.ts';
import { COMPLAINTS } from '../complaint-words.ts';
import type { Layout } from '../terminal/layout.ts';
import { layoutOf } from '../terminal/layout.ts';
import { meant } from '../nearest.ts';
import { complain, deliver } from '../output.ts';
import { RULES_WORDS } from './rules-words.ts';
import { wrapped } from '../terminal/wrapped.ts';

/** `lanekeeper explain <rule>`: 0, or 2 where there is no such rule. */
export function explainCommand(typed: Typed): number {
  const words = COMPLAINTS[typed.language];
  const [id, more] = typed.names;
  if (id === undefined || more !== undefined) return complain(words.nameRule);
  const rule = RULES.find((some) => some.id === id);
  if (rule !== undefined) return deliver(typed, explained(rule, layoutOf(typed)));
  const ids = RULES.map((some) => some.id);
  return complain(words.noRule(id, meant(id, ids, typed.language)));
}

function explained(rule: Rule, layout: Layout): string {
  const { paint, language } = layout;
  const width = Math.min(layout.width, 100);
  const words = RULES_WORDS[language];
  const { title, why, fix, params = {} } = sentencesOf(rule, language);
  const bounds = Object.entries(rule.params ?? {});
  const severity = REPORT_WORDS[language].severities[rule.severity].toLowerCase();
  return [
    paint('bold', title),
    paint('dim', `${rule.id} · ${severity} · ${words.families[rule.family]}`),
    '',
    ...wrapped(why, width),
    ...wrapped(fix, width),
    '',
    ...bounds.flatMap(([name, { default: value, ...english }]) => {
      const { title: what, source } = params[name] ?? english;
      return wrapped(`${name} = ${value}: ${what} (${source}).`, width);
    }),
    ...(bounds.length === 0 ? [] : ['']),
    paint('dim', words.examples),
    '',
    ...rule.examples.failing.flatMap((example) =>
      drawn(words.found(titleOf(example, language), example.flags.join('; ')), example, layout),
    ),
    ...rule.examples.passing.flatMap((example) => drawn(words.fine(titleOf(example, language)), example, layout)),
  ].join('\n');
}

function titleOf({ title, german }: Example, language: Language): string {
  return language === 'de' ? german : title;
}

function drawn(title: string, { sheet, today }: Example, { paint, width, language }: Layout): readonly string[] {
  const rows = sheet
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const head = today === undefined ? title : RULES_WORDS[language].on(title, today);
  return [...wrapped(head, width).map((line) => paint('bold', line)), ...rows.map((row) => `  ${row}`), ''];
}
