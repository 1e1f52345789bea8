import type { CommandWords } from '../command-words.ts';
import { commonOptions } from '../common-options.ts';

/** What `lanekeeper lanes` accepts. */
export const LANES_COMMAND: CommandWords = {
  name: 'lanes',
  usage: { en: 'lanekeeper lanes <plan> [deals] [options]', de: 'lanekeeper lanes <Plan> [Export] [Optionen]' },
  summary: {
    en: 'Approval tables with their holes, yields and waits; or the lane of each record of an export, and why',
    de: 'Freigabetabellen mit ihren Lücken, ihrer Wirkung und ihren Wartezeiten; oder die Spur jedes Datensatzes eines Exports, und warum',
  },
  more: [
    {
      en: 'Reads the approval tables of one .xlsx, .xlsm, .xltx or .csv. With a second file, an export of deals or of anything else that is approved, it tells for each row the lane, who approves, by which row of the table and which values, what was missing, and the nearest change that would make it faster. Columns are matched by the plan’s field map, else by name.',
      de: 'Liest die Freigabetabellen einer .xlsx, .xlsm, .xltx oder .csv. Mit einer zweiten Datei, einem Export von Geschäften oder von anderem, das freigegeben wird, sagt es für jede Zeile die Spur, wer freigibt, nach welcher Zeile der Tabelle und welchen Werten, was fehlte, und die nächste Änderung, mit der es schneller ginge. Spalten werden nach der Feldzuordnung des Plans zugeordnet, sonst nach dem Namen.',
    },
    {
      en: 'Exit code: 0; 1 when a table leaves cases open or rows contradict each other, or a record has no lane for sure; 2 when something could not be read.',
      de: 'Rückgabewert: 0; 1, wenn eine Tabelle Fälle offenlässt oder Zeilen einander widersprechen oder ein Datensatz keine sichere Spur hat; 2, wenn sich etwas nicht lesen ließ.',
    },
  ],
  options: [
    {
      name: 'table',
      short: 't',
      value: 'NAME',
      help: {
        en: 'Only this approval table, by its name or sheet',
        de: 'Nur diese Freigabetabelle, nach Name oder Blatt',
      },
    },
    {
      name: 'sheet',
      value: 'NAME',
      help: {
        en: 'The sheet of the export that holds the records',
        de: 'Das Blatt des Exports mit den Datensätzen',
      },
    },
  ],
  common: commonOptions({
    format: { en: 'text (default), json, or with deals csv', de: 'text (Voreinstellung), json oder mit Export csv' },
    today: {
      en: 'The day by which the age of open cases is counted (default: today)',
      de: 'Der Tag, bis zu dem das Alter offener Fälle zählt (sonst heute)',
    },
  }),
};
