import { RULES } from '../audit/rules/index.ts';
import type { Typed } from './command-line.ts';
import { valueOf } from './command-line.ts';
import { oneOf } from './one-of.ts';
import { complain, deliver } from './output.ts';
import { paintFor } from './paint.ts';

/** `lanekeeper rules`. */
export function rulesCommand(typed: Typed): number {
  const format = oneOf(valueOf(typed, 'format') ?? 'text', ['text', 'json'], '--format');
  if (!format.ok) return complain(format.message);
  deliver(format.value === 'json' ? asJson() : asText(), null);
  return 0;
}

function asJson(): string {
  const rules = RULES.map(({ id, family, severity, title, why, fix, params = {} }) => ({
    id,
    family,
    severity,
    title,
    why,
    fix,
    params,
  }));
  return `${JSON.stringify({ version: 1, rules }, null, 2)}\n`;
}

function asText(): string {
  const paint = paintFor(process.stdout, process.env);
  const width = Math.max(...RULES.map(({ id }) => id.length));
  const families = [...new Set(RULES.map(({ family }) => family))];
  const blocks = families.map((family) => {
    const rules = RULES.filter((rule) => rule.family === family);
    const title = paint('bold', `${family.charAt(0).toUpperCase()}${family.slice(1)} (${rules.length})`);
    return [
      title,
      ...rules.map(
        ({ id, severity, title }) => `  ${paint('cyan', id.padEnd(width))}  ${severity.padEnd(8)}  ${title}`,
      ),
    ].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}
