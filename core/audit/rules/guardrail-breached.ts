import { cellOf } from '../../plan/provenance.ts';
import { guardrailStates } from '../../governance/guardrail-states.ts';
import { currencyOfUnit } from '../../governance/limit-currency.ts';
import type { ScoredMeasure } from '../../scorecard/scorecard.ts';
import { triggerSentence } from '../../scorecard/trigger/trigger-sentence.ts';
import type { Phrase } from '../../sheet/phrase.ts';
import { inEach } from '../language.ts';
import { measureValue, planScorecard } from '../plan-scorecard.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'guardrail-breached',
  family: 'authority',
  severity: 'critical',
  title: 'Guardrail breached',
  message: '“{measure}” is at {value}, beyond the guardrail “{guardrail}”: {limit}.',
  why: 'Inside the limit teams act without asking. Outside it every decision that leans on it needs its owner.',
  fix: 'Stop what pushes it beyond the limit, or have the owner of the guardrail move the limit in writing.',
  needs: ['guardrails.limit|name', 'measures.readings'],
  *check(plan, { today, settings }) {
    for (const one of guardrailStates(plan, planScorecard(plan, { today, settings }))) {
      const { guardrail, limit, state, condition, measure } = one;
      if (state !== 'breached' || !limit.isChecked || condition === null || measure === null) continue;
      const newest = measure.points.findLast(({ value }) => value !== null);
      yield {
        at: cellOf(guardrail, 'limit'),
        entity: guardrail,
        data: {
          guardrail: guardrail.name,
          measure: measure.measure.name,
          value: amountOf(condition.value ?? 0, measure),
          limit: inEach((language) => triggerSentence({ ...limit.holds, action: null, who: null }, language)),
          ...(newest?.on === undefined || newest.on === null ? {} : { on: newest.on }),
        },
      };
    }
  },
  german: {
    title: 'Leitplanke durchbrochen',
    message: '„{measure}“ steht bei {value}, jenseits der Leitplanke „{guardrail}“: {limit}.',
    why: 'Innerhalb der Grenze handeln Teams ohne Rückfrage. Außerhalb braucht jede Entscheidung, die sich darauf stützt, die verantwortliche Person.',
    fix: 'Stoppen Sie, was den Wert über die Grenze treibt, oder lassen Sie die verantwortliche Person die Grenze schriftlich verschieben.',
  },
  examples: {
    passing: [
      {
        title: 'Inside the limit; a measure that no scorecard has; words that cannot be checked',
        german: 'Innerhalb der Grenze; eine Kennzahl, die keine Scorecard hat; Worte, die sich nicht prüfen lassen',
        sheet: `
          ## Scorecard
          | Measure      | Target | Nov-25 | Dec-25 | Jan-26 | Feb-26 |
          | Gross margin | 65%    | 66%    | 61%    | 64%    | 63%    |
          | Head count   | 110    | 98     | 104    | 112    | 118    |
          ## Guardrails
          | Guardrail     | Measure      | Limit               | Owner |
          | Margin        | Gross margin | >= 62%              | Ada   |
          | Hiring        | Head count   | no more than 120    | Cleo  |
          | Care          | Satisfaction | at least 80         | Dana  |
          | Customer data |              | PII stays in the EU | Ben   |`,
      },
    ],
    failing: [
      {
        title: 'Below a floor and above a ceiling',
        german: 'Unter einer Untergrenze und über einer Obergrenze',
        flags: ['Guardrails!C2', 'Guardrails!C3'],
        sheet: `
          ## Scorecard
          | Measure      | Target | Nov-25 | Dec-25 | Jan-26 | Feb-26 |
          | Gross margin | 65%    | 66%    | 65%    | 64%    | 61%    |
          | Head count   | 110    | 98     | 104    | 112    | 124    |
          ## Guardrails
          | Guardrail     | Measure      | Limit               | Owner |
          | Margin        | Gross margin | >= 62%              | Ada   |
          | Hiring        | Head count   | no more than 120    | Cleo  |
          | Customer data |              | PII stays in the EU | Ben   |`,
      },
    ],
  },
});

/** A reading with the currency of its measure. */
function amountOf(value: number, measure: ScoredMeasure): Phrase {
  const shown = measureValue(value, measure);
  const currency = currencyOfUnit(measure.measure.unit);
  return currency === null ? shown : inEach((language) => `${shown[language]}\u00a0${currency}`);
}
