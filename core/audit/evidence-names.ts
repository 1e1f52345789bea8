import { GERMAN_EVIDENCE_NAMES } from './german-evidence-names.ts';
import type { Language } from '../sheet/phrase.ts';

/**
 * What evidence is called: `daysLate` → `days late`. A rule's own names (`Sentences.evidence`) come first, for names that
 * are not common to rules or mean something else in it.
 */
export function evidenceName(name: string, language: Language, own: Readonly<Record<string, string>> = {}): string {
  if (Object.hasOwn(own, name)) return own[name] ?? name;
  return language === 'de' && Object.hasOwn(GERMAN_EVIDENCE_NAMES, name)
    ? (GERMAN_EVIDENCE_NAMES[name] ?? name)
    : inWords(name);
}

function inWords(name: string): string {
  return name
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();
}
