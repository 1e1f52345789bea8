import { daysBetween } from '../../calendar/day.ts';
import { cellOf } from '../../plan/provenance.ts';
import { plainWords } from '../../scorecard/plain-words.ts';
import { rule } from '../rule.ts';

/** Where so few decisions are written down, a measure that none of them names is no sign. */
const FEWEST_DECISIONS = 5;

export default rule({
  id: 'vanity-measure',
  family: 'scorecard',
  severity: 'minor',
  title: 'Measure that no decision used',
  message: 'None of the {decisions} decisions of the last {days} days names “{measure}”.',
  systematic: '{count} of {total} measures on {sheet} were named by no decision.',
  why: 'What no decision rests on costs attention and gives none back.',
  fix: 'Drop it from the scorecard, or name it in the decisions that rest on it.',
  params: { days: { default: 182, title: 'days looked back', source: 'Lanekeeper’s own bar: two quarters' } },
  needs: ['measures.readings|actual|target', 'decisions.decidedOn'],
  *check({ measures, decisions }, { today, params }) {
    const recent = decisions.filter(({ decidedOn }) => {
      const ago = decidedOn ? daysBetween(decidedOn, today) : -1;
      return ago >= 0 && ago <= params.days;
    });
    const texts = recent.map(({ name, outcome, memo }) => plainWords([name, outcome ?? '', memo ?? ''].join(' ; ')));
    const isNamed = measures.map(({ name }) => {
      const words = plainWords(name);
      return texts.some((text) => text.includes(words));
    });
    // Where decisions never name a measure, that is how they are written.
    if (recent.length < FEWEST_DECISIONS || !isNamed.includes(true)) return;
    for (const [at, measure] of measures.entries())
      if (isNamed[at] === false)
        yield {
          at: cellOf(measure, 'name'),
          entity: measure,
          data: { measure: measure.name, decisions: recent.length, days: params.days },
        };
  },
  german: {
    title: 'Kennzahl, nach der niemand entschied',
    message: 'Keine der {decisions} Entscheidungen der letzten {days} Tage nennt „{measure}“.',
    systematic: '{count} von {total} Kennzahlen im Blatt {sheet} nannte keine Entscheidung.',
    why: 'Worauf keine Entscheidung beruht, das kostet Aufmerksamkeit und gibt keine zurück.',
    fix: 'Nehmen Sie sie von der Scorecard, oder nennen Sie sie in den Entscheidungen, die darauf beruhen.',
    params: { days: { title: 'Tage im Rückblick', source: 'Eigenes Maß von Lanekeeper: zwei Quartale' } },
  },
  examples: {
    passing: [
      {
        title: 'Each was named',
        german: 'Jede wurde genannt',
        sheet: `
          ## Scorecard
          | Measure | Type    | Target | Actual |
          | Churn   | Lagging | 2%     | 2.4%   |
          | Demos   | Leading | 40     | 37     |
          ## Decisions
          | ID | Decision                    | Owner | Decided on | Outcome                  |
          | D1 | Save desk because of churn  | Ada   | 2026-01-12 | Start in March           |
          | D2 | More events for more demos  | Ben   | 2026-01-19 | Start in April           |
          | D3 | New office                  | Cleo  | 2026-01-26 | Yes                      |
          | D4 | Second shift                | Dan   | 2026-02-02 | No                       |
          | D5 | Hire a recruiter            | Ada   | 2026-02-09 | Yes                      |`,
      },
    ],
    failing: [
      {
        title: 'Nobody decided on followers',
        german: 'Niemand entschied über die Zahl der Follower',
        flags: ['Scorecard!A4'],
        sheet: `
          ## Scorecard
          | Measure   | Type    | Target | Actual |
          | Churn     | Lagging | 2%     | 2.4%   |
          | Demos     | Leading | 40     | 37     |
          | Followers | Leading | 9000   | 8100   |
          ## Decisions
          | ID | Decision                    | Owner | Decided on | Outcome                  |
          | D1 | Save desk because of churn  | Ada   | 2026-01-12 | Start in March           |
          | D2 | More events for more demos  | Ben   | 2026-01-19 | Start in April           |
          | D3 | New office                  | Cleo  | 2026-01-26 | Yes                      |
          | D4 | Second shift                | Dan   | 2026-02-02 | No                       |
          | D5 | Hire a recruiter            | Ada   | 2026-02-09 | Yes                      |`,
      },
    ],
  },
});
