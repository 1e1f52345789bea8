import type { Language } from '../../sheet/phrase.ts';
import { worded } from '../../audit/report/report-words.ts';

const english = {
  files: (count: number) => worded(count, 'file'),
  hidden: (count: number) => `${worded(count, 'more finding')}: --all shows ${count === 1 ? 'it' : 'them'}.`,
  known: (count: number) => `${count} in the baseline`,
  missed: (count: number) => `${count} not audited`,
  losses: (count: number) => `${worded(count, 'part')} could not be read`,
  notes: (count: number) => `${worded(count, 'note')} on how it was read`,
  unchecked: (count: number) => `${worded(count, 'rule')} could not check everything`,
  questions: (count: number) => `${worded(count, 'question')} about what the tables mean`,
  file: '<file>',
};

const german: typeof english = {
  files: (count) => `${count} ${count === 1 ? 'Datei' : 'Dateien'}`,
  hidden: (count) => `${count} ${count === 1 ? 'weiterer Befund' : 'weitere Befunde'}: --all zeigt alle.`,
  known: (count) => `${count} in der Baseline`,
  missed: (count) => `${count} nicht geprüft`,
  losses: (count) => `${count} ${count === 1 ? 'Teil war' : 'Teile waren'} nicht lesbar`,
  notes: (count) => `${count} ${count === 1 ? 'Hinweis' : 'Hinweise'} dazu, wie gelesen wurde`,
  unchecked: (count) => `${count} ${count === 1 ? 'Regel konnte' : 'Regeln konnten'} nicht alles prüfen`,
  questions: (count) => `${count} ${count === 1 ? 'Frage' : 'Fragen'} dazu, was die Tabellen bedeuten`,
  file: '<Datei>',
};

/** The words around the findings on a terminal. */
export const AUDIT_WORDS: Readonly<Record<Language, typeof english>> = { en: english, de: german };
