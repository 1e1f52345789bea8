import type { Plan } from '../../plan/plan.ts';
import { cellOf } from '../../plan/provenance.ts';
import { initiativeOf } from '../../plan/initiative-of.ts';
import { plausible } from '../../plan/plausible-day.ts';
import type { Hit } from '../rule.ts';
import { eachRule } from '../rule.ts';
import { isOpenWork } from '../../plan/working-status.ts';

export default eachRule({
  id: 'milestone-outside-initiative',
  family: 'dates',
  severity: 'moderate',
  title: 'Milestone outside its initiative',
  message: '“{milestone}” is due {due}, after its initiative “{initiative}” ends on {end}.',
  messages: { before: '“{milestone}” is due {due}, before its initiative “{initiative}” starts on {start}.' },
  systematic: '{count} of {total} milestones on {sheet} are due outside the dates of their initiatives.',
  why: 'One of the two dates is wrong: either the initiative runs longer, or the milestone has no people left to do it.',
  fix: 'Move the milestone into the initiative’s dates, or the initiative’s dates around it.',
  needs: ['milestones.due', 'milestones.initiative|parent', 'initiatives.start|end'],
  each: ['milestones'],
  checkEach(milestone, { of }): Hit<'before'> | null {
    const due = plausible(milestone.due);
    if (due === null || !isOpenWork(milestone)) return null;
    const [initiative, another] = initiativeOf(milestone, of(initiativesIn));
    if (initiative === undefined || another !== undefined || !isOpenWork(initiative)) return null;
    const start = plausible(initiative.start);
    const end = plausible(initiative.end);
    const data = { milestone: milestone.name, initiative: initiative.name, due };
    if (start !== null && end !== null && end < start) return null;
    if (end !== null && due > end)
      return {
        at: [cellOf(milestone, 'due'), cellOf(initiative, 'end')],
        data: { ...data, end },
        entity: milestone,
      };
    if (start === null || due >= start) return null;
    return {
      at: [cellOf(milestone, 'due'), cellOf(initiative, 'start')],
      data: { ...data, start },
      entity: milestone,
      message: 'before',
    };
  },
  german: {
    title: 'Meilenstein außerhalb seiner Initiative',
    message: '„{milestone}“ ist am {due} fällig, nach dem Ende der Initiative „{initiative}“ am {end}.',
    messages: {
      before: '„{milestone}“ ist am {due} fällig, vor dem Anfang der Initiative „{initiative}“ am {start}.',
    },
    systematic:
      '{count} von {total} Meilensteinen im Blatt {sheet} sind außerhalb der Laufzeit ihrer Initiative fällig.',
    why: 'Einer der beiden Termine ist falsch: Entweder läuft die Initiative länger, oder für den Meilenstein ist niemand mehr da.',
    fix: 'Verschieben Sie den Meilenstein in die Laufzeit der Initiative, oder passen Sie die Laufzeit an.',
  },
  examples: {
    passing: [
      {
        title: 'Inside, on the first and on the last day',
        german: 'Innerhalb, am ersten und am letzten Tag',
        sheet: `
          ## Initiatives
          | ID    | Initiative          | Owner        | Start      | End        |
          | INI-1 | Self-serve checkout | Ada Lovelace | 2026-01-05 | 2026-06-30 |
          | INI-2 | Partner portal      | Ben Ode      | 2026-02-02 | 2026-09-30 |
          ## Milestones
          | Milestone      | Initiative     | Due        | Owner        |
          | Beta           | INI-1          | 2026-03-31 | Ada Lovelace |
          | General launch | INI-1          | 2026-06-30 | Ada Lovelace |
          | Kick-off       | Partner portal | 2026-02-02 | Ben Ode      |`,
      },
      {
        title: 'A done milestone, and an initiative without an end',
        german: 'Ein erledigter Meilenstein, und eine Initiative ohne Ende',
        sheet: `
          ## Initiatives
          | ID    | Initiative          | Owner        | Start      | End        | Status      |
          | INI-1 | Self-serve checkout | Ada Lovelace | 2026-01-05 | 2026-06-30 | In progress |
          | INI-2 | Webinar series      | Ben Ode      | 2026-02-02 |            | In progress |
          ## Milestones
          | Milestone      | Initiative | Due        | Owner        | Status      |
          | Prototype      | INI-1      | 2025-12-19 | Ada Lovelace | Done        |
          | Tenth webinar  | INI-2      | 2027-03-31 | Ben Ode      | Not started |`,
      },
    ],
    failing: [
      {
        title: 'After the end and before the start',
        german: 'Nach dem Ende und vor dem Anfang',
        flags: ['Milestones!C3,Initiatives!E2', 'Milestones!C4,Initiatives!D3'],
        sheet: `
          ## Initiatives
          | ID    | Initiative          | Owner        | Start      | End        |
          | INI-1 | Self-serve checkout | Ada Lovelace | 2026-01-05 | 2026-06-30 |
          | INI-2 | Partner portal      | Ben Ode      | 2026-05-04 | 2026-09-30 |
          ## Milestones
          | Milestone      | Initiative     | Due        | Owner        |
          | Beta           | INI-1          | 2026-03-31 | Ada Lovelace |
          | General launch | INI-1          | 2026-08-14 | Ada Lovelace |
          | Kick-off       | Partner portal | 2026-04-01 | Ben Ode      |`,
      },
    ],
  },
});

function initiativesIn({ initiatives }: Plan): Plan['initiatives'] {
  return initiatives;
}
