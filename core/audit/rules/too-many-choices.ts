import { lacksText } from '../../plan/placeholder.ts';
import { cellOf } from '../../plan/provenance.ts';
import { isNamed } from '../../plan/named-row.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'too-many-choices',
  family: 'brief',
  severity: 'moderate',
  title: 'Too many choices',
  message: 'The brief makes {count} choices, {over} more than {most}.',
  why: 'Who chooses everything has chosen nothing: nobody remembers a long list when it is time to say no.',
  fix: 'Keep the choices that decide about money and people; make the others goals or initiatives under them.',
  params: { most: { default: 7, title: 'choices of a brief', source: 'Lanekeeper’s rule catalogue' } },
  needs: ['choices.name'],
  *check(plan, { params }) {
    const choices = plan.choices.filter((choice) => isNamed(choice) && !lacksText(choice.name));
    if (choices.length <= params.most) return;
    yield {
      at: choices.map((choice) => cellOf(choice, 'name')),
      cause: 'count',
      data: { count: choices.length, most: params.most, over: choices.length - params.most },
    };
  },
  german: {
    title: 'Zu viele Weichenstellungen',
    message: 'Das Strategiepapier enthält {count} Weichenstellungen, {over} mehr als {most}.',
    why: 'Wer alles wählt, hat nichts gewählt: An eine lange Liste erinnert sich niemand, wenn es Nein zu sagen gilt.',
    fix: 'Behalten Sie die, die über Geld und Menschen entscheiden; machen Sie aus den anderen Ziele oder Initiativen darunter.',
    params: { most: { title: 'Weichenstellungen eines Strategiepapiers', source: 'Regelkatalog von Lanekeeper' } },
  },
  examples: {
    passing: [
      {
        title: 'Seven, and lines that are only prepared',
        german: 'Sieben, und Zeilen, die nur vorbereitet sind',
        sheet: `
          ## Strategic choices
          | ID | Choice                    | Consequence                      |
          | C1 | Enterprise accounts first | Reseller training is dropped     |
          | C2 | One data platform         | The old warehouse goes           |
          | C3 | Self-serve by default     | Custom onboarding ends           |
          | C4 | Keep our customers        | Fewer new features               |
          | C5 | Sell through partners     | Two regions lose their own sales |
          | C6 | Build in the open         | Secrets are few                  |
          | C7 | Hire juniors              | Seniors teach a day a week       |
          | C8 |                           |                                  |
          | C9 | TBD                       |                                  |`,
      },
      {
        title: 'Two of them',
        german: 'Zwei',
        sheet: `
          ## Strategic choices
          | Choice                    | Consequence                  |
          | Enterprise accounts first | Reseller training is dropped |
          | One data platform         | The old warehouse goes       |`,
      },
    ],
    failing: [
      {
        title: 'Eight choices',
        german: 'Acht Weichenstellungen',
        flags: [
          "'Strategic choices'!B2,'Strategic choices'!B3,'Strategic choices'!B4,'Strategic choices'!B5,'Strategic choices'!B6,'Strategic choices'!B7,'Strategic choices'!B8,'Strategic choices'!B9",
        ],
        sheet: `
          ## Strategic choices
          | ID | Choice                    | Consequence                      |
          | C1 | Enterprise accounts first | Reseller training is dropped     |
          | C2 | One data platform         | The old warehouse goes           |
          | C3 | Self-serve by default     | Custom onboarding ends           |
          | C4 | Keep our customers        | Fewer new features               |
          | C5 | Sell through partners     | Two regions lose their own sales |
          | C6 | Build in the open         | Secrets are few                  |
          | C7 | Hire juniors              | Seniors teach a day a week       |
          | C8 | Own our deliveries        | The carrier’s contract runs out  |`,
      },
      {
        title: 'On two sheets together',
        german: 'Auf zwei Blättern zusammen',
        flags: [
          "'Strategic choices'!A2,'Strategic choices'!A3,'Strategic choices'!A4,'Strategic choices'!A5,Weichenstellungen!A2,Weichenstellungen!A3,Weichenstellungen!A4,Weichenstellungen!A5",
        ],
        sheet: `
          ## Strategic choices
          | Choice                    | Consequence                      |
          | Enterprise accounts first | Reseller training is dropped     |
          | One data platform         | The old warehouse goes           |
          | Self-serve by default     | Custom onboarding ends           |
          | Keep our customers        | Fewer new features               |
          ## Weichenstellungen
          | Strategic choice          | Consequence                      |
          | Mittelstand zuerst        | Keine neuen Konzernkunden        |
          | Ein Rechenzentrum         | Das zweite wird geräumt          |
          | Eigene Auslieferung       | Die Spedition läuft aus          |
          | Weniger Varianten         | Sonderfarben entfallen           |`,
      },
    ],
  },
});
