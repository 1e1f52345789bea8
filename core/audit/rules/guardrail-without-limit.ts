import { cellOf } from '../../plan/provenance.ts';
import { guardrailStates } from '../../governance/guardrail-states.ts';
import { planScorecard } from '../plan-scorecard.ts';
import type { Hit } from '../rule.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'guardrail-without-limit',
  family: 'authority',
  severity: 'serious',
  title: 'Guardrail without a limit that can be checked',
  message: 'The guardrail “{guardrail}” says no limit.',
  messages: {
    'no-number': 'The limit of “{guardrail}” cannot be checked: “{text}” has no number.',
    'no-comparison': 'The limit of “{guardrail}” cannot be checked: “{text}” says neither at least nor at most.',
  },
  why: 'Inside a limit that nobody can check, nobody dares to act without asking.',
  fix: 'Write a measure, a comparison and a number: “gross margin at least 62%”, “0 records stored outside the EU”.',
  needs: ['guardrails.limit|name'],
  *check(plan, { today, settings }): Iterable<Hit<'no-number' | 'no-comparison'>> {
    for (const { guardrail, limit } of guardrailStates(plan, planScorecard(plan, { today, settings }))) {
      if (limit.isChecked) continue;
      yield {
        at: cellOf(guardrail, 'limit'),
        entity: guardrail,
        data: { guardrail: guardrail.name, text: limit.text },
        message: limit.why === 'none' ? undefined : limit.why,
      };
    }
  },
  german: {
    title: 'Leitplanke ohne Grenze, die sich prüfen lässt',
    message: 'Die Leitplanke „{guardrail}“ nennt keine Grenze.',
    messages: {
      'no-number': 'Die Grenze von „{guardrail}“ lässt sich nicht prüfen: „{text}“ nennt keine Zahl.',
      'no-comparison':
        'Die Grenze von „{guardrail}“ lässt sich nicht prüfen: „{text}“ sagt weder mindestens noch höchstens.',
    },
    why: 'Innerhalb einer Grenze, die niemand prüfen kann, traut sich niemand, ohne Rückfrage zu handeln.',
    fix: 'Schreiben Sie Kennzahl, Vergleich und Zahl: „Deckungsbeitrag mindestens 62 %“, „0 Datensätze außerhalb der EU“.',
  },
  examples: {
    passing: [
      {
        title: 'A comparison in the cell, in words, in a column of its own, or in the name',
        german: 'Ein Vergleich in der Zelle, in Worten, in einer eigenen Spalte, oder im Namen',
        sheet: `
          ## Guardrails
          | Guardrail             | Measure      | Comparison | Limit            | Owner |
          | Gross margin          | Gross margin | >=         | 62%              | Ada   |
          | First answer          | First answer |            | within 4 hours   | Ben   |
          | Hiring                | Head count   |            | no more than 120 | Cleo  |
          | Discounts up to 15%   |              |            |                  | Dana  |`,
      },
    ],
    failing: [
      {
        title: 'Nothing, words without a number, and a number without a side',
        german: 'Nichts, Worte ohne Zahl, und eine Zahl ohne Richtung',
        flags: ['Guardrails!C2', 'Guardrails!C3', 'Guardrails!C5'],
        sheet: `
          ## Guardrails
          | Guardrail     | Measure      | Limit               | Owner |
          | Gross margin  | Gross margin |                     | Ada   |
          | Customer data |              | PII stays in the EU | Ben   |
          | Hiring        | Head count   | no more than 120    | Cleo  |
          | Discount      | Discount     | 15%                 | Dana  |`,
      },
    ],
  },
});
