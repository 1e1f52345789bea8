import { cellOf } from '../../plan/provenance.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'measure-without-target',
  family: 'scorecard',
  severity: 'serious',
  title: 'Measure without a target',
  message: '“{measure}” has no target.',
  systematic: '{count} of {total} measures on {sheet} have no target.',
  why: 'Without a target nobody can say whether the measure is good or bad, and nobody acts on it.',
  fix: 'Write the value to reach, and say whether higher or lower is better where the name does not tell.',
  needs: ['measures.target'],
  *check({ measures }) {
    for (const measure of measures) {
      const data = { measure: measure.name };
      if (measure.target === null) yield { at: cellOf(measure, 'target'), data, entity: measure };
      else if (measure.direction === null)
        yield {
          at: cellOf(measure, 'direction'),
          data,
          entity: measure,
          message: '“{measure}” has a target, but nothing says whether higher or lower is better.',
        };
    }
  },
  examples: {
    passing: [
      {
        title: 'Every measure has a target',
        sheet: `
          | Measure           | Team    | Type    | Unit  | Target | Actual |
          | Churn             | Success | Lagging | %     | 2%     | 2.4%   |
          | Qualified demos   | Sales   | Leading | count | 40     | 37     |
          | Activation rate   | Product | Leading | %     | 60%    | 58%    |`,
      },
    ],
    failing: [
      {
        title: 'One target is missing',
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
