import { daysBetween } from '../../calendar/day.ts';
import type { Measure } from '../../plan/measure.ts';
import type { Plan } from '../../plan/plan.ts';
import { cellOf } from '../../plan/provenance.ts';
import { plainWords } from '../../scorecard/plain-words.ts';
import { longTime } from '../long-time.ts';
import { isNamed } from '../../plan/named-row.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'capability-not-reassessed',
  family: 'scorecard',
  severity: 'minor',
  title: 'Capability assessed once and never again',
  message: '“{capability}” was assessed once, on {on}, {ago} ago, and never again.',
  systematic: '{count} of {total} capabilities on {sheet} were assessed once and never again.',
  evidence: { capability: 'capability', on: 'assessed on', ago: 'ago' },
  why: 'One assessment tells where a programme began; only the second tells whether it changed anything.',
  fix: 'Assess it again by the same questions, and write the new level beside the first.',
  params: {
    days: {
      default: 92,
      title: 'days after which a capability is assessed again',
      source: 'Lanekeeper’s own bar: a quarter, half of a six-month programme',
    },
  },
  needs: ['measures.readings'],
  *check({ measures, tables }, { today, params }) {
    const capabilities = capabilityTables(tables);
    for (const measure of measures) {
      if (!capabilities.has(measure.source.table) || !isNamed(measure)) continue;
      const [first, ...more] = takenOf(measure);
      if (first === undefined || more.length > 0) continue;
      const days = daysBetween(first.on, today);
      if (days <= params.days) continue;
      yield {
        at: cellOf(first, 'value'),
        entity: measure,
        data: { capability: measure.name, on: first.on, ago: longTime(days), days },
      };
    }
  },
  german: {
    title: 'Fähigkeit, die einmal und nie wieder beurteilt wurde',
    message: '„{capability}“ wurde einmal beurteilt, am {on} (liegt {ago} zurück), und nie wieder.',
    systematic: '{count} von {total} Fähigkeiten im Blatt {sheet} wurden einmal beurteilt und nie wieder.',
    evidence: { capability: 'Fähigkeit', on: 'beurteilt am', ago: 'liegt zurück' },
    why: 'Eine Beurteilung sagt, wo ein Programm anfing; erst die zweite sagt, ob es etwas geändert hat.',
    fix: 'Beurteilen Sie sie noch einmal mit denselben Fragen, und schreiben Sie die neue Stufe neben die erste.',
    params: {
      days: {
        title: 'Tage, nach denen eine Fähigkeit wieder beurteilt wird',
        source: 'Eigenes Maß von Lanekeeper: ein Quartal, die Hälfte eines Programms von sechs Monaten',
      },
    },
  },
  examples: {
    passing: [
      {
        title: 'Assessed twice; once, but last month; a measure that is no capability',
        german: 'Zweimal beurteilt; einmal, aber im letzten Monat; eine Kennzahl, die keine Fähigkeit ist',
        sheet: `
          ## Capabilities
          | Capability           | Target | Jan-25 | Jul-25 | Jan-26 |
          | Strategy translation | 4      | 2      | 3      | 3      |
          | Capacity planning    | 3      | 1      |        | 2      |
          | Decision rights      | 3      |        |        | 2      |
          ## Scorecard
          | Measure | Type    | Target | Jan-25 | Jul-25 | Jan-26 |
          | Churn   | Lagging | 2      | 2.4    | 2.3    | 2.2    |
          | Demos   | Leading | 40     | 31     |        |        |`,
      },
    ],
    failing: [
      {
        title: 'Assessed when the programme began',
        german: 'Beurteilt, als das Programm begann',
        flags: ['Capabilities!C3'],
        sheet: `
          ## Capabilities
          | Capability           | Target | Jan-25 | Jul-25 | Jan-26 |
          | Strategy translation | 4      | 2      | 3      | 3      |
          | Capacity planning    | 3      | 1      |        |        |
          | Decision rights      | 3      | 2      | 2      | 3      |`,
      },
    ],
  },
});

/** How lists of capabilities and the columns of their names are called. */
const CAPABILITY =
  /\b(?:capabilit(?:y|ies)|maturity|fahigkeit(?:en)?|reifegrade?|capacites organisationnelles|maturite|capacidades|madurez|maturita)\b/;

function capabilityTables(tables: Plan['tables']): ReadonlySet<string> {
  const found = tables.filter(({ sheet, columns }) =>
    [
      sheet,
      ...columns.filter(({ meaning }) => meaning === 'title' || meaning === 'measure').map(({ header }) => header),
    ].some((text) => CAPABILITY.test(plainWords(text))),
  );
  return new Set(found.map(({ id }) => id));
}

function takenOf({ readings }: Measure): Measure['readings'] {
  return readings.filter(({ value }) => value !== null);
}
