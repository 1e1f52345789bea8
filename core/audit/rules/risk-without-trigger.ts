import { lacksText } from '../../plan/placeholder.ts';
import { cellOf } from '../../plan/provenance.ts';
import { isOpen } from '../../plan/status.ts';
import { isNamed } from '../../plan/named-row.ts';
import { eachRule } from '../rule.ts';

export default eachRule({
  id: 'risk-without-trigger',
  family: 'risk',
  severity: 'minor',
  title: 'Risk without a trigger',
  message: 'Nothing says what sets off the risk “{risk}” or announces it.',
  systematic: '{count} of {total} risks on {sheet} have no trigger.',
  why: 'Without a sign that is agreed upon beforehand, the response starts when the damage is done.',
  fix: 'Write what will be seen first, as something that can be checked: a number, a date, an event.',
  needs: ['risks.trigger'],
  each: ['risks'],
  checkEach(risk) {
    if (!isOpen(risk.status) || !isNamed(risk) || !lacksText(risk.trigger)) return null;
    return { at: cellOf(risk, 'trigger'), entity: risk, data: { risk: risk.name } };
  },
  german: {
    title: 'Risiko ohne Auslöser',
    message: 'Nirgends steht, was das Risiko „{risk}“ auslöst oder ankündigt.',
    systematic: 'Bei {count} von {total} Risiken im Blatt {sheet} fehlt der Auslöser.',
    why: 'Ohne ein vorher vereinbartes Zeichen beginnt die Reaktion erst, wenn der Schaden da ist.',
    fix: 'Schreiben Sie auf, was man zuerst sehen wird, so dass man es prüfen kann: eine Zahl, ein Tag, ein Ereignis.',
  },
  examples: {
    passing: [
      {
        title: 'Each open one has a trigger; closed ones and prepared lines need none',
        german: 'Jedes offene hat einen Auslöser; geschlossene und vorbereitete Zeilen brauchen keinen',
        sheet: `
          | ID | Risk                   | Owner | Status | Trigger                     |
          | R1 | Supplier delivers late | Ada   | Open   | No date six weeks before    |
          | R2 | Key person leaves      | Ben   | Open   | 2                           |
          | R3 | Strike at the port     | Ben   | Closed |                             |
          | R4 |                        |       |        |                             |`,
      },
      {
        title: 'A sign in German',
        german: 'Ein Zeichen auf Deutsch',
        sheet: `
          | ID | Risiko                   | Verantwortlich | Status  | Frühwarnindikator     |
          | R1 | Ausfall der Leitung      | Ada            | Offen   | Zwei Störungen am Tag |
          | R2 | Lieferant liefert später | Ben            | Erledigt | -                    |`,
      },
    ],
    failing: [
      {
        title: 'Empty, and a question mark',
        german: 'Leer, und ein Fragezeichen',
        flags: ['E2', 'E4'],
        sheet: `
          | ID | Risk                   | Owner | Status | Trigger                  |
          | R1 | Supplier delivers late | Ada   | Open   |                          |
          | R2 | Key person leaves      | Ben   | Open   | Two offers in a month    |
          | R3 | Strike at the port     | Ben   | Open   | ?                        |
          | R4 | Budget is cut          | Cleo  | Closed | n/a                      |`,
      },
      {
        title: 'A German register where no sign was agreed upon',
        german: 'Ein deutsches Register, in dem kein Zeichen vereinbart ist',
        flags: ['D3'],
        sheet: `
          | Risiko                   | Verantwortlich | Status | Auslöser              | Maßnahme       |
          | Lieferant liefert später | Ada            | Offen  | Kein Termin im Januar | Zweite Quelle  |
          | Ausfall der Leitung      | Ben            | Offen  | offen                 | Zweite Leitung |
          | Streik im Hafen          | Ben            | Offen  | Urabstimmung          | Anderer Hafen  |`,
      },
    ],
  },
});
