import { lacksText } from '../../plan/placeholder.ts';
import { cellOf } from '../../plan/provenance.ts';
import { isNamed } from '../../plan/named-row.ts';
import { eachRule } from '../rule.ts';

export default eachRule({
  id: 'choice-without-consequence',
  family: 'brief',
  severity: 'serious',
  title: 'Choice without a consequence',
  message: '“{choice}” does not say what it costs, delays or stops.',
  systematic: '{count} of {total} choices on {sheet} do not say what they cost, delay or stop.',
  evidence: { choice: 'choice' },
  why: 'A choice that gives nothing up is a wish: whoever has to make room for it hears of it too late.',
  fix: 'Write beside it what it costs, delays or stops; where it is nothing, take it off the list of choices.',
  needs: ['choices.consequence'],
  each: ['choices'],
  checkEach(choice) {
    if (!lacksText(choice.consequence) || !isNamed(choice) || lacksText(choice.name)) return null;
    return { at: cellOf(choice, 'consequence'), entity: choice, data: { choice: choice.name } };
  },
  german: {
    title: 'Weichenstellung ohne Folge',
    message: 'Bei „{choice}“ steht nicht, was sie kostet, verzögert oder beendet.',
    systematic:
      'Bei {count} von {total} Weichenstellungen im Blatt {sheet} steht nicht, was sie kosten, verzögern oder beenden.',
    evidence: { choice: 'Weichenstellung' },
    why: 'Eine Weichenstellung, die nichts aufgibt, ist ein Wunsch: Wer Platz dafür machen muss, erfährt es zu spät.',
    fix: 'Schreiben Sie daneben, was sie kostet, verzögert oder beendet; ist es nichts, nehmen Sie sie von der Liste.',
  },
  examples: {
    passing: [
      {
        title: 'Every choice says what it costs; a prepared line needs nothing',
        german: 'Jede Weichenstellung sagt, was sie kostet; eine vorbereitete Zeile braucht nichts',
        sheet: `
          ## Strategic choices
          | ID | Choice                    | Consequence                               |
          | C1 | Enterprise accounts first | Bespoke training for resellers is dropped |
          | C2 | One data platform         | The old warehouse is switched off         |
          | C3 |                           |                                           |`,
      },
      {
        title: 'In German, with what is given up',
        german: 'Auf Deutsch, mit dem, was aufgegeben wird',
        sheet: `
          ## Weichenstellungen
          | Strategic choice      | Konsequenz                         |
          | Mittelstand zuerst    | Keine neuen Konzernkunden          |
          | Ein Rechenzentrum     | Das zweite wird bis Juni geräumt   |`,
      },
    ],
    failing: [
      {
        title: 'An empty cell and a placeholder',
        german: 'Eine leere Zelle und ein Platzhalter',
        flags: ["'Strategic choices'!C3", "'Strategic choices'!C5"],
        sheet: `
          ## Strategic choices
          | ID | Choice                    | Consequence                               |
          | C1 | Enterprise accounts first | Bespoke training for resellers is dropped |
          | C2 | One data platform         |                                           |
          | C3 | Self-serve by default     | Custom onboarding ends                    |
          | C4 | Keep our customers        | TBD                                       |
          | C5 | Sell through partners     | Two regions lose their own sales people   |`,
      },
      {
        title: '“None” is not a consequence',
        german: '„Keine“ ist keine Folge',
        flags: ['Weichenstellungen!B3'],
        sheet: `
          ## Weichenstellungen
          | Strategic choice      | Consequence               |
          | Mittelstand zuerst    | Keine neuen Konzernkunden |
          | Ein Rechenzentrum     | keine                     |
          | Eigene Auslieferung   | Die Spedition läuft aus   |`,
      },
    ],
  },
});
