import type { Correction } from '../plan/settings.ts';
import { quoteSheetName, rangeOf } from '../sheet/cell-reference.ts';
import type { Language, Phrase } from '../sheet/phrase.ts';
import type { Trouble } from '../sheet/workbook.ts';
import type { Session } from './session.ts';

/** What could not be read of a workbook, and what a planner said of tables and columns that are not found in it for certain any more. */
export function troublesOf({ troubles, recognition, language }: Session): readonly Trouble[] {
  const { unplaced } = recognition.found;
  if (unplaced.length === 0) return troubles;
  const messages = new Set(unplaced.map((correction) => unplacedText(correction, language)));
  return [...troubles, ...[...messages].map((message) => ({ id: 'correction-unplaced', message, sheet: null }))];
}

function unplacedText({ sheet, table, change }: Correction, language: Language): string {
  const place = `${quoteSheetName(sheet)}!${rangeOf(table.area)}`;
  const [en, de] = table.header === '' ? ['', ''] : [` (“${table.header}”)`, ` („${table.header}“)`];
  const said: Phrase =
    change.what === 'meaning'
      ? {
          en: `You said what the column “${change.header}” of the table at ${place}${en} means`,
          de: `Sie haben gesagt, was die Spalte „${change.header}“ der Tabelle in ${place}${de} bedeutet`,
        }
      : { en: `You said what stands at ${place}${en}`, de: `Sie haben gesagt, was in ${place}${de} steht` };
  const now: Phrase = {
    en: 'that is not found in the workbook for certain any more. Say it of what stands there now, or take it back among your corrections.',
    de: 'in der Mappe ist das nicht mehr eindeutig zu finden. Sagen Sie es von dem, was jetzt dort steht, oder nehmen Sie es bei Ihren Angaben zurück.',
  };
  return `${said[language]}; ${now[language]}`;
}
