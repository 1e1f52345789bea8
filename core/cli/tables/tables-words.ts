import type { Language } from '../../sheet/phrase.ts';
import { worded } from '../../audit/report/report-words.ts';

const english = {
  tables: (count: number) => (count === 0 ? 'no table was recognised' : worded(count, 'table')),
  unread: 'Could not be read',
  notes: 'How it was read',
};

const german: typeof english = {
  tables: (count) =>
    count === 0 ? 'es wurde keine Tabelle erkannt' : `${count} ${count === 1 ? 'Tabelle' : 'Tabellen'}`,
  unread: 'Nicht lesbar',
  notes: 'Wie gelesen wurde',
};

/** The words of `lanekeeper tables` that no report has. */
export const TABLES_WORDS: Readonly<Record<Language, typeof english>> = { en: english, de: german };
