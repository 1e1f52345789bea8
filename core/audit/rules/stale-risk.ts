import { daysBetween } from '../../calendar/day.ts';
import { onceFor } from '../../plan/once-for.ts';
import { isPlaceholder } from '../../plan/placeholder.ts';
import type { Plan } from '../../plan/plan.ts';
import { isPlausible, plausible } from '../../plan/plausible-day.ts';
import { cellOf } from '../../plan/provenance.ts';
import type { Risk } from '../../plan/registers.ts';
import { isOpen } from '../../plan/status.ts';
import type { Phrase } from '../../sheet/phrase.ts';
import { isNamed } from '../../plan/named-row.ts';
import { scalesIn, shareOfScale } from '../risk-scale.ts';
import type { Context, Hit } from '../rule.ts';
import { eachRule } from '../rule.ts';

type Name = 'high' | 'medium' | 'highDays' | 'mediumDays' | 'lowDays';

export default eachRule({
  id: 'stale-risk',
  family: 'risk',
  severity: 'moderate',
  title: 'Risk not reviewed',
  message:
    'The review date of “{risk}” is {reviewed}, {age} {age|day|days} ago; {level} is reviewed every {allowed} {allowed|day|days}.',
  messages: {
    never: '“{risk}” has no date of a review; {level} is reviewed every {allowed} {allowed|day|days}.',
  },
  systematic: '{count} of {total} risks on {sheet} have not been reviewed lately.',
  why: 'A risk grows between two reviews; an old judgement of it is read as if it were today’s.',
  fix: 'Judge it again with its owner and date that, or close it.',
  needs: ['risks.reviewedOn'],
  params: {
    high: {
      default: 12,
      title: 'score of 25 from which on a risk is high; other scales alike',
      source: 'Lanekeeper’s rule catalogue',
    },
    medium: {
      default: 6,
      title: 'score of 25 from which on a risk is medium; other scales alike',
      source: 'Lanekeeper’s own bar: half of high',
    },
    highDays: { default: 7, title: 'days between reviews of a high risk', source: 'Lanekeeper’s rule catalogue' },
    mediumDays: { default: 14, title: 'days between reviews of a medium risk', source: 'Lanekeeper’s rule catalogue' },
    lowDays: {
      default: 30,
      title: 'days between reviews of a low risk, and of one that nobody rated',
      source: 'Lanekeeper’s rule catalogue',
    },
  },
  each: ['risks'],
  checkEach(risk, context): Hit<'never'> | null {
    if (!isOpen(risk.status) || !isNamed(risk) || risk.reviewedOn === undefined) return null;
    if (risk.reviewedOn === null && !isNeverReviewed(risk, context)) return null;
    if (risk.reviewedOn !== null && !isPlausible(risk.reviewedOn)) return null;
    // A day that is still to come is a review that is planned: it says that one is coming, not that one was held.
    const from = risk.reviewedOn ?? plausible(risk.raisedOn);
    const age = from === null ? null : daysBetween(from, context.today);
    const { level, allowed } = rhythmOf(risk, context);
    if (age !== null && age <= allowed) return null;
    const [at, entity] = [cellOf(risk, 'reviewedOn'), risk];
    if (risk.reviewedOn === null || age === null)
      return { at, entity, data: { risk: risk.name, level, allowed }, message: 'never' };
    return { at, entity, data: { risk: risk.name, reviewed: risk.reviewedOn, age, level, allowed } };
  },
  german: {
    title: 'Nicht überprüftes Risiko',
    message:
      'Als Tag der Überprüfung von „{risk}“ steht {reviewed} da, vor {age} {age|Tag|Tagen}; {level} wird alle {allowed} {allowed|Tag|Tage} überprüft.',
    messages: {
      never: 'Bei „{risk}“ steht kein Tag einer Überprüfung; {level} wird alle {allowed} {allowed|Tag|Tage} überprüft.',
    },
    systematic: '{count} von {total} Risiken im Blatt {sheet} wurden in letzter Zeit nicht überprüft.',
    why: 'Ein Risiko wächst zwischen zwei Überprüfungen; ein altes Urteil darüber wird gelesen, als wäre es von heute.',
    fix: 'Beurteilen Sie es mit der verantwortlichen Person neu, und datieren Sie das, oder schließen Sie es.',
    params: {
      high: {
        title: 'Bewertung von 25, ab der ein Risiko hoch ist; andere Skalen entsprechend',
        source: 'Regelkatalog von Lanekeeper',
      },
      medium: {
        title: 'Bewertung von 25, ab der ein Risiko mittel ist; andere Skalen entsprechend',
        source: 'Eigenes Maß von Lanekeeper: die Hälfte von hoch',
      },
      highDays: {
        title: 'Tage zwischen Überprüfungen eines hohen Risikos',
        source: 'Regelkatalog von Lanekeeper',
      },
      mediumDays: {
        title: 'Tage zwischen Überprüfungen eines mittleren Risikos',
        source: 'Regelkatalog von Lanekeeper',
      },
      lowDays: {
        title: 'Tage zwischen Überprüfungen eines niedrigen Risikos und eines, das niemand bewertet hat',
        source: 'Regelkatalog von Lanekeeper',
      },
    },
  },
  examples: {
    passing: [
      {
        title: 'High within a week, medium within two, low within a month; a closed one is left alone',
        german:
          'Hohe innerhalb einer Woche, mittlere innerhalb von zwei, niedrige innerhalb eines Monats; geschlossene bleiben in Ruhe',
        sheet: `
          | ID | Risk                   | Probability | Impact | Owner | Status | Last reviewed |
          | R1 | Supplier delivers late | 4           | 5      | Ada   | Open   | 2026-02-23    |
          | R2 | Key person leaves      | 2           | 4      | Ben   | Open   | 2026-02-16    |
          | R3 | Strike at the port     | 1           | 3      | Ben   | Open   | 2026-01-31    |
          | R4 | Budget is cut          | 5           | 5      | Ben   | Closed | 2025-06-02    |
          | R5 |                        |             |        |       |        |               |`,
      },
      {
        title: 'A review that is still to come; a rhythm in words; a risk raised this week',
        german: 'Eine Überprüfung, die noch bevorsteht; ein Rhythmus in Worten; ein Risiko aus dieser Woche',
        sheet: `
          | ID | Risk                   | Probability | Impact | Owner | Date raised | Next review |
          | R1 | Supplier delivers late | 4           | 5      | Ada   | 2025-11-03  | 2026-03-09  |
          | R2 | Key person leaves      | 5           | 5      | Ben   | 2025-11-03  | monthly     |
          | R3 | Strike at the port     | 5           | 4      | Ben   | 2026-02-26  |             |
          | R4 | Budget is cut          | 3           | 3      | Cleo  | 2025-12-01  | 2026-03-16  |`,
      },
      {
        title: 'No next review yet, and the last update is of last week',
        german: 'Noch keine nächste Überprüfung, und die letzte Aktualisierung ist von letzter Woche',
        sheet: `
          | Risk                   | Probability | Impact | Owner | Mitigation      | Last updated | Next review |
          | Supplier delivers late | 4           | 5      | Ada   | A second source | 2026-02-27   |             |
          | Key person leaves      | 2           | 4      | Ben   | A deputy        | 2026-02-26   | 2026-03-12  |`,
      },
    ],
    failing: [
      {
        title: 'A high one after nine days, a medium one after three weeks, a low one never',
        german: 'Ein hohes nach neun Tagen, ein mittleres nach drei Wochen, ein niedriges nie',
        flags: ['G2', 'G3', 'G4', 'G6'],
        sheet: `
          | ID | Risk                   | Probability | Impact | Owner | Status | Last reviewed |
          | R1 | Supplier delivers late | 4           | 5      | Ada   | Open   | 2026-02-21    |
          | R2 | Key person leaves      | 2           | 4      | Ben   | Open   | 2026-02-09    |
          | R3 | Strike at the port     | 1           | 3      | Ben   | Open   |               |
          | R4 | Budget is cut          | 1           | 4      | Ben   | Open   | 2026-02-09    |
          | R5 | Office is flooded      | 1           | 5      | Cleo  | Open   | TBD           |`,
      },
      {
        title: 'Nobody rated them: a month for all',
        german: 'Niemand hat sie bewertet: ein Monat für alle',
        flags: ['C3'],
        sheet: `
          | Risiko                   | Verantwortlich | Zuletzt überprüft | Maßnahme       |
          | Lieferant liefert später | Ada            | 09.02.2026        | Zweite Quelle  |
          | Ausfall der Leitung      | Ben            | 05.01.2026        | Zweite Leitung |
          | Schlüsselperson geht     | Cleo           | 27.02.2026        | Vertretung     |`,
      },
    ],
  },
});

/** How often a risk is reviewed: by its share of the highest score, and as seldom as any where nobody rated it. */
function rhythmOf(risk: Risk, { of, params }: Context<Name>): { readonly level: Phrase; readonly allowed: number } {
  const scale = of(scalesIn).get(risk.source.table);
  const share = scale === undefined ? null : (shareOfScale(risk, scale)?.share ?? null);
  if (share === null) return { level: { en: 'any risk', de: 'jedes Risiko' }, allowed: params.lowDays };
  const isFrom = (score: number): boolean => share >= score / 25 - 1e-9;
  if (isFrom(params.high)) return { level: { en: 'a high risk', de: 'ein hohes Risiko' }, allowed: params.highDays };
  if (isFrom(params.medium))
    return { level: { en: 'a medium risk', de: 'ein mittleres Risiko' }, allowed: params.mediumDays };
  return { level: { en: 'a low risk', de: 'ein niedriges Risiko' }, allowed: params.lowDays };
}

/** Whether nothing says when a risk was or will be reviewed: words do (“monthly”), and so may another column. */
function isNeverReviewed({ unread, source }: Risk, { of }: Context<Name>): boolean {
  return isPlaceholder(unread['reviewedOn'] ?? '') && !of(tellingTwice).has(source.table);
}

/** Tables with several columns for it: the last review and the next one, or the last update. */
function tellingTwice({ tables }: Plan): ReadonlySet<string> {
  return twiceIn(tables);
}

const twiceIn = onceFor((tables: Plan['tables']): ReadonlySet<string> => {
  const isReview = ({ meaning }: Plan['tables'][number]['columns'][number]): boolean =>
    meaning === 'reviewed_on' || meaning === 'updated_on';
  return new Set(tables.filter(({ columns }) => columns.filter(isReview).length > 1).map(({ id }) => id));
});
