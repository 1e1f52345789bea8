import { cellOf } from '../../plan/provenance.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'few-autonomous-decisions',
  family: 'authority',
  severity: 'minor',
  title: 'Few decisions that teams make by themselves',
  message:
    'Only {free} of {of} decisions ({percent}%) {free|is|are} in the lane of autonomy; under {least}% is a sign that too much goes up.',
  why: 'Where most decisions need somebody above, teams wait, and those above have no time for the few that matter.',
  fix: 'Set guardrails for what is decided again and again, and let teams decide inside them.',
  params: {
    share: {
      default: 0.6,
      title: 'share of decisions in the lane of autonomy, 0–1',
      source: 'Lanekeeper’s rule catalogue',
    },
    fewest: {
      default: 10,
      title: 'decisions with a lane from which on a share says something',
      source: 'Lanekeeper’s own bar',
    },
  },
  needs: ['decisions.lane'],
  *check({ decisions }, { params }) {
    const laned = decisions.filter(({ lane, status }) => (lane ?? null) !== null && status?.state !== 'cancelled');
    const above = laned.filter(({ lane }) => lane !== 'autonomy');
    const free = laned.length - above.length;
    if (laned.length < params.fewest || free / laned.length >= params.share) return;
    yield {
      at: above.map((decision) => cellOf(decision, 'lane')),
      cause: 'share',
      data: {
        free,
        of: laned.length,
        percent: Math.round((100 * free) / laned.length),
        least: Math.round(100 * params.share),
      },
    };
  },
  german: {
    title: 'Wenige Entscheidungen, die Teams selbst treffen',
    message:
      'Nur {free} von {of} Entscheidungen ({percent} %) {free|ist|sind} in der Spur Autonomie; unter {least} % heißt meist, dass zu viel nach oben geht.',
    why: 'Wenn für die meisten Entscheidungen jemand weiter oben nötig ist, warten die Teams, und oben fehlt die Zeit für die wenigen wichtigen.',
    fix: 'Setzen Sie Leitplanken für das, was immer wieder entschieden wird, und lassen Sie die Teams innerhalb davon entscheiden.',
    params: {
      share: { title: 'Anteil der Entscheidungen in der Spur Autonomie, 0–1', source: 'Regelkatalog von Lanekeeper' },
      fewest: {
        title: 'Entscheidungen mit Spur, ab denen ein Anteil etwas sagt',
        source: 'Eigenes Maß von Lanekeeper',
      },
    },
  },
  examples: {
    passing: [
      {
        title: 'Six of ten are decided by the teams',
        german: 'Sechs von zehn entscheiden die Teams',
        sheet: `
          | ID  | Decision              | Owner | Lane       | Decided on |
          | D1  | Name of the product   | Ada   | Autonomy   | 2026-01-12 |
          | D2  | Tool for contracts    | Ben   | Autonomy   | 2026-01-14 |
          | D3  | Price of the plan     | Cleo  | Guardrail  | 2026-01-16 |
          | D4  | Second site           | Dana  | Commitment | 2026-01-19 |
          | D5  | Order of the backlog  | Ada   | Autonomy   | 2026-01-21 |
          | D6  | Date of the pilot     | Ben   | Commitment | 2026-01-23 |
          | D7  | Form of the invoice   | Cleo  | Autonomy   | 2026-01-26 |
          | D8  | Rebate for partners   | Dana  | Guardrail  | 2026-01-28 |
          | D9  | Text of the welcome   | Ada   | Autonomy   | 2026-01-30 |
          | D10 | Layout of the pages   | Ben   | Autonomy   | 2026-02-02 |`,
      },
      {
        title: 'Too few decisions to say so',
        german: 'Zu wenige Entscheidungen, um das zu sagen',
        sheet: `
          | ID | Decision            | Owner | Lane       | Decided on |
          | D1 | Second site         | Dana  | Commitment | 2026-01-19 |
          | D2 | Date of the pilot   | Ben   | Commitment | 2026-01-23 |
          | D3 | Name of the product | Ada   | Autonomy   | 2026-01-26 |`,
      },
    ],
    failing: [
      {
        title: 'Five of ten',
        german: 'Fünf von zehn',
        flags: ['D4,D5,D7,D8,D9'],
        sheet: `
          | ID  | Decision              | Owner | Lane       | Decided on |
          | D1  | Name of the product   | Ada   | Autonomy   | 2026-01-12 |
          | D2  | Tool for contracts    | Ben   | Autonomy   | 2026-01-14 |
          | D3  | Price of the plan     | Cleo  | Guardrail  | 2026-01-16 |
          | D4  | Second site           | Dana  | Commitment | 2026-01-19 |
          | D5  | Order of the backlog  | Ada   | Autonomy   | 2026-01-21 |
          | D6  | Date of the pilot     | Ben   | Commitment | 2026-01-23 |
          | D7  | Form of the invoice   | Cleo  | Guardrail  | 2026-01-26 |
          | D8  | Rebate for partners   | Dana  | Guardrail  | 2026-01-28 |
          | D9  | Text of the welcome   | Ada   | Autonomy   | 2026-01-30 |
          | D10 | Layout of the pages   | Ben   | Autonomy   | 2026-02-02 |`,
      },
    ],
  },
});
