import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { LANGUAGES } from '../audit/language.ts';
import type { Language } from '../sheet/phrase.ts';

/** The settings of a working directory. */
export const CONFIG_NAME = 'lanekeeper.config.json';

/**
 * The language that a command line asks for, else that of its settings, else English. It is looked for before anything
 * else is read, so that what is wrong with the rest is told in it; what is wrong with these two is told later.
 */
export function spokenLanguage(args: readonly string[]): Language {
  const { values } = parseArgs({
    args: [...args],
    strict: false,
    options: { language: { type: 'string', short: 'l' }, config: { type: 'string', short: 'c' } },
  });
  const asked = known(values['language']);
  return asked ?? known(languageIn(String(values['config'] ?? CONFIG_NAME))) ?? 'en';
}

function known(language: unknown): Language | null {
  return LANGUAGES.find((one) => one === language) ?? null;
}

function languageIn(file: string): unknown {
  try {
    const settings: unknown = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
    return typeof settings === 'object' && settings !== null && 'language' in settings ? settings.language : null;
  } catch {
    // Whether it has to be there, and be JSON, is looked at by the command.
    return null;
  }
}
