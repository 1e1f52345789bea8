import { cellOf } from '../../plan/provenance.ts';
import { isShared, linesWithout, mappedDataOf } from '../mapped-data.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'sync-without-frequency',
  family: 'flow',
  severity: 'moderate',
  title: 'Sync without a frequency',
  message: 'Nothing says how often “{field}” is brought from one system to the other.',
  systematic: '{count} of {total} lines on {sheet} say nothing of how often data is brought over.',
  why: 'Who reads the copy does not know how old it is, and takes last week’s value for today’s.',
  fix: 'Write how often it is brought over (at once, hourly, nightly) or that somebody does it by hand, and when.',
  evidence: { field: 'shared field' },
  needs: ['mappedFields.cadence'],
  *check({ mappedFields }) {
    for (const data of mappedDataOf(mappedFields)) {
      const isTold = data.lines.some(({ direction, sourceOfTruth }) => (direction ?? sourceOfTruth) !== undefined);
      const open = linesWithout(data, 'cadence');
      if (open.length === 0 || (isTold && !isShared(data))) continue;
      yield {
        at: open.map((line) => cellOf(line, 'cadence')),
        entity: data.lines[0],
        data: { field: data.name },
      };
    }
  },
  german: {
    title: 'Abgleich ohne Häufigkeit',
    message: 'Nirgends steht, wie oft „{field}“ von einem System ins andere gebracht wird.',
    systematic: 'In {count} von {total} Zeilen im Blatt {sheet} steht nicht, wie oft Daten übertragen werden.',
    why: 'Wer die Kopie liest, weiß nicht, wie alt sie ist, und hält den Wert der letzten Woche für den heutigen.',
    fix: 'Schreiben Sie auf, wie oft übertragen wird (sofort, stündlich, nachts) oder dass es jemand von Hand tut, und wann.',
    evidence: { field: 'gemeinsames Feld' },
  },
  examples: {
    passing: [
      {
        title: 'Any rhythm will do, also by hand; what one system keeps alone has none',
        german: 'Jeder Rhythmus gilt, auch von Hand; was ein System allein führt, hat keinen',
        sheet: `
          ## Field map
          | Field    | System     | System field | Direction             | Source of truth | Sync frequency    |
          | Amount   | Salesforce | Amount       | Salesforce → NetSuite | Salesforce      | Real time         |
          | Amount   | NetSuite   | total        |                       |                 |                   |
          | Discount | Salesforce | Discount__c  | Salesforce → NetSuite | Salesforce      | By hand on Friday |
          | Notes    | Salesforce | Notes__c     |                       |                 |                   |`,
      },
      {
        title: 'One rhythm merged over all lines',
        german: 'Ein Rhythmus, über alle Zeilen verbunden',
        sheet: `
          ## Feldzuordnung
          | Feld   | System     | Feldname    | Häufigkeit |
          | Betrag | Salesforce | Amount      | täglich    |
          | Rabatt | Salesforce | Discount__c |            |
          | Region | Salesforce | Region__c   |            |
          merge: D2:D4`,
      },
    ],
    failing: [
      {
        title: 'An empty cell and a placeholder',
        german: 'Eine leere Zelle und ein Platzhalter',
        flags: ["'Field mapping'!F3", "'Field mapping'!F4"],
        sheet: `
          ## Field mapping
          | Source system | Source field | Target system | Target field | Direction | Frequency |
          | Salesforce    | Amount       | NetSuite      | total        | one-way   | Hourly    |
          | Salesforce    | Discount__c  | NetSuite      | discount     | both ways |           |
          | NetSuite      | paid_on      | Salesforce    | Paid_on__c   | one-way   | tbc       |`,
      },
      {
        title: 'Data that two systems exchange, without fields, in German',
        german: 'Daten, die zwei Systeme austauschen, ohne Felder',
        flags: ['Integrationen!F3'],
        sheet: `
          ## Integrationen
          | Daten   | Quellsystem | Zielsystem | Richtung   | Führendes System | Häufigkeit |
          | Kunde   | Salesforce  | SAP        | beidseitig | Salesforce       | stündlich  |
          | Auftrag | Salesforce  | SAP        | einseitig  | SAP              | -          |
          | Artikel | SAP         | Salesforce | einseitig  | SAP              | nachts     |`,
      },
    ],
  },
});
