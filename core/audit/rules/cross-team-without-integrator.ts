import type { People } from '../../plan/people.ts';
import { cellOf } from '../../plan/provenance.ts';
import type { Field } from '../../plan/entity.ts';
import { initiativeOf } from '../../plan/initiative-of.ts';
import { rule } from '../rule.ts';
import { teamsAtWork } from '../../plan/teams-at-work.ts';
import { isOpenWork } from '../../plan/working-status.ts';

export default rule({
  id: 'cross-team-without-integrator',
  family: 'ownership',
  severity: 'serious',
  title: 'Work of several teams without an integrator',
  message: '“{work}” is work of {count} teams ({teams}), and nobody is named to integrate it.',
  systematic: '{count} of {total} rows on {sheet} are work of several teams without an integrator.',
  why: 'Each team does its part and nobody answers for the seams: the parts meet for the first time at the end.',
  fix: 'Name one integrator who answers for what lies between the teams.',
  needs: ['initiatives.integrator|milestones.integrator'],
  *check(plan) {
    const atWork = teamsAtWork(plan);
    for (const initiative of plan.initiatives) {
      const teams = atWork.get(initiative);
      if (teams === undefined || teams.size < 2 || !isOpenWork(initiative) || !lacks(initiative.integrator)) continue;
      yield {
        at: cellOf(initiative, 'integrator'),
        data: { work: initiative.name, count: teams.size, teams: [...teams.values()].join(', ') },
        entity: initiative,
      };
    }
    for (const milestone of plan.milestones) {
      const count = milestone.teams?.length ?? 0;
      if (count < 2 || !isOpenWork(milestone) || !lacks(milestone.integrator)) continue;
      const above = initiativeOf(milestone, plan.initiatives);
      // Its initiative has somebody, or is the one to be told about.
      if (above.some((initiative) => initiative.integrator !== undefined)) continue;
      yield {
        at: cellOf(milestone, 'integrator'),
        data: { work: milestone.name, count, teams: (milestone.teams ?? []).join(', ') },
        entity: milestone,
      };
    }
  },
  german: {
    title: 'Arbeit mehrerer Teams ohne Integrator',
    message: 'An „{work}“ arbeiten {count} Teams ({teams}), und niemand ist als Integrator benannt.',
    systematic: 'Bei {count} von {total} Zeilen im Blatt {sheet} arbeiten mehrere Teams ohne Integrator.',
    why: 'Jedes Team macht seinen Teil, und für die Nahtstellen steht niemand ein: Die Teile treffen erst am Ende aufeinander.',
    fix: 'Benennen Sie einen Integrator, der für alles einsteht, was zwischen den Teams liegt.',
  },
  examples: {
    passing: [
      {
        title: 'One team, or several with an integrator',
        german: 'Ein Team, oder mehrere mit einem Integrator',
        sheet: `
          | Initiative          | Owner        | Teams            | Integrator | Start      | End        |
          | Self-serve checkout | Ada Lovelace | Growth, Platform | Ben Ode    | 2026-01-05 | 2026-06-30 |
          | Partner portal      | Ben Ode      | Platform         |            | 2026-02-02 | 2026-09-30 |`,
      },
      {
        title: 'What is done needs nobody to integrate it any more',
        german: 'Was erledigt ist, braucht keinen Integrator mehr',
        sheet: `
          | Initiative          | Owner        | Teams            | Integrator | Start      | End        | Status      |
          | Self-serve checkout | Ada Lovelace | Growth, Platform | Ben Ode    | 2026-01-05 | 2026-06-30 | In progress |
          | Old portal          | Ben Ode      | Growth, Platform |            | 2025-02-03 | 2025-09-30 | Done        |`,
      },
    ],
    failing: [
      {
        title: 'Two teams and nobody between them',
        german: 'Zwei Teams und niemand dazwischen',
        flags: ['D3'],
        sheet: `
          | Initiative          | Owner        | Teams            | Integrator | Start      | End        |
          | Self-serve checkout | Ada Lovelace | Growth, Platform | Ben Ode    | 2026-01-05 | 2026-06-30 |
          | Partner portal      | Ben Ode      | Platform, Sales  |            | 2026-02-02 | 2026-09-30 |`,
      },
      {
        title: 'Its milestones belong to two teams',
        german: 'Die Meilensteine gehören zwei Teams',
        flags: ['Initiatives!D2'],
        sheet: `
          ## Initiatives
          | ID    | Initiative          | Owner        | Integrator | Start      | End        |
          | INI-1 | Self-serve checkout | Ada Lovelace |            | 2026-01-05 | 2026-06-30 |
          | INI-2 | Partner portal      | Ben Ode      | Cleo Marsh | 2026-02-02 | 2026-09-30 |
          ## Milestones
          | Milestone      | Initiative | Team     | Due        | Owner        |
          | Beta           | INI-1      | Platform | 2026-03-31 | Ada Lovelace |
          | General launch | INI-1      | Growth   | 2026-06-30 | Ben Ode      |
          | First partner  | INI-2      | Platform | 2026-05-29 | Ben Ode      |`,
      },
    ],
  },
});

function lacks(integrator: Field<People>): boolean {
  return integrator === null || integrator?.nature === 'placeholder';
}
