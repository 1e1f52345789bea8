import type { Measure } from '../../plan/measure.ts';
import { cellOf } from '../../plan/provenance.ts';
import { toldDirection } from '../../scorecard/told-direction.ts';
import { isNamed } from '../../plan/named-row.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'measure-without-target',
  family: 'scorecard',
  severity: 'serious',
  title: 'Measure without a target',
  message: '“{measure}” has no target.',
  messages: {
    written: '“{measure}” has “{written}” where its target belongs: no number that it could be held against.',
    direction: '“{measure}” has a target, but nothing says whether higher or lower is better.',
  },
  systematic: '{count} of {total} measures on {sheet} have no target.',
  why: 'Without a target nobody can say whether the measure is good or bad, and nobody acts on it.',
  fix: 'Write the value to reach, and say whether higher or lower is better where the name does not tell.',
  needs: ['measures.target'],
  *check({ measures }) {
    for (const measure of measures) {
      if (!isNamed(measure)) continue;
      const data = { measure: measure.name };
      const written = measure.unread['target'];
      if (measure.target === null && !aimsElsewhere(measure))
        yield {
          at: cellOf(measure, 'target'),
          data: { ...data, ...(written === undefined ? {} : { written }) },
          entity: measure,
          ...(written === undefined ? {} : { message: 'written' }),
        };
      else if (
        typeof measure.target === 'number' &&
        measure.direction === null &&
        toldDirection(measure).direction === null
      )
        yield {
          at: cellOf(measure, 'direction'),
          data,
          entity: measure,
          message: 'direction',
        };
    }
  },
  german: {
    title: 'Kennzahl ohne Zielwert',
    message: '„{measure}“ hat keinen Zielwert.',
    messages: {
      written:
        'Bei „{measure}“ steht „{written}“, wo der Zielwert hingehört: keine Zahl, an der sie sich messen ließe.',
      direction: '„{measure}“ hat einen Zielwert, aber nichts zeigt, ob höher oder niedriger besser ist.',
    },
    systematic: '{count} von {total} Kennzahlen im Blatt {sheet} haben keinen Zielwert.',
    why: 'Ohne Zielwert kann niemand sagen, ob die Kennzahl gut oder schlecht steht, und niemand richtet sich danach.',
    fix: 'Tragen Sie den Wert ein, der erreicht werden soll, und ob höher oder niedriger besser ist, wo der Name es nicht verrät.',
  },
  examples: {
    passing: [
      {
        title: 'A target in words and numbers is one',
        german: 'Ein Ziel in Worten und Zahlen ist eines',
        sheet: `
          | Measure           | Team    | Type    | Unit  | Target                | Actual |
          | Churn             | Success | Lagging | %     | 2%                    | 2.4%   |
          | Response time     | Product | Leading | ms    | SICC <= Target + 10 % | 58     |`,
      },
      {
        title: 'Every measure has a target',
        german: 'Jede Kennzahl hat ein Ziel',
        sheet: `
          | Measure           | Team    | Type    | Unit  | Target | Actual |
          | Churn             | Success | Lagging | %     | 2%     | 2.4%   |
          | Qualified demos   | Sales   | Leading | count | 40     | 37     |
          | Activation rate   | Product | Leading | %     | 60%    | 58%    |`,
      },
    ],
    failing: [
      {
        title: 'A word where the target belongs',
        german: 'Ein Wort, wo das Ziel hingehört',
        flags: ['E3'],
        sheet: `
          | Measure           | Team    | Type    | Unit  | Target  | Actual |
          | Churn             | Success | Lagging | %     | 2%      | 2.4%   |
          | Qualified demos   | Sales   | Leading | count | Improve | 37     |
          | Activation rate   | Product | Leading | %     | 60%     | 58%    |`,
      },
      {
        title: 'One target is missing',
        german: 'Ein Ziel fehlt',
        flags: ['E3'],
        sheet: `
          | Measure           | Team    | Type    | Unit  | Target | Actual |
          | Churn             | Success | Lagging | %     | 2%     | 2.4%   |
          | Qualified demos   | Sales   | Leading | count |        | 37     |
          | Activation rate   | Product | Leading | %     | 60%    | 58%    |`,
      },
    ],
  },
});

/** Whether the measure aims at something that is no one number: a formula in words, or a target for each period. */
function aimsElsewhere({ targets, unread }: Measure): boolean {
  return /[\d<>≤≥]/.test(unread['target'] ?? '') || targets.some(({ value }) => value !== null);
}
