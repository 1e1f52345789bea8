import { cellOf } from '../../plan/provenance.ts';
import { lastRead, STALE_AFTER_RHYTHMS, staleDays } from '../../scorecard/age.ts';
import { longTime } from '../long-time.ts';
import { rhythmInWords } from '../rhythm-in-words.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'stale-measure',
  family: 'scorecard',
  severity: 'moderate',
  title: 'Measure that nobody reads any more',
  message: '“{measure}” was last read on {last}, {ago} ago; it is read {often}.',
  systematic: '{count} of {total} measures on {sheet} were not read for more than twice their rhythm.',
  why: 'A decision on an old number is a guess that looks like a fact.',
  evidence: { often: 'rhythm' },
  fix: 'Read it again, change its rhythm, or drop it from the scorecard.',
  params: {
    times: {
      default: STALE_AFTER_RHYTHMS,
      title: 'times its own rhythm',
      source: 'Lanekeeper’s own bar: one reading missed',
    },
  },
  needs: ['measures.readings|updatedOn', 'measures.rhythmDays'],
  *check({ measures }, { today, params }) {
    for (const measure of measures) {
      const last = lastRead(measure);
      const days = staleDays(last, measure.rhythmDays, today, params.times);
      if (last === null || days === null) continue;
      yield {
        at: last.reading === null ? cellOf(measure, 'updatedOn') : cellOf(last.reading, 'value'),
        entity: measure,
        data: {
          measure: measure.name,
          last: last.on,
          ago: longTime(days),
          days,
          often: rhythmInWords(measure.rhythmDays ?? 0),
        },
      };
    }
  },
  unless: ['capability-not-reassessed'],
  german: {
    title: 'Kennzahl, die niemand mehr misst',
    message: 'Der letzte Messwert von „{measure}“ ist vom {last} und {ago} alt; gemessen wird {often}.',
    systematic:
      '{count} von {total} Kennzahlen im Blatt {sheet} wurden seit mehr als dem Doppelten ihres Rhythmus nicht gemessen.',
    why: 'Eine Entscheidung nach einer alten Zahl ist geraten und sieht aus wie Wissen.',
    evidence: { often: 'Rhythmus' },
    fix: 'Messen Sie neu, ändern Sie den Rhythmus, oder nehmen Sie die Kennzahl von der Scorecard.',
    params: {
      times: {
        title: 'Vielfaches des eigenen Rhythmus',
        source: 'Eigenes Maß von Lanekeeper: ein ausgelassener Messwert',
      },
    },
  },
  examples: {
    passing: [
      {
        title: 'Read every month, up to the last one',
        german: 'Jeden Monat gemessen, bis zum letzten',
        sheet: `
          | Measure         | Type    | Target | Nov-25 | Dec-25 | Jan-26 | Feb-26 |
          | Churn           | Lagging | 2      | 2.4    | 2.3    | 2.2    | 2.1    |
          | Qualified demos | Leading | 40     | 37     | 38     | 41     | 44     |
          | Open tickets    | Leading | 60     | 75     | 72     | 66     | 61     |`,
      },
    ],
    failing: [
      {
        title: 'The last reading is of October',
        german: 'Der letzte Messwert ist vom Oktober',
        flags: ['E3'],
        sheet: `
          | Measure         | Type    | Target | Sep-25 | Oct-25 | Nov-25 | Dec-25 | Jan-26 | Feb-26 |
          | Churn           | Lagging | 2      | 2.4    | 2.3    | 2.3    | 2.2    | 2.2    | 2.1    |
          | Qualified demos | Leading | 40     | 37     | 38     |        |        |        |        |
          | Open tickets    | Leading | 60     | 75     | 72     | 70     | 69     | 66     | 61     |`,
      },
    ],
  },
});
