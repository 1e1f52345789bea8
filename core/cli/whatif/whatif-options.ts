import type { CommandWords } from '../command-words.ts';
import { commonOptions } from '../common-options.ts';

/** What `lanekeeper whatif` accepts. */
export const WHATIF_COMMAND: CommandWords = {
  name: 'whatif',
  usage: {
    en: 'lanekeeper whatif <file> --add "12 engineers and 2 designers for 3 months from July" [options]',
    de: 'lanekeeper whatif <Datei> --add "12 Entwickler und 2 Designer für 3 Monate ab Juli" [Optionen]',
  },
  summary: { en: 'What will not be done if this comes in', de: 'Was nicht getan wird, wenn das dazukommt' },
  more: [
    {
      en: 'A request says how many of whom, from when, for how long, in English or German; "Title: …" names it, "… for Apollo" says what it is for. Skills, roles, teams and people are those of the plan. Commitments and the flex pool never give way.',
      de: 'Eine Anfrage sagt auf Englisch oder Deutsch, wie viele von wem, ab wann, wie lange; "Titel: …" benennt sie, "… für Apollo" sagt, wofür sie ist. Fähigkeiten, Rollen, Teams und Personen sind die des Plans. Zusagen und die Reserve weichen nie.',
    },
    {
      en: 'Exit code: 0 with an answer, 1 when what must be done does not fit together, 2 when something could not be read, written or answered in time, 130 after Ctrl+C: it ends the search, what was found until then is told, and nothing is written.',
      de: 'Rückgabewert: 0 mit einer Antwort, 1, wenn nicht zusammenpasst, was getan werden muss, 2, wenn sich etwas nicht lesen, schreiben oder rechtzeitig beantworten ließ, 130 nach Strg+C: Das beendet die Suche, was bis dahin gefunden war, wird gesagt, und nichts wird geschrieben.',
    },
  ],
  options: [
    {
      name: 'add',
      short: 'a',
      value: 'REQUEST',
      many: true,
      help: { en: 'What comes in; may be given several times', de: 'Was dazukommt; kann mehrmals angegeben werden' },
    },
    {
      name: 'value',
      short: 'v',
      value: 'N',
      many: true,
      help: {
        en: 'What the request is worth, the first for the first --add; without it, it must be done',
        de: 'Was die Anfrage wert ist, der erste für das erste --add; ohne Wert muss sie getan werden',
      },
    },
    {
      name: 'move',
      short: 'm',
      value: 'NAME=DAY',
      many: true,
      help: {
        en: 'This initiative begins on that day: "Apollo=2027-03-01"; may be given several times',
        de: 'Diese Initiative beginnt an jenem Tag: "Apollo=2027-03-01"; kann mehrmals angegeben werden',
      },
    },
    {
      name: 'requests',
      help: {
        en: 'Zero-based: decide all requests of the sheet as a whole',
        de: 'Von null an: alle Anfragen des Blatts im Ganzen entscheiden',
      },
    },
    {
      name: 'fit',
      help: {
        en: 'What is too much already today has to give way too',
        de: 'Auch was schon heute zu viel ist, muss weichen',
      },
    },
    {
      name: 'basis',
      value: 'BASIS',
      help: {
        en: 'What work is worth: auto (default: stated values, else priorities), value, priority, wsjf, effort, equal',
        de: 'Was Arbeit wert ist: auto (Voreinstellung: genannte Werte, sonst Prioritäten), value, priority, wsjf, effort, equal',
      },
    },
    {
      name: 'order',
      value: 'LIST',
      help: {
        en: 'What counts, most important first (default: value,dropped,moved,shifted)',
        de: 'Was zählt, das Wichtigste zuerst (sonst value,dropped,moved,shifted)',
      },
    },
    {
      name: 'seconds',
      value: 'N',
      help: {
        en: 'Longest to look for the answer, and again to explain it (default: 20)',
        de: 'Wie lange höchstens gesucht und noch einmal so lange erklärt wird (sonst 20)',
      },
    },
    {
      name: 'seed',
      value: 'N',
      help: {
        en: 'Seed of the search: the same seed gives the same answer (default: 1)',
        de: 'Startwert der Suche: der gleiche gibt die gleiche Antwort (sonst 1)',
      },
    },
    {
      name: 'write',
      short: 'w',
      value: 'FILE',
      help: {
        en: 'Write the answer into a copy of the workbook; never into it',
        de: 'Die Antwort in eine Kopie der Arbeitsmappe schreiben; nie in sie selbst',
      },
    },
  ],
  common: commonOptions({
    today: {
      en: 'The day from which on is planned (default: today)',
      de: 'Der Tag, von dem an geplant wird (sonst heute)',
    },
  }),
};
