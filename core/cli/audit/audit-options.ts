import type { CommandWords, OptionWords } from '../command-words.ts';
import { commonOptions } from '../common-options.ts';
import { OLDER_COPIES } from '../find-workbooks.ts';

/** How several files are read. */
const READING: readonly OptionWords[] = [
  {
    name: OLDER_COPIES,
    help: {
      en: 'Of dated copies in a folder (plan 2026-03-01, plan v2) read all, not only the newest',
      de: 'Von datierten Kopien in einem Ordner (plan 2026-03-01, plan v2) alle lesen, nicht nur die neueste',
    },
  },
  {
    name: 'jobs',
    short: 'j',
    value: 'N',
    help: {
      en: 'How many files to read at the same time (default: as many as there are cores)',
      de: 'Wie viele Dateien gleichzeitig gelesen werden (sonst so viele, wie es Kerne gibt)',
    },
  },
  {
    name: 'time-limit',
    value: 'SECONDS',
    help: {
      en: 'The longest a file may take before it is given up (default: 60)',
      de: 'Wie lange eine Datei dauern darf, bevor sie aufgegeben wird (sonst 60)',
    },
  },
];

/** What `lanekeeper audit` accepts. */
export const AUDIT_COMMAND: CommandWords = {
  name: 'audit',
  usage: {
    en: 'lanekeeper audit <files or folders…> [options]',
    de: 'lanekeeper audit <Dateien oder Ordner…> [Optionen]',
  },
  summary: {
    en: 'What is wrong with the plans in these workbooks, worst first',
    de: 'Was an den Plänen in diesen Arbeitsmappen nicht stimmt, das Schlimmste zuerst',
  },
  more: [
    {
      en: 'Reads .xlsx, .xlsm, .xltx and .csv; folders are searched with what is in them; - is standard input.',
      de: 'Liest .xlsx, .xlsm, .xltx und .csv; Ordner werden mit allem durchsucht, was in ihnen liegt; - ist die Standardeingabe.',
    },
    {
      en: 'Exit code: 0 nothing at or above the bar, 1 findings at or above it, 2 something could not be read or run.',
      de: 'Rückgabewert: 0 nichts an oder über der Schwelle, 1 Befunde an oder über ihr, 2 etwas ließ sich nicht lesen oder ausführen.',
    },
  ],
  options: [
    {
      name: 'all',
      short: 'a',
      help: {
        en: 'Show every finding, not only the first screen',
        de: 'Jeden Befund zeigen, nicht nur den ersten Bildschirm voll',
      },
    },
    {
      name: 'lines',
      value: 'N',
      help: {
        en: 'About how many lines of text to show (default: a screen)',
        de: 'Etwa so viele Zeilen Text zeigen (sonst einen Bildschirm voll)',
      },
    },
    {
      name: 'fail-on',
      value: 'SEVERITY',
      help: {
        en: 'The bar: critical, serious (default), moderate, minor or none',
        de: 'Die Schwelle: critical, serious (Voreinstellung), moderate, minor oder none',
      },
    },
    {
      name: 'rule',
      short: 'r',
      value: 'ID',
      many: true,
      help: {
        en: 'Only this rule; may be given several times',
        de: 'Nur diese Regel; kann mehrmals angegeben werden',
      },
    },
    {
      name: 'baseline',
      short: 'b',
      value: 'FILE',
      help: {
        en: 'Only findings that are not in this baseline',
        de: 'Nur Befunde, die nicht in dieser Baseline stehen',
      },
    },
    {
      name: 'write-baseline',
      value: 'FILE',
      help: {
        en: 'Write today’s findings as the baseline of later audits',
        de: 'Die heutigen Befunde als Baseline späterer Prüfungen schreiben',
      },
    },
    ...READING,
  ],
  common: commonOptions({
    format: { en: 'text (default), json, sarif, html or md', de: 'text (Voreinstellung), json, sarif, html oder md' },
    today: { en: 'The day to audit for (default: today)', de: 'Der Tag, für den geprüft wird (sonst heute)' },
    quiet: {
      en: 'Only findings at or above the bar, and no progress on the terminal',
      de: 'Nur Befunde an oder über der Schwelle, und kein Fortschritt auf dem Terminal',
    },
  }),
};

/** What `lanekeeper tables` accepts. */
export const TABLES_COMMAND: CommandWords = {
  name: 'tables',
  usage: {
    en: 'lanekeeper tables <files or folders…> [options]',
    de: 'lanekeeper tables <Dateien oder Ordner…> [Optionen]',
  },
  summary: {
    en: 'What was recognised in these workbooks, and how sure',
    de: 'Was in diesen Arbeitsmappen erkannt wurde, und wie sicher',
  },
  more: [
    {
      en: 'Exit code: 0, or 2 when something could not be read or run.',
      de: 'Rückgabewert: 0, oder 2, wenn sich etwas nicht lesen oder ausführen ließ.',
    },
  ],
  options: READING,
  common: commonOptions({
    today: {
      en: 'The day for which it is told what could not be checked (default: today)',
      de: 'Der Tag, für den gesagt wird, was sich nicht prüfen ließ (sonst heute)',
    },
  }),
};
