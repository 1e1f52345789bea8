import type { CommandWords } from '../command-words.ts';
import { commonOptions } from '../common-options.ts';

/** What `lanekeeper scorecard` accepts. */
export const SCORECARD_COMMAND: CommandWords = {
  name: 'scorecard',
  usage: { en: 'lanekeeper scorecard <file> [options]', de: 'lanekeeper scorecard <Datei> [Optionen]' },
  summary: {
    en: 'What the measures and triggers of a plan say, worst first',
    de: 'Was Kennzahlen und Auslöser eines Plans sagen, das Schlimmste zuerst',
  },
  more: [
    {
      en: 'Reads one .xlsx, .xlsm, .xltx or .csv: scorecards, tables of readings, tables of scenarios.',
      de: 'Liest eine .xlsx, .xlsm, .xltx oder .csv: Kennzahlenblätter, Tabellen mit Werten, Tabellen mit Szenarien.',
    },
    {
      en: 'Exit code: 0, or 2 when the file could not be read.',
      de: 'Rückgabewert: 0, oder 2, wenn sich die Datei nicht lesen ließ.',
    },
  ],
  options: [
    {
      name: 'team',
      value: 'TEAM',
      help: {
        en: 'Only the measures of this team, without triggers',
        de: 'Nur die Kennzahlen dieses Teams, ohne Auslöser',
      },
    },
  ],
  common: commonOptions({
    today: {
      en: 'The day from which the age of readings is counted (default: today)',
      de: 'Der Tag, von dem aus das Alter der Werte zählt (sonst heute)',
    },
  }),
};
