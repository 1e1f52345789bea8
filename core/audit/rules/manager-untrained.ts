import { lacksText } from '../../plan/placeholder.ts';
import { cellOf } from '../../plan/provenance.ts';
import { plainWords } from '../../scorecard/plain-words.ts';
import { isNamed } from '../../plan/named-row.ts';
import { eachRule } from '../rule.ts';

export default eachRule({
  id: 'manager-untrained',
  family: 'risk',
  severity: 'minor',
  title: 'Managers who have to lead a change untrained',
  message: 'No training is planned for “{group}”, who have to lead the change.',
  evidence: { group: 'group' },
  why: 'People ask their own manager first; who learns of it with them can only shrug.',
  fix: 'Train them before the change starts: what it is for, what their people will ask, what they may decide.',
  needs: ['stakeholders?.training'],
  each: ['stakeholders'],
  checkEach(group) {
    if (!group.isAffected || !isNamed(group) || !lacksText(group.training)) return null;
    const name = plainWords(group.name);
    if (!LEADS.test(name) || NO_PEOPLE.test(name)) return null;
    return { at: cellOf(group, 'training'), entity: group, data: { group: group.name } };
  },
  german: {
    title: 'Führungskräfte, die eine Veränderung ungeschult führen',
    message: 'Für „{group}“ ist keine Schulung geplant, obwohl sie die Veränderung führen sollen.',
    evidence: { group: 'Gruppe' },
    why: 'Gefragt wird zuerst die eigene Führungskraft; wer es mit den anderen erfährt, kann nur mit den Schultern zucken.',
    fix: 'Schulen Sie sie, bevor die Veränderung beginnt: wozu sie dient, was ihre Leute fragen werden, was sie selbst entscheiden dürfen.',
  },
  examples: {
    passing: [
      {
        title: 'Trained managers; other groups, and managers of no people; no column for training',
        german: 'Geschulte Führungskräfte; andere Gruppen, und Manager ohne Mitarbeiter; keine Spalte für Schulungen',
        sheet: `
          ## Change impact
          | Affected group   | What changes | Communication | Training          |
          | Team leads       | New CRM      | Town hall     | Half day in March |
          | Field sales      | New CRM      | Town hall     |                   |
          | Account managers | New CRM      | Town hall     |                   |
          ## Second change
          | Affected group   | What changes | Communication |
          | Shift managers   | New scanner  | Letter        |`,
      },
    ],
    failing: [
      {
        title: 'Nothing, and a placeholder',
        german: 'Nichts, und ein Platzhalter',
        flags: ["'Change impact'!D3", "'Change impact'!D5"],
        sheet: `
          ## Change impact
          | Affected group | What changes | Communication | Training      |
          | Field sales    | New CRM      | Town hall     | Two half days |
          | Team leads     | New reports  | Town hall     |               |
          | Back office    | New forms    | Letter        |               |
          | Ward managers  | New rota     | Letter        | TBD           |`,
      },
      {
        title: 'In German',
        german: 'Auf Deutsch',
        flags: ['Veränderung!E3'],
        sheet: `
          ## Veränderung
          | Betroffene Gruppe | Was sich ändert | Auswirkung | Kommunikation | Schulung  |
          | Außendienst       | Neues CRM       | hoch       | Versammlung   | Zwei Tage |
          | Führungskräfte    | Neue Berichte   | hoch       | Versammlung   |           |`,
      },
    ],
  },
});

/** Who leads people. */
const LEADS =
  /\b(?:managers?|management|team ?(?:leads?|leaders?)|supervisors?|forem[ae]n|heads? of|fuhrungskraft\w*|vorgesetzte\w*|\w*leiter(?:innen|in)?|\w*leitung(?:en)?|cadres|encadrement|mandos|gerentes?|jefes?|dirigenti|leidinggevenden?|chefer)\b/;
/** Managers of things, and a word that takes it back. */
const NO_PEOPLE =
  /\b(?:account|product|project|case|community|contract|property|facility|relationship|customer success|social media|asset|risk|quality|non|projektleit\w*|produktmanage\w*)\b/;
