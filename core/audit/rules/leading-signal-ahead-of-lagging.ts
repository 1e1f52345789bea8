import { cellOf } from '../../plan/provenance.ts';
import { ALARMS_A_YEAR } from '../../scorecard/alarm-threshold.ts';
import { planScorecard } from '../plan-scorecard.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'leading-signal-ahead-of-lagging',
  family: 'scorecard',
  severity: 'serious',
  title: 'Early warning: the leading measure has turned',
  message: '“{leading}”, which drives “{lagging}”, has become worse since {since}; “{lagging}” is still on track.',
  why: 'The outcome follows what drives it: now there is still time to act.',
  fix: 'Act on the leading measure before the outcome follows it.',
  params: {
    alarms: {
      default: ALARMS_A_YEAR,
      title: 'false alarms a year on one measure, at most',
      source: 'Lanekeeper’s own bar, by simulation: see core/scorecard/README.md',
    },
  },
  needs: ['measures.kind', 'measures.linked', 'measures.readings'],
  *check(plan, { today, settings, params }) {
    const { warnings } = planScorecard(plan, { today, settings }, params.alarms);
    for (const { leading, lagging } of warnings) {
      const [signal] = leading.health.adverse;
      const point = signal === undefined ? undefined : leading.points[signal.to];
      const first = signal === undefined ? undefined : leading.points[signal.from];
      if (point === undefined || first === undefined) continue;
      yield {
        at: [
          point.reading === null ? cellOf(leading.measure, 'actual') : cellOf(point.reading, 'value'),
          cellOf(lagging.measure, 'name'),
        ],
        entity: leading.measure,
        data: { leading: leading.measure.name, lagging: lagging.measure.name, since: first.on },
      };
    }
  },
  german: {
    title: 'Frühwarnung: Der Frühindikator hat sich gedreht',
    message:
      '„{leading}“ treibt „{lagging}“ und ist seit dem {since} schlechter geworden; „{lagging}“ ist noch auf Kurs.',
    why: 'Das Ergebnis folgt dem, was es treibt: Noch ist Zeit zu handeln.',
    fix: 'Handeln Sie beim Frühindikator, bevor das Ergebnis ihm folgt.',
    params: {
      alarms: {
        title: 'falsche Alarme im Jahr an einer Kennzahl, höchstens',
        source: 'Eigenes Maß von Lanekeeper, durch Simulation: siehe core/scorecard/README.md',
      },
    },
  },
  examples: {
    passing: [
      {
        title: 'Both run as they did',
        german: 'Beide laufen wie bisher',
        sheet: `
          | Measure | Type    | Drives  | Target | Direction | Jan-25 | Feb-25 | Mar-25 | Apr-25 | May-25 | Jun-25 | Jul-25 | Aug-25 | Sep-25 | Oct-25 | Nov-25 | Dec-25 | Jan-26 | Feb-26 |
          | Demos   | Leading | Revenue | 8      | Higher    | 10     | 12     | 11     | 13     | 9      | 11     | 12     | 10     | 11     | 13     | 10     | 10     | 11     | 10     |
          | Revenue | Lagging |         | 80     | Higher    | 100    | 103    | 99     | 101    | 104    | 98     | 102    | 100    | 99     | 103    | 101    | 100    | 102    | 101    |`,
      },
    ],
    failing: [
      {
        title: 'Demos collapse, revenue does not know yet',
        german: 'Die Vorführungen brechen ein, der Umsatz weiß es noch nicht',
        flags: ['S2,A3'],
        sheet: `
          | Measure | Type    | Drives  | Target | Direction | Jan-25 | Feb-25 | Mar-25 | Apr-25 | May-25 | Jun-25 | Jul-25 | Aug-25 | Sep-25 | Oct-25 | Nov-25 | Dec-25 | Jan-26 | Feb-26 |
          | Demos   | Leading | Revenue | 8      | Higher    | 10     | 12     | 11     | 13     | 9      | 11     | 12     | 10     | 11     | 13     | 10     | 10     | 11     | 2      |
          | Revenue | Lagging |         | 80     | Higher    | 100    | 103    | 99     | 101    | 104    | 98     | 102    | 100    | 99     | 103    | 101    | 100    | 102    | 101    |`,
      },
    ],
  },
});
