import { cellOf } from '../../plan/provenance.ts';
import type { ScoredMeasure } from '../../scorecard/scorecard.ts';
import { medianOf } from '../../scorecard/shares.ts';
import { planScorecard } from '../plan-scorecard.ts';
import { rule } from '../rule.ts';
import { shownNumber } from '../shown-number.ts';
import { inEach } from '../language.ts';

/** Fewer readings do not show what the usual size is. */
const FEWEST = 4;
/** The others must lie within such a factor of each other, and the odd one as near to a thousandth or a thousand times of them. */
const SPREAD = 4;

export default rule({
  id: 'mixed-units',
  family: 'scorecard',
  severity: 'serious',
  title: 'Readings in different units',
  message:
    '{count} {count|reading|readings} of “{measure}” {count|is|are} {factor} times as large or small as the others: {value} beside {usual}.',
  why: 'A mean over two units is no number of anything, and every limit and signal made from it is wrong.',
  fix: 'Write all readings of a measure in one unit, and name it in the Unit column.',
  needs: ['measures.readings'],
  *check(plan, { today, settings }) {
    for (const measure of planScorecard(plan, { today, settings }).measures) {
      const odd = measure.leftOut.moved > 0 ? movedOf(measure) : outOfScale(measure);
      const [first] = odd?.at ?? [];
      const cells = (odd?.at ?? []).flatMap((at) => {
        const reading = measure.points[at]?.reading ?? null;
        return reading === null ? [] : [cellOf(reading, 'value')];
      });
      if (odd === null || first === undefined || cells.length === 0) continue;
      const shown = (value: number | null | undefined) =>
        inEach((language) => shownNumber(Number((value ?? 0).toPrecision(3)), language));
      yield {
        at: cells,
        entity: measure.measure,
        data: {
          measure: measure.measure.name,
          count: cells.length,
          factor: odd.factor,
          value: shown(measure.points[first]?.value),
          usual: shown(odd.usual),
        },
      };
    }
  },
  german: {
    title: 'Messwerte in verschiedenen Einheiten',
    message:
      '{count} {count|Messwert|Messwerte} von „{measure}“ {count|ist|sind} {factor}-mal so groß oder klein wie die anderen: {value} neben {usual}.',
    why: 'Ein Mittelwert über zwei Einheiten ist keine Zahl von irgendetwas, und jede Grenze daraus ist falsch.',
    fix: 'Schreiben Sie alle Messwerte einer Kennzahl in einer Einheit, und nennen Sie sie in der Spalte Einheit.',
  },
  examples: {
    passing: [
      {
        title: 'Large steps are no other unit',
        german: 'Große Sprünge sind keine andere Einheit',
        sheet: `
          | Measure | Unit | Oct-25 | Nov-25 | Dec-25 | Jan-26 | Feb-26 |
          | Revenue | k€   | 410    | 395    | 980    | 402    | 430    |
          | Churn   | %    | 2%     | 2.2%   | 2.1%   | 0.4%   | 5%     |`,
      },
    ],
    failing: [
      {
        title: 'Euros among thousands of euros; points among shares',
        german: 'Euro zwischen Tausend Euro; Punkte zwischen Anteilen',
        flags: ['E2', 'F3'],
        sheet: `
          | Measure | Unit | Oct-25 | Nov-25 | Dec-25 | Jan-26 | Feb-26 |
          | Revenue | k€   | 410    | 395    | 420000 | 402    | 430    |
          | Churn   | %    | 2%     | 2.2%   | 2.1%   | 2      | 2.4%   |`,
      },
    ],
  },
});

interface Odd {
  readonly at: readonly number[];
  readonly factor: 100 | 1000;
  readonly usual: number;
}

function movedOf({ points, values }: ScoredMeasure): Odd | null {
  const at = values.flatMap((value, index) => (value !== points[index]?.value ? [index] : []));
  const usual = medianOf(values.filter((value, index) => value !== null && !at.includes(index)) as number[]);
  return usual === null ? null : { at, factor: 100, usual };
}

function outOfScale({ values }: ScoredMeasure): Odd | null {
  const known = values.flatMap((value, at) => (value === null || value <= 0 ? [] : [{ value, at }]));
  const usual = medianOf(known.map(({ value }) => value));
  if (usual === null || known.length < FEWEST) return null;
  const nearTo = (value: number, to: number): boolean => value / to <= SPREAD && to / value <= SPREAD;
  const odd = known.filter(({ value }) => !nearTo(value, usual));
  const isPower = odd.every(({ value }) => nearTo(value, usual * 1000) || nearTo(value, usual / 1000));
  return odd.length === 0 || !isPower || odd.length * 2 >= known.length
    ? null
    : { at: odd.map(({ at }) => at), factor: 1000, usual };
}
