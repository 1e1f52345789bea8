import type { Plan } from '../../plan/plan.ts';
import { cellOf } from '../../plan/provenance.ts';
import type { DatedWork, DependencyLink } from '../../plan/dependency-links.ts';
import { dependencyLinks } from '../../plan/dependency-links.ts';
import { onceForEach } from '../../plan/once-for-each.ts';
import { initiativeOf } from '../../plan/initiative-of.ts';
import { personKey } from '../../plan/person-names.ts';
import { rule } from '../rule.ts';
import { isOpenWork } from '../../plan/working-status.ts';

export default rule({
  id: 'handoff-without-owner',
  family: 'schedule',
  severity: 'serious',
  title: 'Handoff between teams that nobody answers for',
  message: '“{work}” ({to}) waits for “{predecessor}” ({from}), and nobody is named who answers for the handoff.',
  why: 'Between two teams work waits until somebody asks for it; where nobody is named, nobody asks.',
  fix: 'Name one person on each side, or one integrator for the seam between the teams.',
  needs: [
    'milestones.dependsOn|initiatives.dependsOn',
    'milestones.teams|initiatives.teams',
    'milestones.owner|integrator|initiatives.owner|integrator',
  ],
  *check(plan) {
    for (const handoff of handoffs(dependencyLinks(plan).links)) {
      if (handoff === null) continue;
      const { predecessor, successor, from, to } = handoff;
      if (hasIntegrator(predecessor, plan) || hasIntegrator(successor, plan)) continue;
      const nobody = [successor, predecessor].filter((work) => work.owner?.nature !== 'person');
      yield {
        at: [cellOf(successor, 'dependsOn'), ...nobody.map((work) => cellOf(work, 'owner'))],
        cause: `${successor.id ?? successor.name} after ${predecessor.id ?? predecessor.name}`,
        entity: successor,
        data: { work: successor.name, to: to.join(', '), predecessor: predecessor.name, from: from.join(', ') },
      };
    }
  },
  german: {
    title: 'Übergabe zwischen Teams, für die niemand einsteht',
    message:
      '„{work}“ ({to}) wartet auf „{predecessor}“ ({from}), und niemand ist genannt, der für die Übergabe einsteht.',
    why: 'Zwischen zwei Teams wartet Arbeit, bis jemand nach ihr fragt; wo niemand genannt ist, fragt niemand.',
    fix: 'Nennen Sie auf jeder Seite eine Person, oder eine, die für die Nahtstelle zwischen den Teams einsteht.',
  },
  examples: {
    passing: [
      {
        title: 'A person on each side',
        german: 'Auf jeder Seite eine Person',
        sheet: `
          | ID | Milestone       | Team     | Owner | Due        | Depends on |
          | M1 | Contract signed | Legal    | Ada   | 2026-03-20 |            |
          | M2 | Data migrated   | Platform | Ben   | 2026-04-24 | M1         |
          | M3 | Pilot launched  | Platform | Ben   | 2026-05-29 | M2         |`,
      },
      {
        title: 'One integrator for both',
        german: 'Ein Integrator für beide',
        sheet: `
          | ID | Milestone       | Team     | Owner      | Integrator | Due        | Depends on |
          | M1 | Contract signed | Legal    | Legal team | Cleo Marsh | 2026-03-20 |            |
          | M2 | Data migrated   | Platform | Ben Ode    |            | 2026-04-24 | M1         |`,
      },
    ],
    failing: [
      {
        title: 'A whole team hands over',
        german: 'Ein ganzes Team übergibt',
        flags: ['F3,D2'],
        sheet: `
          | ID | Milestone       | Team     | Owner      | Due        | Depends on |
          | M1 | Contract signed | Legal    | Legal team | 2026-03-20 |            |
          | M2 | Data migrated   | Platform | Ben Ode    | 2026-04-24 | M1         |
          | M3 | Pilot launched  | Platform | Ben Ode    | 2026-05-29 | M2         |`,
      },
    ],
  },
});

/** A link between the open work of two teams, at least one side of which names no person. */
interface Handoff extends DependencyLink {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

const handoffs = onceForEach((link: DependencyLink): Handoff | null => {
  const { predecessor, successor } = link;
  if (!isOpenWork(predecessor) || !isOpenWork(successor)) return null;
  if (predecessor.owner?.nature === 'person' && successor.owner?.nature === 'person') return null;
  const [from, to] = [predecessor.teams ?? [], successor.teams ?? []];
  return from.length === 0 || to.length === 0 || shareTeam(from, to) ? null : { ...link, from, to };
});

function shareTeam(one: readonly string[], other: readonly string[]): boolean {
  const keys = new Set(one.map(personKey));
  return other.some((team) => keys.has(personKey(team)));
}

function hasIntegrator(work: DatedWork, plan: Plan): boolean {
  const above = 'due' in work ? initiativeOf(work, plan.initiatives) : [];
  return [work, ...above].some(({ integrator }) => integrator?.nature === 'person');
}
