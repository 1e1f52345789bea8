import type { Workbook } from '../sheet/workbook.ts';
import { SETTINGS_NAMESPACE } from './settings-namespace.ts';
import { settingsElement } from './settings-part.ts';
import type { Settings } from './settings.ts';
import { writtenSettings } from './settings-schema.ts';

/** Files that have no place for settings inside. */
const BARE_TEXT = /\.(?:csv|tsv|txt)$/i;
const ENDING = '.lanekeeper.json';

/**
 * The name of the small file beside a delimited text that holds its settings, acceptances and corrections:
 * `plan.csv` → `plan.csv.lanekeeper.json`. Null for workbooks, which carry theirs inside.
 */
export function settingsFileName(name: string): string | null {
  return BARE_TEXT.test(name) ? `${name}${ENDING}` : null;
}

/** Whether a file is, by its name, the settings file of some text. */
export function isSettingsFile(name: string): boolean {
  return name.toLowerCase().endsWith(ENDING);
}

/** The text of a settings file: JSON for people to read and to compare. */
export function settingsFileText(settings: Settings): string {
  return `${JSON.stringify(writtenSettings(settings), null, 2)}\n`;
}

/**
 * The workbook of a delimited text with the settings file beside it, as if it carried them inside; `settingsFrom` reads
 * them, or tells why it cannot. A workbook that carries its own keeps those.
 */
export function withSettingsFile(workbook: Workbook, fileName: string, text: string): Workbook {
  if (workbook.customParts.some(({ namespace }) => namespace === SETTINGS_NAMESPACE)) return workbook;
  const json = text.replace(/^\ufeff/, '').trim();
  const part = { path: fileName, namespace: SETTINGS_NAMESPACE, xml: settingsElement(json) };
  return { ...workbook, customParts: [...workbook.customParts, part] };
}
