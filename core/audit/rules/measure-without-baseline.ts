import { cellOf } from '../../plan/provenance.ts';
import { rule } from '../rule.ts';

/** So many readings show where a measure starts from. */
const ENOUGH = 2;

export default rule({
  id: 'measure-without-baseline',
  family: 'scorecard',
  severity: 'minor',
  title: 'Target without a baseline',
  message: '“{measure}” has a target, but no baseline and {count} {count|reading|readings}.',
  systematic: '{count} of {total} measures on {sheet} have a target and no baseline.',
  why: 'Nobody can tell whether a target asks for much or for nothing when it is not known where the measure stood.',
  fix: 'Write where the measure stood before the target was set, or read it twice before setting one.',
  needs: ['measures.target', 'measures.baseline'],
  *check({ measures }) {
    for (const measure of measures) {
      const count = measure.readings.filter(({ value }) => value !== null).length;
      if (typeof measure.target !== 'number' || measure.baseline !== null || count >= ENOUGH) continue;
      yield { at: cellOf(measure, 'baseline'), entity: measure, data: { measure: measure.name, count } };
    }
  },
  german: {
    title: 'Zielwert ohne Ausgangswert',
    message: '„{measure}“ hat einen Zielwert, aber keinen Ausgangswert und {count} {count|Messwert|Messwerte}.',
    systematic: '{count} von {total} Kennzahlen im Blatt {sheet} haben einen Zielwert und keinen Ausgangswert.',
    why: 'Ob ein Zielwert viel verlangt oder nichts, kann niemand sagen, solange nicht bekannt ist, wo die Kennzahl stand.',
    fix: 'Tragen Sie ein, wo die Kennzahl stand, bevor der Zielwert gesetzt wurde, oder messen Sie zweimal vorher.',
  },
  examples: {
    passing: [
      {
        title: 'A baseline each',
        german: 'Je ein Ausgangswert',
        sheet: `
          | Measure         | Baseline | Target | Actual |
          | Churn           | 2.6%     | 2%     | 2.4%   |
          | Qualified demos | 31       | 40     | 37     |`,
      },
    ],
    failing: [
      {
        title: 'One has none',
        german: 'Eine hat keinen',
        flags: ['B3'],
        sheet: `
          | Measure         | Baseline | Target | Actual |
          | Churn           | 2.6%     | 2%     | 2.4%   |
          | Qualified demos |          | 40     | 37     |
          | Activation rate | 50%      | 60%    | 58%    |`,
      },
    ],
  },
});
