import type { Measure } from '../../plan/measure.ts';
import { cellOf } from '../../plan/provenance.ts';
import { isPlaceholder } from '../../plan/placeholder.ts';
import { referenceKey } from '../../plan/references.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'too-many-measures',
  family: 'scorecard',
  severity: 'moderate',
  title: 'Team with too many measures',
  message: '{team} has {count} measures, {over} more than {most}.',
  why: 'A team that watches everything steers by nothing.',
  fix: 'Keep the few that decisions are made on; move the others to a report.',
  params: { most: { default: 10, title: 'measures of one team', source: 'Lanekeeper’s scorecard: at most 10 a team' } },
  needs: ['measures.teams'],
  *check({ measures }, { params }) {
    for (const { team, members } of byTeam(measures)) {
      const [first] = members;
      if (first === undefined || members.length <= params.most) continue;
      yield {
        at: members.map((measure) => cellOf(measure, 'teams')),
        cause: referenceKey(team),
        data: { team, count: members.length, most: params.most, over: members.length - params.most },
      };
    }
  },
  german: {
    title: 'Team mit zu vielen Kennzahlen',
    message: '{team} hat {count} Kennzahlen, {over} mehr als {most}.',
    why: 'Ein Team, das auf alles achtet, steuert nach nichts.',
    fix: 'Behalten Sie die wenigen, nach denen entschieden wird; die anderen gehören in einen Bericht.',
    params: { most: { title: 'Kennzahlen eines Teams', source: 'Scorecard von Lanekeeper: höchstens 10 je Team' } },
  },
  examples: {
    passing: [
      {
        title: 'Two teams with a few each',
        german: 'Zwei Teams mit je einigen wenigen',
        sheet: `
          | Measure         | Team    | Type    | Target | Actual |
          | Churn           | Success | Lagging | 2%     | 2.4%   |
          | Renewals        | Success | Lagging | 92%    | 90%    |
          | Qualified demos | Sales   | Leading | 40     | 37     |
          | Win rate        | Sales   | Lagging | 25%    | 22%    |`,
      },
    ],
    failing: [
      {
        title: 'Eleven measures of one team',
        german: 'Elf Kennzahlen eines Teams',
        flags: ['B2,B3,B4,B5,B6,B7,B8,B10,B11,B12,B13'],
        sheet: `
          | Measure          | Team    | Type    | Target | Actual |
          | Churn            | Success | Lagging | 2%     | 2.4%   |
          | Renewals         | Success | Lagging | 92%    | 90%    |
          | Expansion        | Success | Lagging | 8%     | 6%     |
          | Onboarding time  | Success | Leading | 14     | 19     |
          | Open tickets     | Success | Leading | 60     | 75     |
          | First reply      | Success | Leading | 4      | 5      |
          | Satisfaction     | Success | Lagging | 90%    | 88%    |
          | Qualified demos  | Sales   | Leading | 40     | 37     |
          | Escalations      | Success | Leading | 5      | 7      |
          | Training hours   | Success | Leading | 12     | 9      |
          | Health checks    | Success | Leading | 30     | 21     |
          | Reference calls  | Success | Leading | 6      | 4      |`,
      },
    ],
  },
});

function byTeam(
  measures: readonly Measure[],
): Iterable<{ readonly team: string; readonly members: readonly Measure[] }> {
  const teams = new Map<string, { team: string; members: Measure[] }>();
  for (const measure of measures)
    for (const team of measure.teams ?? []) {
      if (isPlaceholder(team)) continue;
      const key = referenceKey(team);
      const known = teams.get(key);
      if (known === undefined) teams.set(key, { team, members: [measure] });
      else known.members.push(measure);
    }
  return teams.values();
}
