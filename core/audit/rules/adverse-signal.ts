import { cellOf } from '../../plan/provenance.ts';
import { ALARMS_A_YEAR } from '../../scorecard/alarm-threshold.ts';
import { presentLimits } from '../../scorecard/process-chart.ts';
import type { Alarm } from '../../scorecard/scorecard.ts';
import type { Phrase } from '../../sheet/phrase.ts';
import { measureValue, planScorecard } from '../plan-scorecard.ts';
import type { Hit } from '../rule.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'adverse-signal',
  family: 'scorecard',
  severity: 'serious',
  title: 'Measure that has become worse',
  message: '“{measure}” stands at {value}, {side} its natural limit of {limit}{basis}.',
  messages: {
    run: 'The last {count} readings of “{measure}” are all {side} its mean of {limit}, since {since}{basis}.',
    trend: '“{measure}” has been {moving} for {count} readings, from {first} on {since} to {value}{basis}.',
    'two-of-three':
      'Two of the last three readings of “{measure}” are close to its natural limit of {limit} or {side} it, since {since}{basis}.',
  },
  why: 'Noise hardly ever looks like this: something has changed, and it will not go away by itself.',
  fix: 'Ask what changed on that day. If the change was meant, declare it, and the limits start anew.',
  params: {
    alarms: {
      default: ALARMS_A_YEAR,
      title: 'false alarms a year on one measure, at most',
      source:
        'Lanekeeper’s own bar, by simulation: see core/scorecard/README.md; 10 takes every signal of the whole rule set',
    },
  },
  needs: ['measures.readings'],
  *check(plan, { today, settings, params }): Iterable<Hit<'run' | 'trend' | 'two-of-three'>> {
    const { alarms } = planScorecard(plan, { today, settings }, params.alarms);
    for (const alarm of alarms) yield* hitOf(alarm);
  },
  german: {
    title: 'Kennzahl, die schlechter geworden ist',
    message: '„{measure}“ steht bei {value}, {side} der natürlichen Grenze von {limit}{basis}.',
    messages: {
      run: 'Die letzten {count} Messwerte von „{measure}“ liegen alle {side} dem Mittelwert von {limit}, seit dem {since}{basis}.',
      trend: '„{measure}“ {moving} seit {count} Messwerten, von {first} am {since} auf {value}{basis}.',
      'two-of-three':
        'Zwei der letzten drei Messwerte von „{measure}“ liegen nahe an der natürlichen Grenze von {limit} oder {side} ihr, seit dem {since}{basis}.',
    },
    why: 'So sieht Zufall fast nie aus: Etwas hat sich geändert, und es vergeht nicht von selbst.',
    fix: 'Fragen Sie, was sich an dem Tag geändert hat. War die Änderung gewollt, erklären Sie sie, und die Grenzen beginnen neu.',
    params: {
      alarms: {
        title: 'falsche Alarme im Jahr an einer Kennzahl, höchstens',
        source:
          'Eigenes Maß von Lanekeeper, durch Simulation: siehe core/scorecard/README.md; mit 10 gilt der ganze Regelsatz',
      },
    },
  },
  examples: {
    passing: [
      {
        title: 'Noise, and a change for the better',
        german: 'Rauschen, und eine Änderung zum Besseren',
        today: '2026-03-02',
        sheet: `
          | Measure | Target | Direction | Jan-25 | Feb-25 | Mar-25 | Apr-25 | May-25 | Jun-25 | Jul-25 | Aug-25 | Sep-25 | Oct-25 | Nov-25 | Dec-25 | Jan-26 | Feb-26 |
          | Demos   | 8      | Higher    | 10     | 12     | 11     | 13     | 9      | 11     | 12     | 10     | 11     | 13     | 10     | 10     | 8      | 12     |
          | Tickets | 14     | Lower     | 10     | 12     | 11     | 13     | 9      | 11     | 12     | 10     | 11     | 13     | 10     | 10     | 9      | 2      |`,
      },
    ],
    failing: [
      {
        title: 'Far outside, and eight rising',
        german: 'Weit außerhalb, und acht Anstiege',
        today: '2026-03-02',
        flags: ['Q2', 'Q3'],
        sheet: `
          | Measure | Target | Direction | Jan-25 | Feb-25 | Mar-25 | Apr-25 | May-25 | Jun-25 | Jul-25 | Aug-25 | Sep-25 | Oct-25 | Nov-25 | Dec-25 | Jan-26 | Feb-26 |
          | Demos   | 8      | Higher    | 10     | 12     | 11     | 13     | 9      | 11     | 12     | 10     | 11     | 13     | 10     | 10     | 11     | 2      |
          | Tickets | 14     | Lower     | 10     | 12     | 11     | 13     | 9      | 8      | 9      | 10     | 11     | 12     | 13     | 14     | 15     | 16     |`,
      },
    ],
  },
});

function* hitOf({ of, signal }: Alarm): Iterable<Hit<'run' | 'trend' | 'two-of-three'>> {
  const limits = presentLimits(of.health.chart);
  const newest = of.points[signal.to];
  const first = of.points[signal.from];
  if (limits === null || newest === undefined || first === undefined) return;
  const { kind, side } = signal;
  const shown = (value: number | null | undefined): Phrase => measureValue(value ?? 0, of);
  const isHigh = side === 'high';
  const count = of.values.slice(signal.from, signal.to + 1).filter((value) => value !== null).length;
  yield {
    at: newest.reading === null ? cellOf(of.measure, 'actual') : cellOf(newest.reading, 'value'),
    entity: of.measure,
    data: {
      measure: of.measure.name,
      value: shown(of.values[signal.to]),
      first: shown(of.values[signal.from]),
      side: isHigh ? { en: 'above', de: 'über' } : { en: 'below', de: 'unter' },
      moving: isHigh ? { en: 'rising', de: 'steigt' } : { en: 'falling', de: 'fällt' },
      limit: shown(kind === 'run' ? limits.centre : isHigh ? limits.upper : limits.lower),
      count,
      since: first.on,
      basis: limits.isTrial
        ? {
            en: ` (trial limits from ${limits.points} readings)`,
            de: ` (vorläufige Grenzen aus ${limits.points} Messwerten)`,
          }
        : { en: '', de: '' },
    },
    message: kind === 'outside-limits' ? undefined : kind,
  };
}
