import { lacksText } from '../../plan/placeholder.ts';
import { cellOf } from '../../plan/provenance.ts';
import { isOpen } from '../../plan/status.ts';
import { isNamed } from '../../plan/named-row.ts';
import { eachRule } from '../rule.ts';

export default eachRule({
  id: 'flow-step-without-system',
  family: 'flow',
  severity: 'minor',
  title: 'Step of a flow without a system',
  message: 'Nothing says in which system the step “{step}” is done.',
  messages: { placeholder: 'The step “{step}” has “{text}” where its system should stand.' },
  systematic: '{count} of {total} steps on {sheet} name no system.',
  why: 'Where nobody knows what a step is done in, nobody sees the cases that lie there, and the next step starts from a copy.',
  fix: 'Name the system that keeps the case in this step, or write that it is done by hand.',
  needs: ['flowSteps.system'],
  each: ['flowSteps'],
  checkEach(step) {
    const { system, status, name } = step;
    if (!isOpen(status) || !isNamed(step) || !lacksText(system)) return null;
    return {
      at: cellOf(step, 'system'),
      entity: step,
      data: { step: name, text: system ?? '' },
      message: system === null ? undefined : 'placeholder',
    };
  },
  german: {
    title: 'Schritt eines Ablaufs ohne System',
    message: 'Es steht nicht da, in welchem System der Schritt „{step}“ geschieht.',
    messages: { placeholder: 'Beim Schritt „{step}“ steht „{text}“ anstelle des Systems.' },
    systematic: '{count} von {total} Schritten im Blatt {sheet} nennen kein System.',
    why: 'Wo niemand weiß, worin ein Schritt geschieht, sieht niemand die Fälle, die dort liegen, und der nächste Schritt beginnt mit einer Abschrift.',
    fix: 'Nennen Sie das System, das den Fall in diesem Schritt führt, oder schreiben Sie, dass er von Hand geschieht.',
  },
  examples: {
    passing: [
      {
        title: 'By hand is an answer; a step that is no longer taken and a prepared line need none',
        german:
          'Von Hand ist eine Antwort; ein Schritt, den es nicht mehr gibt, und eine vorbereitete Zeile brauchen keine',
        sheet: `
          ## Lead to cash
          | Flow          | # | Step             | Owner    | System  | Touch time | Wait time | Status  |
          | Quote to cash | 1 | Build quote      | Ada Berg | CPQ     | 4 h        | 1 d       | Active  |
          |               | 2 | Approve discount | Ben Holm | By hand | 30 min     | 24 h      | Active  |
          |               | 3 | Fax the order    | Ben Holm |         | 1 h        | 2 d       | Dropped |
          |               | 4 |                  |          |         |            |           |         |`,
      },
      {
        title: 'One system over several steps',
        german: 'Ein System über mehreren Schritten',
        sheet: `
          ## Ablauf
          | Nr. | Schritt   | Verantwortlich | System | Bearbeitungszeit (Std) | Wartezeit (Tage) |
          | 1   | Anlegen   | Ada Berg       | SAP    | 2                      | 1                |
          | 2   | Prüfen    | Ben Holm       |        | 4                      | 2                |
          merge: D2:D3`,
      },
    ],
    failing: [
      {
        title: 'An empty cell and placeholders',
        german: 'Eine leere Zelle und Platzhalter',
        flags: ["'Lead to cash'!E3", "'Lead to cash'!E4", "'Lead to cash'!E5"],
        sheet: `
          ## Lead to cash
          | Flow          | # | Step             | Owner    | System     | Touch time | Wait time |
          | Quote to cash | 1 | Build quote      | Ada Berg | CPQ        | 4 h        | 1 d       |
          |               | 2 | Approve discount | Ben Holm |            | 30 min     | 24 h      |
          | Onboarding    | 1 | Kick-off         | Cleo Fox | n/a        | 1 d        | 1 week    |
          |               | 2 | Training         | Cleo Fox | TBD        | 1 d        | 1 week    |
          |               | 3 | Go live          | Cleo Fox | Jira       | 1 d        | 1 week    |`,
      },
      {
        title: 'A French list',
        german: 'Eine französische Liste',
        flags: ['Flux!D3'],
        sheet: `
          ## Flux
          | Processus | Étape      | Responsable | Outil | Temps de traitement (h) | Attente (jours) |
          | Commande  | Saisie     | Anne Petit  | SAP   | 1                       | 2               |
          | Commande  | Contrôle   | Luc Morel   |       | 1                       | 4               |
          | Commande  | Expédition | Luc Morel   | SAP   | 2                       | 1               |`,
      },
    ],
  },
});
