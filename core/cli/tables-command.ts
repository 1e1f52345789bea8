import { tablesJson } from '../audit/report/tables-json.ts';
import { RULES } from '../audit/rules/index.ts';
import type { Typed } from './command-line.ts';
import { valueOf } from './command-line.ts';
import { readConfig } from './config-file.ts';
import { localDay } from './local-day.ts';
import { oneOf } from './one-of.ts';
import { complain, deliver } from './output.ts';
import { noPaint, paintFor } from './paint.ts';
import { readFiles } from './read-files.ts';
import { tablesText } from './tables-text.ts';

/** `lanekeeper tables`: 0, or 2 where something could not be read. */
export async function tablesCommand(typed: Typed): Promise<number> {
  const format = oneOf(valueOf(typed, 'format') ?? 'text', ['text', 'json'], '--format');
  if (!format.ok) return complain(format.message);
  const config = readConfig(valueOf(typed, 'config'), process.cwd(), RULES);
  if (!config.ok) return complain(config.message);
  // The text says which rules could not check everything and why; machines read that from the audit.
  const rules = format.value === 'json' ? [] : null;
  const read = await readFiles(typed, { today: localDay(), config: config.value, rules, language: 'en', quiet: false });
  if (!read.ok) return complain(read.message);
  const { audits, refused } = read.value;
  for (const { message } of refused) complain(message);
  const output = valueOf(typed, 'output');
  const text =
    format.value === 'json'
      ? `${JSON.stringify(tablesJson(audits, refused), null, 2)}\n`
      : tablesText(audits, output === null ? paintFor(process.stdout, process.env) : noPaint);
  const delivered = deliver(text, output);
  if (!delivered.ok) return complain(delivered.message);
  return refused.length > 0 ? 2 : 0;
}
