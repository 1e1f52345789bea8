import { cellOf } from '../../plan/provenance.ts';
import { isOpen } from '../../plan/status.ts';
import { isNamed } from '../../plan/named-row.ts';
import { eachRule } from '../rule.ts';

export default eachRule({
  id: 'flow-step-without-owner',
  family: 'flow',
  severity: 'serious',
  title: 'Step of a flow without an owner',
  message: 'Nobody owns the step “{step}”.',
  messages: { placeholder: 'The step “{step}” has “{text}” where its owner should stand.' },
  systematic: '{count} of {total} steps on {sheet} have no owner.',
  why: 'Work that is handed to nobody lies there until somebody misses it, and then everybody thought that another had it.',
  fix: 'Name the person, the role or the team that takes a case over there.',
  needs: ['flowSteps.owner'],
  each: ['flowSteps'],
  checkEach(step) {
    const { owner, status, name } = step;
    if (owner === undefined || !isOpen(status) || !isNamed(step)) return null;
    if (owner !== null && owner.nature !== 'placeholder') return null;
    return {
      at: cellOf(step, 'owner'),
      entity: step,
      data: { step: name, text: owner?.text ?? '' },
      message: owner === null ? undefined : 'placeholder',
    };
  },
  german: {
    title: 'Schritt eines Ablaufs ohne Verantwortliche',
    message: 'Für den Schritt „{step}“ ist niemand verantwortlich.',
    messages: { placeholder: 'Beim Schritt „{step}“ steht „{text}“ anstelle der Verantwortlichen.' },
    systematic: 'Für {count} von {total} Schritten im Blatt {sheet} ist niemand verantwortlich.',
    why: 'Was niemandem übergeben wird, bleibt liegen, bis es jemand vermisst, und dann dachten alle, ein anderer habe es.',
    fix: 'Nennen Sie die Person, die Rolle oder das Team, das einen Fall dort übernimmt.',
  },
  examples: {
    passing: [
      {
        title: 'A person, a role and a team; one that is no longer taken',
        german: 'Eine Person, eine Rolle und ein Team; einer, den es nicht mehr gibt',
        sheet: `
          ## Lead to cash
          | Flow          | # | Step             | Owner           | System     | Touch time | Wait time | Status    |
          | Quote to cash | 1 | Build quote      | Ada Berg        | CPQ        | 4 h        | 1 d       | Active    |
          |               | 2 | Approve discount | Sales director  | Salesforce | 30 min     | 24 h      | Active    |
          |               | 3 | Fax the order    |                 | Fax        | 1 h        | 2 d       | Cancelled |
          |               | 4 | Invoice          | Finance team    | SAP        | 1 h        | 1 d       | Active    |`,
      },
      {
        title: 'One owner over several steps; a prepared line',
        german: 'Eine Verantwortliche über mehreren Schritten; eine vorbereitete Zeile',
        sheet: `
          ## Ablauf
          | Nr. | Schritt        | Verantwortlich | System | Bearbeitungszeit (Std) | Wartezeit (Tage) |
          | 1   | Anlegen        | Ada Berg       | SAP    | 2                      | 1                |
          | 2   | Prüfen         |                | SAP    | 4                      | 2                |
          | 3   | Freigeben      | Ben Holm       | SAP    | 1                      | 3                |
          | 4   |                |                |        |                        |                  |
          merge: C2:C3`,
      },
    ],
    failing: [
      {
        title: 'An empty cell and a placeholder',
        german: 'Eine leere Zelle und ein Platzhalter',
        flags: ["'Lead to cash'!D3", "'Lead to cash'!D5"],
        sheet: `
          ## Lead to cash
          | Flow          | # | Step             | Owner    | System     | Touch time | Wait time |
          | Quote to cash | 1 | Build quote      | Ada Berg | CPQ        | 4 h        | 1 d       |
          |               | 2 | Approve discount |          | Salesforce | 30 min     | 24 h      |
          | Onboarding    | 1 | Kick-off         | Cleo Fox | Jira       | 1 d        | 1 week    |
          |               | 2 | Training         | TBD      | Jira       | 1 d        | 1 week    |`,
      },
      {
        title: 'Nobody filled the column: one finding, in German',
        german: 'Niemand hat die Spalte ausgefüllt: ein Befund',
        flags: ['Ablauf!C2,Ablauf!C3,Ablauf!C4,Ablauf!C5,Ablauf!C6'],
        sheet: `
          ## Ablauf
          | Nr. | Schritt      | Verantwortlich | System | Bearbeitungszeit (Std) | Wartezeit (Tage) |
          | 1   | Anlegen      |                | SAP    | 2                      | 1                |
          | 2   | Prüfen       |                | SAP    | 4                      | 2                |
          | 3   | Freigeben    | n/a            | SAP    | 1                      | 3                |
          | 4   | Versenden    |                | DHL    | 1                      | 1                |
          | 5   | Berechnen    | ?              | SAP    | 1                      | 1                |`,
      },
    ],
  },
});
