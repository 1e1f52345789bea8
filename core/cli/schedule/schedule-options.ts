import type { CommandWords } from '../command-words.ts';
import { commonOptions } from '../common-options.ts';

/** What `lanekeeper schedule` accepts. */
export const SCHEDULE_COMMAND: CommandWords = {
  name: 'schedule',
  usage: { en: 'lanekeeper schedule <file> [options]', de: 'lanekeeper schedule <Datei> [Optionen]' },
  summary: {
    en: 'Critical path, float, how sure the finish dates of a plan are, and dates that respect capacity',
    de: 'Kritischer Pfad, Puffer, wie sicher die Endtermine eines Plans sind, und Termine, die zur Kapazität passen',
  },
  more: [
    {
      en: 'Reads one .xlsx, .xlsm, .xltx or .csv. Finish dates get a confidence where the plan has optimistic, likely and pessimistic durations, or ten finished rows with planned and actual dates.',
      de: 'Liest eine .xlsx, .xlsm, .xltx oder .csv. Wie sicher Endtermine sind, wird gesagt, wo der Plan optimistische, wahrscheinliche und pessimistische Dauern hat oder zehn fertige Zeilen mit geplantem und tatsächlichem Termin.',
    },
    {
      en: '--level tells instead which work has to move so that nobody is asked for more than they can do; what runs, what a commitment rests on and fixed dates stay.',
      de: '--level sagt stattdessen, welche Arbeit sich verschieben muss, damit von niemandem mehr verlangt wird, als zu schaffen ist; was läuft, worauf eine Zusage ruht und feste Termine bleiben.',
    },
    {
      en: 'Exit code: 0, or 2 when the file could not be read; with --level 1 when commitments, deadlines or fixed dates cannot be kept or work finds no time, and 130 after Ctrl+C, which tells the best so far and writes nothing.',
      de: 'Rückgabewert: 0, oder 2, wenn sich die Datei nicht lesen ließ; mit --level 1, wenn Zusagen, Fristen oder feste Termine nicht zu halten sind oder Arbeit keine Zeit findet, und 130 nach Strg+C, das den besten Stand nennt und nichts schreibt.',
    },
  ],
  options: [
    {
      name: 'level',
      help: {
        en: 'Dates that respect capacity: what moves, and because of whom',
        de: 'Termine, die zur Kapazität passen: was sich verschiebt, und wegen wem',
      },
    },
    {
      name: 'write',
      short: 'w',
      value: 'FILE',
      help: {
        en: 'Write the levelled dates into a copy of the workbook',
        de: 'Die passenden Termine in eine Kopie der Arbeitsmappe schreiben',
      },
    },
    {
      name: 'end',
      value: 'ID',
      help: {
        en: 'Only what leads to this milestone, task or initiative, by id or name',
        de: 'Nur was zu diesem Meilenstein, dieser Aufgabe oder Initiative führt, nach Kennung oder Name',
      },
    },
    {
      name: 'samples',
      value: 'N',
      help: {
        en: 'How often finish dates are drawn (default: up to 10000)',
        de: 'Wie oft Endtermine gezogen werden (sonst bis zu 10000-mal)',
      },
    },
    {
      name: 'seed',
      value: 'N',
      help: {
        en: 'Seed of draws and search: the same seed gives the same dates (default: 1)',
        de: 'Startwert von Ziehung und Suche: der gleiche gibt die gleichen Termine (sonst 1)',
      },
    },
    {
      name: 'distribution',
      value: 'NAME',
      help: {
        en: 'How durations lie between their three points: pert (default) or triangular',
        de: 'Wie Dauern zwischen ihren drei Punkten liegen: pert (Voreinstellung) oder triangular',
      },
    },
    {
      name: 'time-limit',
      value: 'SECONDS',
      help: {
        en: 'Stop after so long and tell what was found by then',
        de: 'Nach so langer Zeit aufhören und sagen, was bis dahin gefunden ist',
      },
    },
  ],
  common: commonOptions({
    today: {
      en: 'The day from which what is left is counted (default: today)',
      de: 'Der Tag, von dem an zählt, was noch zu tun ist (sonst heute)',
    },
  }),
};
