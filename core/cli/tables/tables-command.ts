import { tablesJson } from '../../audit/report/tables-json.ts';
import { RULES } from '../../audit/rules/index.ts';
import type { Typed } from '../command-line.ts';
import { readConfig } from '../config-file.ts';
import { layoutOf } from '../terminal/layout.ts';
import { oneOf } from '../one-of.ts';
import { complain, deliver, jsonText } from '../output.ts';
import { readFiles } from '../read-files.ts';
import { tablesText } from './tables-text.ts';
import { todayOf } from '../today-of.ts';

/** `lanekeeper tables`: 0, or 2 where something could not be read. */
export async function tablesCommand(typed: Typed): Promise<number> {
  const format = oneOf(typed, 'format', ['text', 'json'], 'text');
  if (!format.ok) return complain(format.message);
  const today = todayOf(typed);
  if (!today.ok) return complain(today.message);
  const config = readConfig(typed, RULES);
  if (!config.ok) return complain(config.message);
  // The text says which rules could not check everything and why; machines read that from the audit.
  const rules = format.value === 'json' ? [] : null;
  const read = await readFiles(typed, { command: 'tables', today: today.value, config: config.value, rules });
  if (!read.ok) return complain(read.message);
  const { audits, refused } = read.value;
  for (const { message } of refused) complain(message);
  const text =
    format.value === 'json'
      ? jsonText(tablesJson(audits, refused, typed.language))
      : tablesText(audits, layoutOf(typed));
  return deliver(typed, text, refused.length > 0 ? 2 : 0);
}
