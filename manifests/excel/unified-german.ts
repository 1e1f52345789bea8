import type { FunctionsFile } from './function-metadata.ts';
import { ENGLISH, GERMAN } from './words.ts';

const SCHEMA = 'https://developer.microsoft.com/json-schemas/teams/v1.29/MicrosoftTeams.Localization.schema.json';

/** The paths of a unified manifest whose words people see, as its localisation file writes them. */
type Translation = Readonly<Record<string, string>>;

/**
 * The German file beside a unified manifest: every word of the English one that people see, by its path.
 * @param manifest the English manifest; words are looked up by their text, so that no path is written twice.
 */
export function unifiedGerman(
  manifest: object,
  functions: { readonly english: FunctionsFile; readonly german: FunctionsFile },
): Translation {
  const german = translations([
    [ENGLISH, GERMAN],
    [functions.english, functions.german],
  ]);
  const found: Record<string, string> = { $schema: SCHEMA };
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'string') {
      const translated = german.get(value);
      if (translated !== undefined && TRANSLATABLE.test(path)) found[path] = translated;
    } else if (Array.isArray(value)) for (const [index, item] of value.entries()) walk(item, `${path}[${index}]`);
    else if (typeof value === 'object' && value !== null)
      for (const [key, item] of Object.entries(value)) walk(item, path === '' ? key : `${path}.${key}`);
  };
  walk(manifest, '');
  return found;
}

const TRANSLATABLE =
  /^(name|description)\.(short|full)$|\.(label|title|description|displayName)$|\.parameters\[\d+\]\.name$/;

/** English words → German words, through catalogues of a common shape. */
function translations(
  catalogues: readonly (readonly [english: unknown, german: unknown])[],
): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  const walk = (english: unknown, german: unknown): void => {
    if (typeof english === 'string') pairs.set(english, String(german));
    else if (typeof english === 'object' && english !== null)
      for (const [key, value] of Object.entries(english)) walk(value, (german as Record<string, unknown>)[key]);
  };
  for (const [english, german] of catalogues) walk(english, german);
  return pairs;
}
