import { GERMAN_EVIDENCE_NAMES } from './german-evidence-names.ts';
import type { Language } from '../sheet/phrase.ts';

/** Names that say too little by themselves. */
const ENGLISH_EVIDENCE_NAMES: Readonly<Record<string, string>> = {
  all: 'in all',
  least: 'at least',
  most: 'at most',
  of: 'out of',
};

/**
 * What evidence is called: `daysLate` → `days late`. A rule's own names (`Sentences.evidence`) come first, for names that
 * are not common to rules or mean something else in it.
 */
export function evidenceName(name: string, language: Language, own: Readonly<Record<string, string>> = {}): string {
  if (Object.hasOwn(own, name)) return own[name] ?? name;
  const common = language === 'de' ? GERMAN_EVIDENCE_NAMES : ENGLISH_EVIDENCE_NAMES;
  return Object.hasOwn(common, name) ? (common[name] ?? name) : inWords(name);
}

function inWords(name: string): string {
  return name
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();
}
