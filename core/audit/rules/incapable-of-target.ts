import { cellOf } from '../../plan/provenance.ts';
import { presentLimits } from '../../scorecard/process-chart.ts';
import { aimInWords, measureValue, planScorecard } from '../plan-scorecard.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'incapable-of-target',
  family: 'scorecard',
  severity: 'moderate',
  title: 'Target that the process cannot reach',
  message: '“{measure}” runs between {low} and {high}; as it runs, it will not reach its target of {target}.',
  why: 'A target outside the natural limits is not met by trying harder, only by changing how the work is done.',
  fix: 'Change the process, and say how, or set a target that it can reach.',
  needs: ['measures.target', 'measures.readings'],
  *check(plan, { today, settings }) {
    for (const measure of planScorecard(plan, { today, settings }).measures) {
      const { health, accumulation } = measure;
      const limits = presentLimits(health.chart);
      if (accumulation !== null || health.verdict !== 'incapable' || limits === null || limits.isTrial) continue;
      // On its way: limits of what was say nothing of a process that is getting better.
      const isMoving = health.current.some((signal) => !health.adverse.includes(signal));
      if (isMoving || measure.proposal !== null || measure.status === 'no-data') continue;
      yield {
        at: cellOf(measure.measure, 'target'),
        entity: measure.measure,
        data: {
          measure: measure.measure.name,
          low: measureValue(limits.lower, measure),
          high: measureValue(limits.upper, measure),
          target: aimInWords(measure),
        },
      };
    }
  },
  german: {
    title: 'Zielwert, den der Prozess nicht erreichen kann',
    message:
      '„{measure}“ bewegt sich zwischen {low} und {high}; so wie es läuft, wird der Zielwert von {target} nicht erreicht.',
    why: 'Ein Zielwert außerhalb der natürlichen Grenzen wird nicht durch mehr Mühe erreicht, nur durch eine andere Arbeitsweise.',
    fix: 'Ändern Sie den Prozess, und sagen Sie wie, oder setzen Sie einen Zielwert, den er erreichen kann.',
  },
  examples: {
    passing: [
      {
        title: 'Within reach',
        german: 'In Reichweite',
        sheet: `
          | Measure | Target | Direction | Jan-25 | Feb-25 | Mar-25 | Apr-25 | May-25 | Jun-25 | Jul-25 | Aug-25 | Sep-25 | Oct-25 | Nov-25 | Dec-25 | Jan-26 | Feb-26 |
          | Demos   | 12     | Higher    | 10     | 12     | 11     | 13     | 9      | 11     | 12     | 10     | 11     | 13     | 10     | 10     | 11     | 12     |`,
      },
    ],
    failing: [
      {
        title: 'Far above anything that ever was',
        german: 'Weit über allem, was je war',
        flags: ['B2'],
        sheet: `
          | Measure | Target | Direction | Jan-25 | Feb-25 | Mar-25 | Apr-25 | May-25 | Jun-25 | Jul-25 | Aug-25 | Sep-25 | Oct-25 | Nov-25 | Dec-25 | Jan-26 | Feb-26 |
          | Demos   | 25     | Higher    | 10     | 12     | 11     | 13     | 9      | 11     | 12     | 10     | 11     | 13     | 10     | 10     | 11     | 12     |`,
      },
    ],
  },
});
