import { cellOf } from '../../plan/provenance.ts';
import { mappedDataOf } from '../mapped-data.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'data-without-quality-owner',
  family: 'flow',
  severity: 'serious',
  title: 'Data whose quality nobody answers for',
  message: 'Nobody answers for the quality of “{field}”.',
  messages: { placeholder: '“{field}” has “{text}” where whoever answers for its quality should stand.' },
  systematic: 'For {count} of {total} lines of the field map on {sheet} nobody answers for the quality of the data.',
  why: 'Wrong values stay wrong where nobody is asked about them, and every report that rests on them is wrong too.',
  fix: 'Name one person per field who looks after wrong, missing and double values.',
  evidence: { field: 'data', text: 'stands there' },
  needs: ['mappedFields.owner'],
  *check({ mappedFields }) {
    for (const { name, lines } of mappedDataOf(mappedFields)) {
      if (lines.some(({ owner }) => (owner ?? null) !== null && owner?.nature !== 'placeholder')) continue;
      const open = lines.filter(({ owner }) => owner !== undefined);
      const [first] = open;
      if (first === undefined) continue;
      const text = first.owner?.text;
      yield {
        at: open.map((line) => cellOf(line, 'owner')),
        entity: first,
        data: { field: name, ...(text === undefined ? {} : { text }) },
        message: text === undefined ? undefined : 'placeholder',
      };
    }
  },
  german: {
    title: 'Daten, für deren Qualität niemand einsteht',
    message: 'Für die Qualität von „{field}“ ist niemand verantwortlich.',
    messages: { placeholder: 'Bei „{field}“ steht „{text}“ anstelle der Person, die für die Qualität einsteht.' },
    systematic:
      'In {count} von {total} Zeilen der Feldzuordnung im Blatt {sheet} ist niemand für die Qualität der Daten verantwortlich.',
    why: 'Falsche Werte bleiben falsch, wo niemand nach ihnen gefragt wird, und jeder Bericht, der auf ihnen ruht, ist es auch.',
    fix: 'Nennen Sie je Feld eine Person, die sich um falsche, fehlende und doppelte Werte kümmert.',
    evidence: { field: 'Daten', text: 'dort steht' },
  },
  examples: {
    passing: [
      {
        title: 'Persons and a team; one line of two names somebody; what is no longer mapped',
        german: 'Personen und ein Team; eine Zeile von zweien nennt jemanden; was nicht mehr zugeordnet ist',
        sheet: `
          ## Field map
          | Field    | System     | System field | Status  | Data quality owner |
          | Amount   | Salesforce | Amount       | Live    | Ada Berg           |
          | Amount   | NetSuite   | total        | Live    |                    |
          | Discount | Salesforce | Discount__c  | Live    | Sales Ops team     |
          | Fax      | Salesforce | Fax          | Dropped |                    |`,
      },
      {
        title: 'A steward beside whoever runs the connection',
        german: 'Jemand für die Daten neben der Person, die den Abgleich betreibt',
        sheet: `
          ## Field map
          | Field    | System     | System field | Owner    | Data steward |
          | Amount   | Salesforce | Amount       |          | Ada Berg     |
          | Discount | Salesforce | Discount__c  | Ben Holm | Ada Berg     |`,
      },
    ],
    failing: [
      {
        title: 'An empty cell and a placeholder; whoever runs the connection does not answer for the data',
        german: 'Eine leere Zelle und ein Platzhalter; wer den Abgleich betreibt, steht nicht für die Daten ein',
        flags: ["'Field map'!E3", "'Field map'!E4"],
        sheet: `
          ## Field map
          | Field    | System     | System field | Owner    | Data quality owner |
          | Amount   | Salesforce | Amount       | Ben Holm | Ada Berg           |
          | Discount | Salesforce | Discount__c  | Ben Holm |                    |
          | Segment  | Salesforce | Segment__c   | Ben Holm | TBD                |`,
      },
      {
        title: 'Nobody filled the column: one finding, in German',
        german: 'Niemand hat die Spalte ausgefüllt: ein Befund',
        flags: ['Feldzuordnung!D2,Feldzuordnung!D3,Feldzuordnung!D4,Feldzuordnung!D5,Feldzuordnung!D6'],
        sheet: `
          ## Feldzuordnung
          | Feld     | System     | Feldname    | Datenverantwortlich |
          | Betrag   | Salesforce | Amount      |                     |
          | Rabatt   | Salesforce | Discount__c | ?                   |
          | Segment  | Salesforce | Segment__c  |                     |
          | Region   | Salesforce | Region__c   |                     |
          | Laufzeit | Salesforce | Term__c     | n/a                 |`,
      },
    ],
  },
});
