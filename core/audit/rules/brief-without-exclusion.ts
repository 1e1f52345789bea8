import { lacksText } from '../../plan/placeholder.ts';
import type { Plan } from '../../plan/plan.ts';
import { cellOf } from '../../plan/provenance.ts';
import { isNamed } from '../../plan/named-row.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'brief-without-exclusion',
  family: 'brief',
  severity: 'serious',
  title: 'Brief that excludes nothing',
  message: 'The brief makes {count} {count|choice|choices} and lists nothing that will not be done.',
  why: 'What nobody has ruled out comes back as a request every week, and each time somebody has to say no alone.',
  fix: 'Add a list “What we will not do” beside the choices: markets, products, segments, each with its reason.',
  needs: ['choices.name'],
  *check(plan) {
    const made = plan.choices.filter((choice) => isNamed(choice) && !lacksText(choice.name));
    const [first] = made;
    if (first === undefined || mayExclude(plan)) return;
    yield { at: cellOf(first, 'name'), cause: 'brief', data: { count: made.length } };
  },
  german: {
    title: 'Strategiepapier, das nichts ausschließt',
    message:
      'Das Strategiepapier enthält {count} {count|Weichenstellung|Weichenstellungen} und nichts, was nicht getan wird.',
    why: 'Was niemand ausgeschlossen hat, kommt jede Woche als Wunsch zurück, und jedes Mal muss jemand allein Nein sagen.',
    fix: 'Ergänzen Sie neben den Weichenstellungen eine Liste „Was wir nicht tun“: Märkte, Produkte, Kundengruppen, jeweils mit Grund.',
  },
  examples: {
    passing: [
      {
        title: 'Choices and what will not be done',
        german: 'Weichenstellungen und was nicht getan wird',
        sheet: `
          ## Strategic choices
          | Choice                    | Consequence                  |
          | Enterprise accounts first | Reseller training is dropped |
          | One data platform         | The old warehouse goes       |
          ## Will not do
          | Exclusion             | Reason                 |
          | Public-sector tenders | The cycle is too long  |`,
      },
      {
        title: 'In German, on one sheet',
        german: 'Auf Deutsch, in einem Blatt',
        sheet: `
          ## Weichenstellungen
          | Strategic choice   | Consequence               |
          | Mittelstand zuerst | Keine neuen Konzernkunden |
          | Ein Rechenzentrum  | Das zweite wird geräumt   |
          ## Was wir nicht tun
          | Ausschluss            | Grund                 |
          | Behördliche Vergaben  | Sie dauern zu lange   |`,
      },
    ],
    failing: [
      {
        title: 'Choices alone',
        german: 'Weichenstellungen allein',
        flags: ["'Strategic choices'!A2"],
        sheet: `
          ## Strategic choices
          | Choice                    | Consequence                  |
          | Enterprise accounts first | Reseller training is dropped |
          | One data platform         | The old warehouse goes       |`,
      },
      {
        title: 'A list that only holds a place',
        german: 'Eine Liste, die nur einen Platz freihält',
        flags: ["'Strategic choices'!B2"],
        sheet: `
          ## Strategic choices
          | ID | Choice                    | Consequence                  |
          | C1 | Enterprise accounts first | Reseller training is dropped |
          | C2 | One data platform         | The old warehouse goes       |
          ## Will not do
          | ID | Exclusion | Reason |
          | X1 | TBD       |        |
          | X2 |           |        |`,
      },
    ],
  },
});

/** Whether something is ruled out, or stands in a table that waits for an answer to what it is. */
function mayExclude({ exclusions, tables, questions }: Plan): boolean {
  if (exclusions.some((one) => isNamed(one) && !lacksText(one.name))) return true;
  return tables.some(({ id, kind }) => kind === 'exclusions' && questions.some(({ table }) => table === id));
}
