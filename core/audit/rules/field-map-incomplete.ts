import type { MappedField } from '../../plan/approvals.ts';
import { lacksText } from '../../plan/placeholder.ts';
import { cellOf } from '../../plan/provenance.ts';
import type { CellRef } from '../../sheet/cell-reference.ts';
import type { Phrase } from '../../sheet/phrase.ts';
import { listed } from '../lists-in-words.ts';
import type { MappedData } from '../mapped-data.ts';
import { isShared, linesWithout, mappedDataOf } from '../mapped-data.ts';
import { rule } from '../rule.ts';

const LACKS = {
  mapping: { en: 'no name in one of its systems', de: 'in einem seiner Systeme kein Name' },
  direction: { en: 'no direction', de: 'keine Richtung' },
  sourceOfTruth: { en: 'no source of truth', de: 'kein führendes System' },
} as const satisfies Readonly<Record<string, Phrase>>;

export default rule({
  id: 'field-map-incomplete',
  family: 'flow',
  severity: 'serious',
  title: 'Shared field that is mapped halfway',
  message: 'Two systems share “{field}”, and the map gives {lacks} for it.',
  systematic:
    '{count} of {total} lines of the field map on {sheet} leave open what is mapped, which way, or which system leads.',
  why: 'Where nobody said which system leads, each overwrites the other, and two reports of one day differ.',
  fix: 'Write what each system calls the field, which way its value goes, and which system’s value counts.',
  evidence: { field: 'shared field', lacks: 'missing' },
  needs: ['mappedFields.field', 'mappedFields.direction', 'mappedFields.sourceOfTruth'],
  *check({ mappedFields }) {
    for (const data of mappedDataOf(mappedFields).filter(isShared)) {
      const gaps = [
        { lacks: LACKS.mapping, cells: unmapped(data) },
        { lacks: LACKS.direction, cells: linesWithout(data, 'direction').map((line) => cellOf(line, 'direction')) },
        {
          lacks: LACKS.sourceOfTruth,
          cells: linesWithout(data, 'sourceOfTruth').map((line) => cellOf(line, 'sourceOfTruth')),
        },
      ].filter(({ cells }) => cells.length > 0);
      if (gaps.length === 0) continue;
      yield {
        at: gaps.flatMap(({ cells }) => cells),
        entity: data.lines[0],
        data: { field: data.name, lacks: listed(gaps.map(({ lacks }) => lacks)) },
      };
    }
  },
  german: {
    title: 'Gemeinsames Feld, das nur halb zugeordnet ist',
    message: 'Zwei Systeme teilen sich „{field}“, und die Zuordnung nennt dafür {lacks}.',
    systematic:
      'In {count} von {total} Zeilen der Feldzuordnung im Blatt {sheet} ist offen, was zugeordnet ist, in welche Richtung oder welches System führt.',
    why: 'Wo niemand gesagt hat, welches System führt, überschreibt eines das andere, und zwei Berichte eines Tages weichen ab.',
    fix: 'Schreiben Sie auf, wie jedes System das Feld nennt, in welche Richtung der Wert geht und wessen Wert gilt.',
    evidence: { field: 'gemeinsames Feld', lacks: 'fehlt' },
  },
  examples: {
    passing: [
      {
        title: 'What one system keeps alone needs no direction; one line of two may say it for both',
        german: 'Was ein System allein führt, braucht keine Richtung; eine Zeile von zweien darf für beide sprechen',
        sheet: `
          ## Field map
          | Field    | System     | Object      | System field | Direction             | Source of truth |
          | Amount   | Salesforce | Opportunity | Amount       | Salesforce → NetSuite | Salesforce      |
          | Amount   | NetSuite   | SalesOrder  | total        |                       |                 |
          | Notes    | Salesforce | Opportunity | Notes__c     |                       |                 |
          | Region   | Salesforce | Account     | Region__c    | Not synced            |                 |`,
      },
      {
        title: 'Two systems in a line',
        german: 'Zwei Systeme in einer Zeile',
        sheet: `
          ## Field mapping
          | Source system | Source field | Target system | Target field | Direction | System of record | Status  |
          | Salesforce    | Amount       | NetSuite      | total        | one-way   | Salesforce       | Live    |
          | Salesforce    | Discount__c  | NetSuite      | discount     | both ways | NetSuite         | Live    |
          | Salesforce    | Fax          | NetSuite      |              |           |                  | Dropped |`,
      },
    ],
    failing: [
      {
        title: 'No source of truth, a placeholder for a direction, and a field that the target lacks',
        german: 'Kein führendes System, ein Platzhalter als Richtung und ein Feld, das im Ziel fehlt',
        flags: ["'Field mapping'!F3", "'Field mapping'!E4,'Field mapping'!F4", "'Field mapping'!D5"],
        sheet: `
          ## Field mapping
          | Source system | Source field | Target system | Target field | Direction | System of record |
          | Salesforce    | Amount       | NetSuite      | total        | one-way   | Salesforce       |
          | Salesforce    | Discount__c  | NetSuite      | discount     | one-way   |                  |
          | Salesforce    | Term__c      | NetSuite      | term         | TBD       | ?                |
          | Salesforce    | Segment__c   | NetSuite      |              | one-way   | Salesforce       |`,
      },
      {
        title: 'One field in two systems, in German',
        german: 'Ein Feld in zwei Systemen',
        flags: ['Feldzuordnung!F2,Feldzuordnung!F3', 'Feldzuordnung!D5,Feldzuordnung!E4,Feldzuordnung!E5'],
        sheet: `
          ## Feldzuordnung
          | Feld   | System     | Objekt      | Feldname    | Richtung  | Führendes System |
          | Betrag | Salesforce | Opportunity | Amount      | einseitig |                  |
          | Betrag | SAP        | Auftrag     | NETWR       | einseitig |                  |
          | Rabatt | Salesforce | Opportunity | Discount__c |           | SAP              |
          | Rabatt | SAP        | Auftrag     |             |           | SAP              |`,
      },
      {
        title: 'One name for the field, and a column for each of its two systems',
        german: 'Ein Name für das Feld, und eine Spalte für jedes seiner zwei Systeme',
        flags: ["'Field map'!D3,'Field map'!E3"],
        sheet: `
          ## Field map
          | Field           | Source system | Target system | Direction | System of record | Sync frequency |
          | Customer number | CRM           | ERP           | one-way   | CRM              | hourly         |
          | Contract value  | CRM           | ERP           |           |                  | daily          |`,
      },
      {
        title: 'A column for each system',
        german: 'Eine Spalte für jedes System',
        flags: ["'Field map'!C3", "'Field map'!D4,'Field map'!E4"],
        sheet: `
          ## Field map
          | Field    | Salesforce field | NetSuite field | Direction | Source of truth |
          | Amount   | Amount           | total          | one-way   | Salesforce      |
          | Discount | Discount__c      | n/a            | one-way   | Salesforce      |
          | Segment  | Segment__c       | class          |           |                 |
          | Notes    | Notes__c         |                |           |                 |`,
      },
    ],
  },
});

/** Cells in which a system’s own name of the field is missing. */
function unmapped({ lines }: MappedData): readonly CellRef[] {
  const places = ['field', 'otherField'] as const satisfies readonly (keyof MappedField)[];
  return lines.flatMap((line) => places.flatMap((place) => (lacksText(line[place]) ? [cellOf(line, place)] : [])));
}
