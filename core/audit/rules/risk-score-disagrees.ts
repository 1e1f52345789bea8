import type { Risk } from '../../plan/registers.ts';
import { cellOf } from '../../plan/provenance.ts';
import { isOpen } from '../../plan/status.ts';
import { rule } from '../rule.ts';

/** A risk with all three numbers. */
interface Scored {
  readonly risk: Risk;
  readonly probability: number;
  readonly impact: number;
  readonly score: number;
}

/** From this many risks on, a sheet's own scale can be told. */
const FEWEST = 3;

export default rule({
  id: 'risk-score-disagrees',
  family: 'risk',
  severity: 'moderate',
  title: 'Risk score that does not follow from probability and impact',
  message: '“{risk}” has the score {score}, but {probability} × {impact} on this sheet’s scale is {expected}.',
  why: 'The list is sorted and escalated by the score; a wrong one hides a large risk or cries wolf.',
  fix: 'Correct the number that is out of date, or let the sheet compute the score.',
  needs: ['risks.probability', 'risks.impact', 'risks.score'],
  *check({ risks }) {
    for (const scored of byTable(risks)) {
      const scale = scaleOf(scored);
      if (scale === null) continue;
      for (const { risk, probability, impact, score } of scored) {
        const expected = probability * impact * scale;
        if (!isOpen(risk.status) || isSame(score, expected)) continue;
        yield {
          at: [cellOf(risk, 'score'), cellOf(risk, 'probability'), cellOf(risk, 'impact')],
          entity: risk,
          data: { risk: risk.name, score, probability, impact, expected: Number(expected.toPrecision(6)) },
        };
      }
    }
  },
  german: {
    title: 'Risikobewertung, die nicht aus Wahrscheinlichkeit und Auswirkung folgt',
    message:
      '„{risk}“ hat die Bewertung {score}, {probability} × {impact} ergibt auf der Skala dieses Blatts aber {expected}.',
    why: 'Nach der Bewertung wird sortiert und eskaliert; eine falsche verbirgt ein großes Risiko oder schlägt falschen Alarm.',
    fix: 'Korrigieren Sie die veraltete Zahl, oder lassen Sie die Bewertung vom Blatt berechnen.',
  },
  examples: {
    passing: [
      {
        title: 'A number that is no product: most are a quarter of it by chance',
        german: 'Eine Zahl, die kein Produkt ist: Die meisten sind es zu einem Viertel durch Zufall',
        sheet: `
          | ID | Risk                   | Probability | Impact | Score | Owner | Status |
          | R1 | Supplier delivers late | 2           | 4      | 2     | Ada   | Open   |
          | R2 | Key engineer leaves    | 4           | 2      | 2     | Ben   | Open   |
          | R3 | Regulation changes     | 4           | 4      | 4     | Cleo  | Open   |
          | R4 | Price war              | 2           | 2      | 2     | Dana  | Open   |`,
      },
      {
        title: 'Every score is the product',
        german: 'Jede Bewertung ist das Produkt',
        sheet: `
          | ID | Risk                   | Probability | Impact | Score | Owner | Status |
          | R1 | Supplier delivers late | 3           | 4      | 12    | Ada   | Open   |
          | R2 | Key engineer leaves    | 2           | 5      | 10    | Ben   | Open   |
          | R3 | Regulation changes     | 2           | 4      | 8     | Cleo  | Open   |`,
      },
      {
        title: 'A scale on which the score is the sum: nothing to compare with',
        german: 'Eine Skala, auf der die Bewertung die Summe ist: nichts zum Vergleichen',
        sheet: `
          | ID | Risk                   | Probability | Impact | Score | Owner | Status |
          | R1 | Supplier delivers late | 3           | 4      | 7     | Ada   | Open   |
          | R2 | Key engineer leaves    | 2           | 5      | 7     | Ben   | Open   |
          | R3 | Regulation changes     | 2           | 4      | 6     | Cleo  | Open   |`,
      },
      {
        title: 'A score that is a level of its own, and often happens to be the product',
        german: 'Eine Bewertung, die eine eigene Stufe ist und zufällig oft das Produkt',
        sheet: `
          | ID | Risk                   | Probability | Impact | Score | Owner | Status |
          | R1 | Supplier delivers late | 1           | 2      | 2     | Ada   | Open   |
          | R2 | Key engineer leaves    | 3           | 1      | 3     | Ben   | Open   |
          | R3 | Regulation changes     | 1           | 1      | 1     | Cleo  | Open   |
          | R4 | Price war              | 2           | 3      | 2     | Dana  | Open   |`,
      },
    ],
    failing: [
      {
        title: 'One score was not updated; a closed risk does not count',
        german: 'Eine Bewertung wurde nicht nachgeführt; ein geschlossenes Risiko zählt nicht',
        flags: ['E4,C4,D4'],
        sheet: `
          | ID | Risk                   | Probability | Impact | Score | Owner | Status |
          | R1 | Supplier delivers late | 3           | 4      | 12    | Ada   | Open   |
          | R2 | Key engineer leaves    | 2           | 5      | 10    | Ben   | Open   |
          | R3 | Regulation changes     | 4           | 4      | 8     | Cleo  | Open   |
          | R4 | Price war              | 3           | 3      | 9     | Dana  | Open   |
          | R5 | Old lease ends         | 3           | 3      | 1     | Dana  | Closed |`,
      },
    ],
  },
});

function byTable(risks: readonly Risk[]): Iterable<readonly Scored[]> {
  const tables = new Map<string, Scored[]>();
  for (const risk of risks) {
    const { probability, impact, score } = risk;
    if (typeof probability !== 'number' || typeof impact !== 'number' || typeof score !== 'number') continue;
    const scored = tables.get(risk.source.table) ?? [];
    tables.set(risk.source.table, scored);
    scored.push({ risk, probability, impact, score });
  }
  return tables.values();
}

/**
 * The factor by which most rows of a sheet make their score of probability × impact (1 on plain scales, 10 or 100 where
 * one is in percent); null where over half do not agree on one, as with sums and look-up matrices.
 */
function scaleOf(scored: readonly Scored[]): number | null {
  const factors = scored
    .filter(({ probability, impact }) => probability * impact !== 0)
    .map(({ probability, impact, score }) => score / (probability * impact))
    .toSorted((a, b) => a - b);
  const median = factors[Math.floor(factors.length / 2)];
  if (median === undefined || factors.length < FEWEST) return null;
  const agreeing = scored.filter(({ probability, impact, score }) => isSame(score, probability * impact * median));
  const isScale = isPowerOfTen(median) && !isLevel(scored, median);
  return isScale && agreeing.length * 2 > scored.length && agreeing.length >= FEWEST ? median : null;
}

/** Other factors come about by chance, where the number is no product at all. */
function isPowerOfTen(factor: number): boolean {
  const power = Math.log10(factor);
  return Math.abs(power - Math.round(power)) < 1e-6;
}

/** Whether the scores stay on the scale of their factors where products would leave it: a level that somebody chose. */
function isLevel(scored: readonly Scored[], scale: number): boolean {
  let highest = 0;
  let product = 0;
  let score = 0;
  for (const row of scored) {
    highest = Math.max(highest, row.probability, row.impact);
    product = Math.max(product, row.probability * row.impact);
    score = Math.max(score, row.score / scale);
  }
  return score <= highest && product > highest;
}

/** Scores are often rounded to whole numbers. */
function isSame(score: number, expected: number): boolean {
  const slack = Number.isInteger(score) && !Number.isInteger(expected) ? 0.5 : 1e-9 * Math.max(1, Math.abs(expected));
  return Math.abs(score - expected) <= Math.max(slack, Math.abs(expected) * 1e-6);
}
