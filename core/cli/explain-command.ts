import type { Example, Rule } from '../audit/rule.ts';
import { RULES } from '../audit/rules/index.ts';
import type { Typed } from './command-line.ts';
import { meant } from './nearest.ts';
import { complain, deliver } from './output.ts';
import type { Paint } from './paint.ts';
import { paintFor } from './paint.ts';
import { screenOf } from './screen.ts';
import { wrapped } from './wrapped.ts';

/** `lanekeeper explain <rule>`. */
export function explainCommand({ names }: Typed): number {
  const [id, more] = names;
  if (id === undefined || more !== undefined)
    return complain('Name one rule: lanekeeper explain milestone-overdue. lanekeeper rules lists them all.');
  const rule = RULES.find((some) => some.id === id);
  if (rule === undefined)
    return complain(
      `There is no rule “${id}”.${meant(
        id,
        RULES.map((some) => some.id),
      )} lanekeeper rules lists them all.`,
    );
  const { width } = screenOf(process.stdout);
  deliver(explained(rule, Math.min(width, 100), paintFor(process.stdout, process.env)), null);
  return 0;
}

function explained(rule: Rule, width: number, paint: Paint): string {
  const params = Object.entries(rule.params ?? {});
  return [
    paint('bold', rule.title),
    paint('dim', `${rule.id} · ${rule.severity} · ${rule.family}`),
    '',
    ...wrapped(rule.why, width),
    ...wrapped(rule.fix, width),
    '',
    ...params.flatMap(([name, { default: value, title, source }]) =>
      wrapped(`${name} = ${value}: ${title} (${source}).`, width),
    ),
    ...(params.length === 0 ? [] : ['']),
    ...rule.examples.failing.flatMap((example) =>
      drawn(`Found: ${example.title} (${example.flags.join('; ')})`, example, paint),
    ),
    ...rule.examples.passing.flatMap((example) => drawn(`Fine: ${example.title}`, example, paint)),
  ].join('\n');
}

function drawn(title: string, { sheet, today }: Example, paint: Paint): readonly string[] {
  const rows = sheet
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return [paint('bold', today === undefined ? title : `${title}, on ${today}`), ...rows.map((row) => `  ${row}`), ''];
}
