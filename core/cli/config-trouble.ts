import type * as z from 'zod/mini';
import type { Language } from '../sheet/phrase.ts';
import type { Belonging } from './config-words.ts';
import { CONFIG_WORDS } from './config-words.ts';
import { meant } from './nearest.ts';

type Issue = z.core.$ZodIssue;

/** The keys of settings, and those of an entry in one of their lists. */
export interface SettingKeys {
  readonly top: readonly string[];
  readonly entry: readonly string[];
}

/** Why settings cannot be used, as a sentence: the first thing that is wrong, where it is, and what belongs there. */
export function configTrouble(
  name: string,
  {
    settings,
    issues,
    keys,
  }: { readonly settings: unknown; readonly issues: readonly Issue[]; readonly keys: SettingKeys },
  language: Language,
): string {
  const words = CONFIG_WORDS[language];
  // A name that is written wrongly explains what is missing.
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
  if (issue === undefined) return words.unusable(name, words.otherForm);
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? '';
    return words.noSetting(name, key, meant(key, issue.path.length === 0 ? keys.top : keys.entry, language));
  }
  if (issue.path.length === 0) return words.unusable(name, words.whole);
  const where = issue.path.map((part) => (typeof part === 'number' ? words.entry(part + 1) : String(part))).join(' › ');
  return words.unusable(name, words.at(where, whyNot(issue, settings, language)));
}

function whyNot(issue: Issue, settings: unknown, language: Language): string {
  const words = CONFIG_WORDS[language];
  if (valueAt(settings, issue.path) === undefined) return words.missing;
  switch (issue.code) {
    case 'invalid_value':
      return words.oneOf(issue.values.map(String).join(', '));
    case 'too_small':
      return issue.origin === 'array' ? words.empty : words.atLeast(String(issue.minimum));
    case 'too_big':
      return words.atMost(String(issue.maximum));
    case 'custom':
      return words.day;
    case 'invalid_type':
      return words.belongs[BELONGING[issue.expected] ?? 'something'];
    default:
      return words.belongs.something;
  }
}

const BELONGING: Readonly<Record<string, Belonging>> = {
  number: 'number',
  int: 'whole',
  string: 'text',
  array: 'list',
  record: 'group',
  object: 'group',
};

function valueAt(settings: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    settings,
  );
}
