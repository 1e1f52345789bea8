import type { CommandWords } from '../command-words.ts';
import { commonOptions } from '../common-options.ts';

/** What `lanekeeper capacity` accepts. */
export const CAPACITY_COMMAND: CommandWords = {
  name: 'capacity',
  usage: { en: 'lanekeeper capacity <file> [options]', de: 'lanekeeper capacity <Datei> [Optionen]' },
  summary: {
    en: 'Who has how much time, what is asked of it, and what cannot be met',
    de: 'Wer wie viel Zeit hat, was davon verlangt wird, und was sich nicht erfüllen lässt',
  },
  more: [
    {
      en: 'Reads one .xlsx, .xlsm, .xltx or .csv: people, capacity, allocations, requests, flex pools. People with several skills are given to the work as it fits best before anything is called missing.',
      de: 'Liest eine .xlsx, .xlsm, .xltx oder .csv: Personen, Kapazität, Zuordnungen, Anfragen, Reserven. Wer mehrere Fähigkeiten hat, wird der Arbeit so zugeteilt, wie es am besten passt, bevor etwas fehlend genannt wird.',
    },
    {
      en: 'Exit code: 0, or 2 when the file could not be read.',
      de: 'Rückgabewert: 0, oder 2, wenn sich die Datei nicht lesen ließ.',
    },
  ],
  options: [
    {
      name: 'period',
      value: 'PERIOD',
      help: {
        en: 'Only this period of the plan: 2026-07, 2026-Q3, 2026-W14',
        de: 'Nur dieser Zeitraum des Plans: 2026-07, 2026-Q3, 2026-W14',
      },
    },
    {
      name: 'team',
      value: 'TEAM',
      help: {
        en: 'Only this team, its people and their skills',
        de: 'Nur dieses Team, seine Personen und deren Fähigkeiten',
      },
    },
  ],
  common: commonOptions({
    today: {
      en: 'The day from which on load is shown (default: today)',
      de: 'Der Tag, von dem an die Auslastung gezeigt wird (sonst heute)',
    },
  }),
};
