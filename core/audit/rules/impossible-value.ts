import { cellOf } from '../../plan/provenance.ts';
import { plainWords } from '../../scorecard/plain-words.ts';
import type { ScoredMeasure } from '../../scorecard/scorecard.ts';
import { medianOf } from '../../scorecard/shares.ts';
import { measureValue, planScorecard } from '../plan-scorecard.ts';
import type { Hit } from '../rule.ts';
import { rule } from '../rule.ts';

/** Parts of a whole: none of them can be more than all of it. */
const PART =
  /\b(?:uptime|availability|conversion|win rate|on[- ]time|occupancy|attendance|absence|absenteeism|bounce rate|open rate|click(?:-through)? rate|error rate|defect rate|failure rate|scrap rate|first[- ]pass yield|test coverage|code coverage|share of|percentage of|percent of|% of|market share|customer satisfaction|csat|verfugbarkeit|termintreue|liefertreue|abschlussquote|fehlerquote|ausschussquote|krankenstand|marktanteil|anteil)\b/;
/** A change, or what is set against a plan, may be more than a whole, and less than nothing. */
const OPEN_ENDED =
  /\b(?:net|growth|change|vs|versus|attainment|of (?:plan|target|budget|goal|forecast|quota)|variance|delta|saldo|wachstum|veranderung|zielerreichung|plan)\b/;
const COUNT =
  /^(?:number of|no\.? of|count of|# of|anzahl)\b|\b(?:headcount|tickets|incidents|defects|bugs|complaints|visitors|demos|sign-?ups|reklamationen|beschwerden)$/;
const COUNT_UNIT = /^(?:#|count|number|pcs|pieces|people|users|customers|tickets|stuck|anzahl|personen|nutzer|kunden)$/;
const SCORE = /\b(?:nps|net promoter score)\b/;

export default rule({
  id: 'impossible-value',
  family: 'scorecard',
  severity: 'critical',
  title: 'Reading that cannot be',
  message: '“{measure}” reads {value}: a part cannot be more than the whole.',
  messages: {
    negative: '“{measure}” reads {value}: a count cannot be below zero.',
    score: '“{measure}” reads {value}: a net promoter score lies between -100 and 100.',
  },
  why: 'One impossible number makes the mean, the limits and every decision on them wrong.',
  fix: 'Look the reading up again where it came from.',
  needs: ['measures.readings|actual'],
  *check(plan, { today, settings }): Iterable<Hit<'negative' | 'score'>> {
    for (const measure of planScorecard(plan, { today, settings }).measures) {
      const impossible = testOf(measure);
      if (impossible === null) continue;
      for (const [at, value] of measure.values.entries()) {
        const reading = measure.points[at]?.reading ?? null;
        if (value === null || !impossible.is(value)) continue;
        yield {
          at: reading === null ? cellOf(measure.measure, 'actual') : cellOf(reading, 'value'),
          entity: measure.measure,
          data: { measure: measure.measure.name, value: measureValue(value, measure) },
          message: impossible.message,
        };
      }
    }
  },
  german: {
    title: 'Messwert, den es nicht geben kann',
    message: '„{measure}“ hat den Messwert {value}: Ein Teil kann nicht mehr sein als das Ganze.',
    messages: {
      negative: '„{measure}“ hat den Messwert {value}: Eine Anzahl kann nicht unter null liegen.',
      score: '„{measure}“ hat den Messwert {value}: Ein Net Promoter Score liegt zwischen -100 und 100.',
    },
    why: 'Ein unmöglicher Wert macht Mittelwert, Grenzen und jede Entscheidung danach falsch.',
    fix: 'Schlagen Sie den Messwert dort nach, wo er herkommt.',
  },
  examples: {
    passing: [
      {
        title: 'Shares up to the whole; growth may be more, and less than nothing',
        german: 'Anteile bis zum Ganzen; Wachstum darf mehr sein, und weniger als nichts',
        sheet: `
          | Measure        | Unit  | Dec-25 | Jan-26 | Feb-26 |
          | Uptime         | %     | 99.9%  | 100%   | 99.8%  |
          | Revenue growth | %     | 120%   | -5%    | 10%    |
          | Open tickets   | #     | 12     | 0      | 3      |`,
      },
    ],
    failing: [
      {
        title: 'More than always up, and fewer than no tickets',
        german: 'Mehr als immer verfügbar, und weniger als keine Tickets',
        flags: ['D2', 'E3'],
        sheet: `
          | Measure        | Unit  | Dec-25 | Jan-26 | Feb-26 |
          | Uptime         | %     | 99.9%  | 104%   | 99.8%  |
          | Open tickets   | #     | 12     | 0      | -3     |
          | Revenue growth | %     | 120%   | -5%    | 10%    |`,
      },
    ],
  },
});

interface Impossible {
  readonly is: (value: number) => boolean;
  readonly message: 'negative' | 'score' | undefined;
}

function testOf({ measure, points, values }: ScoredMeasure): Impossible | null {
  const name = plainWords(measure.name);
  const unit = plainWords(measure.unit ?? '');
  if (SCORE.test(name) && !OPEN_ENDED.test(name.replace(SCORE, '')))
    return { is: (value) => Math.abs(value) > 100, message: 'score' };
  if (OPEN_ENDED.test(name)) return null;
  const isShare = points.some((point) => point.isShare) || /^(?:%|percent|prozent)$/.test(unit) || name.includes('%');
  if (isShare && PART.test(name)) {
    const middle = medianOf(values.filter((value) => value !== null).map(Math.abs)) ?? 0;
    const whole = points.some((point) => point.isShare) && middle <= 1.5 ? 1 : middle > 1.5 ? 100 : null;
    // A hair above the whole is how sums of rounded parts come out.
    return whole === null ? null : { is: (value) => value > whole * 1.005, message: undefined };
  }
  return !isShare && (COUNT.test(name) || COUNT_UNIT.test(unit))
    ? { is: (value) => value < 0, message: 'negative' }
    : null;
}
