import type { Plan } from '../../plan/plan.ts';
import { cellOf } from '../../plan/provenance.ts';
import { isUsualWork } from '../../plan/usual-work.ts';
import { isOpenWork } from '../../plan/working-status.ts';
import { choiceWorkOf } from '../choice-work.ts';
import { isNamed } from '../../plan/named-row.ts';
import { nearestName } from '../nearest-name.ts';
import type { Hit } from '../rule.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'initiative-without-choice',
  family: 'brief',
  severity: 'serious',
  title: 'Initiative that serves no choice',
  message: '“{initiative}” serves no choice of the strategy.',
  messages: {
    unknown: '“{initiative}” serves “{text}”, which is no choice of the brief.',
    nearest: '“{initiative}” serves “{text}”, but the brief has only “{nearest}”.',
    strangers:
      '{count} {count|initiative names|initiatives name} a strategy, such as “{text}”, and none of them a choice of the brief.',
  },
  systematic: '{count} of {total} initiatives on {sheet} serve no choice of the strategy.',
  evidence: { text: 'choice' },
  why: 'Work that no choice asked for takes people and money from the work that was chosen, and nobody decided that it should.',
  fix: 'Write the choice it serves as the brief has it; where there is none, end the initiative or put the choice into the brief.',
  needs: ['initiatives.choice|choices?.initiatives'],
  *check(plan): Iterable<Hit<'unknown' | 'nearest' | 'strangers'>> {
    const { choices, served, strays } = choiceWorkOf(plan);
    const areStrangers = choices.length > 0 && served.size === 0 && strays.size > 1;
    for (const initiative of plan.initiatives) {
      if (served.has(initiative) || !isAsked(initiative, plan)) continue;
      const where = { at: cellOf(initiative, 'choice'), entity: initiative };
      const text = strays.get(initiative)?.join(', ');
      const data = { initiative: initiative.name };
      if (text === undefined) yield { ...where, data };
      else if (choices.length === 0 || isUsualWork(text)) continue;
      else if (areStrangers) yield { at: where.at, cause: 'strangers', data: { text }, message: 'strangers' };
      else {
        const nearest = nearestName(
          text,
          choices.map(({ name }) => name),
        )?.name;
        if (nearest === undefined) yield { ...where, data: { ...data, text }, message: 'unknown' };
        else yield { ...where, data: { ...data, text, nearest }, message: 'nearest' };
      }
    }
  },
  german: {
    title: 'Initiative, die keiner Weichenstellung dient',
    message: '„{initiative}“ dient keiner Weichenstellung der Strategie.',
    messages: {
      unknown: '„{initiative}“ dient „{text}“, das keine Weichenstellung des Strategiepapiers ist.',
      nearest: '„{initiative}“ dient „{text}“, im Strategiepapier steht aber nur „{nearest}“.',
      strangers:
        '{count} {count|Initiative nennt|Initiativen nennen} eine Strategie, etwa „{text}“, und keine eine Weichenstellung des Strategiepapiers.',
    },
    systematic: '{count} von {total} Initiativen im Blatt {sheet} dienen keiner Weichenstellung der Strategie.',
    evidence: { text: 'Weichenstellung' },
    why: 'Arbeit, die keine Weichenstellung verlangt, nimmt der gewählten Arbeit Menschen und Geld, und niemand hat das entschieden.',
    fix: 'Schreiben Sie die Weichenstellung hin, der sie dient, wie sie im Strategiepapier steht; gibt es keine, beenden Sie die Initiative oder nehmen Sie die Weichenstellung auf.',
  },
  examples: {
    passing: [
      {
        title: 'By id, by name, several in one cell, by number, and by the words that only one has',
        german: 'Mit ID, mit Namen, mehrere in einer Zelle, mit Nummer und mit den Wörtern, die nur eine hat',
        sheet: `
          ## Strategic choices
          | ID | Choice                      | Consequence                  |
          | C1 | Win the European mid-market | Reseller training is dropped |
          | C2 | One data platform           | The old warehouse goes       |
          | C3 | Sales, support and success work as one | Two tools go      |
          ## Initiatives
          | ID | Initiative       | Strategic choice                       | Owner | Start      | End        |
          | I1 | Quote tool       | C1                                     | Ada   | 2026-01-05 | 2026-06-30 |
          | I2 | Data lake        | one data platform                      | Ben   | 2026-01-05 | 2026-06-30 |
          | I3 | Revenue numbers  | C-01 and c2                            | Ben   | 2026-01-05 | 2026-06-30 |
          | I4 | Shared inbox     | Choice 3                               | Cleo  | 2026-01-05 | 2026-06-30 |
          | I5 | Local price list | Midmarket / Win the European midmarket | Cleo  | 2026-01-05 | 2026-06-30 |
          | I6 | Handover         | Sales, support and success work as one | Cleo  | 2026-01-05 | 2026-06-30 |
          | I7 | Trade fairs      | C1: Win the European mid-market        | Ada   | 2026-01-05 | 2026-06-30 |`,
      },
      {
        title: 'Ended work, what always goes on, and a prepared line; what the brief itself lists',
        german:
          'Beendete Arbeit, was immer läuft, und eine vorbereitete Zeile; was das Strategiepapier selbst aufzählt',
        sheet: `
          ## Strategic choices
          | ID | Choice            | Consequence            | Initiatives           |
          | C1 | Mittelstand zuerst | Keine neuen Konzerne  | Angebotswerkzeug, I2  |
          ## Initiatives
          | ID | Initiative       | Strategic choice | Owner | Start      | End        | Status      |
          | I1 | Angebotswerkzeug |                  | Ada   | 2026-01-05 | 2026-06-30 | In progress |
          | I2 | Preisliste       |                  | Ben   | 2026-01-05 | 2026-06-30 | In progress |
          | I3 | Alte Messe       |                  | Ben   | 2025-01-06 | 2025-06-30 | Done        |
          | I4 | Rechenzentrum    | BAU              | Ben   | 2026-01-05 | 2026-12-31 | In progress |
          | I5 | Weiterbildung    | C1               | Cleo  | 2026-01-05 | 2026-12-31 | In progress |
          | I6 |                  |                  |       |            |            |             |`,
      },
    ],
    failing: [
      {
        title: 'Nothing, a placeholder, and what the brief does not have',
        german: 'Nichts, ein Platzhalter, und was das Strategiepapier nicht hat',
        flags: ['Initiatives!C3', 'Initiatives!C4', 'Initiatives!C5', 'Initiatives!C6'],
        sheet: `
          ## Strategic choices
          | ID | Choice                      | Consequence                  |
          | C1 | Win the European mid-market | Reseller training is dropped |
          | C2 | One data platform           | The old warehouse goes       |
          ## Initiatives
          | ID | Initiative       | Strategic choice  | Owner | Start      | End        |
          | I1 | Quote tool       | C1                | Ada   | 2026-01-05 | 2026-06-30 |
          | I2 | Data lake        |                   | Ben   | 2026-01-05 | 2026-06-30 |
          | I3 | Loyalty scheme   | TBD               | Ben   | 2026-01-05 | 2026-06-30 |
          | I4 | Shared inbox     | C5                | Cleo  | 2026-01-05 | 2026-06-30 |
          | I5 | Revenue numbers  | One data plaform  | Cleo  | 2026-01-05 | 2026-06-30 |`,
      },
      {
        title: 'Orphan work where the brief is in another workbook; “none” is an answer too',
        german: 'Verwaiste Arbeit, wo das Strategiepapier in einer anderen Mappe liegt; „keine“ ist auch eine Antwort',
        flags: ['Initiatives!C3', 'Initiatives!C4'],
        sheet: `
          ## Initiatives
          | ID | Initiative       | Strategic choice  | Owner | Start      | End        |
          | I1 | Angebotswerkzeug | Mittelstand       | Ada   | 2026-01-05 | 2026-06-30 |
          | I2 | Preisliste       |                   | Ben   | 2026-01-05 | 2026-06-30 |
          | I3 | Kundenkarte      | keine             | Ben   | 2026-01-05 | 2026-06-30 |
          | I4 | Messe            | Mittelstand       | Cleo  | 2026-01-05 | 2026-06-30 |`,
      },
      {
        title: 'Names that lead to no choice at all are one cause',
        german: 'Namen, die zu gar keiner Weichenstellung führen, sind eine Ursache',
        flags: ['Initiatives!C2,Initiatives!C3'],
        sheet: `
          ## Strategic choices
          | Choice                      | Consequence                  |
          | Win the European mid-market | Reseller training is dropped |
          | One data platform           | The old warehouse goes       |
          ## Initiatives
          | ID | Initiative       | Strategic choice  | Owner | Start      | End        |
          | I1 | Quote tool       | Grow abroad       | Ada   | 2026-01-05 | 2026-06-30 |
          | I2 | Data lake        | Work smarter      | Ben   | 2026-01-05 | 2026-06-30 |`,
      },
    ],
  },
});

/** Whether an initiative has to say what it serves: open, named, and in a table that has a column for it or that the brief refers to. */
function isAsked(initiative: Plan['initiatives'][number], { choices }: Plan): boolean {
  if (!isNamed(initiative) || !isOpenWork(initiative)) return false;
  return initiative.choice !== undefined || choices.some((choice) => (choice.initiatives ?? null) !== null);
}
