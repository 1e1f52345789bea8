import type { Family } from '../../audit/rule.ts';
import type { Language } from '../../sheet/phrase.ts';

const ENGLISH: Readonly<Record<Family, string>> = {
  brief: 'Brief',
  ownership: 'Ownership',
  dates: 'Dates',
  progress: 'Progress',
  structure: 'Structure',
  schedule: 'Schedule',
  capacity: 'Capacity',
  money: 'Money',
  scorecard: 'Scorecard',
  authority: 'Authority',
  flow: 'Flow',
  risk: 'Risk',
  hygiene: 'Hygiene',
};

const GERMAN: Readonly<Record<Family, string>> = {
  brief: 'Strategie',
  ownership: 'Verantwortung',
  dates: 'Termine',
  progress: 'Fortschritt',
  structure: 'Aufbau',
  schedule: 'Zeitplan',
  capacity: 'Kapazität',
  money: 'Geld',
  scorecard: 'Kennzahlen',
  authority: 'Befugnisse',
  flow: 'Abläufe',
  risk: 'Risiken',
  hygiene: 'Sorgfalt',
};

const english = {
  families: ENGLISH,
  examples: 'Examples',
  found: (title: string, cells: string) => `Found: ${title} (${cells})`,
  fine: (title: string) => `Fine: ${title}`,
  on: (title: string, day: string) => `${title}, on ${day}`,
};

const german: typeof english = {
  families: GERMAN,
  examples: 'Beispiele',
  found: (title, cells) => `Befund: ${title} (${cells})`,
  fine: (title) => `In Ordnung: ${title}`,
  on: (title, day) => `${title}, am ${day}`,
};

/** The words around rules, by language. The sheets of examples stay as planners wrote them. */
export const RULES_WORDS: Readonly<Record<Language, typeof english>> = { en: english, de: german };
