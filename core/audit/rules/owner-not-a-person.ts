import type { Initiative, Milestone } from '../../plan/plan.ts';
import type { People } from '../../plan/people.ts';
import { cellOf } from '../../plan/provenance.ts';
import { rosterOf } from '../person-names.ts';
import { rule } from '../rule.ts';
import { isOpenWork } from '../working-status.ts';

const MESSAGES: Readonly<Record<Exclude<People['nature'], 'person'>, string>> = {
  team: '“{owner}” owns {what}: that is a team, not a person.',
  role: '“{owner}” owns {what}: that is a role, not a named person.',
  several: '“{owner}” own {what} together: one of them must answer for it.',
  placeholder: '“{owner}” stands where the owner of {what} belongs.',
};

export default rule({
  id: 'owner-not-a-person',
  family: 'ownership',
  severity: 'moderate',
  title: 'Owner that is not one person',
  message: '“{owner}” owns {what} and is not one named person.',
  systematic: '{count} of {total} rows on {sheet} have an owner that is not one named person.',
  why: 'When everybody owns it, nobody is asked: a team, a role or a list of names cannot say yes, no or when.',
  fix: 'Name the one person who answers for it; others can be listed in a column of their own.',
  needs: ['initiatives.owner|milestones.owner'],
  *check({ initiatives, milestones, people }) {
    const roster = rosterOf(people);
    const groups = new Map<string, (Initiative | Milestone)[]>();
    for (const works of [initiatives, milestones])
      for (const work of works) {
        const { owner } = work;
        if (owner === null || owner === undefined || owner.nature === 'person') continue;
        if (!isOpenWork(work) || roster.lists(owner.text)) continue;
        const key = owner.text.toLowerCase();
        const group = groups.get(key);
        if (group === undefined) groups.set(key, [work]);
        else group.push(work);
      }
    for (const group of groups.values()) {
      const [first] = group;
      if (first?.owner?.nature === undefined || first.owner.nature === 'person') continue;
      const { text, nature } = first.owner;
      yield {
        at: group.map((work) => cellOf(work, 'owner')),
        data: {
          owner: text,
          what: group.length === 1 ? `“${first.name}”` : `${group.length} rows`,
          kind: nature,
          rows: group.length,
        },
        message: MESSAGES[nature],
        ...(group.length === 1 ? { entity: first } : { cause: text.toLowerCase() }),
      };
    }
  },
  examples: {
    passing: [
      {
        title: 'One named person each',
        sheet: `
          | Milestone      | Due        | Owner         |
          | Beta           | 2026-03-31 | Ada Lovelace  |
          | General launch | 2026-06-30 | B. Ode        |`,
      },
      {
        title: 'Last names first',
        sheet: `
          | Milestone      | Due        | Owner         |
          | Beta           | 2026-03-31 | Lovelace, Ada |
          | Pricing page   | 2026-04-30 | Marsh, Cleo   |
          | General launch | 2026-06-30 | Ode, Benjamin |`,
      },
      {
        title: 'The list of people knows the short name of one of them',
        sheet: `
          | Milestone      | Due        | Owner  |
          | Beta           | 2026-03-31 | Ada    |
          | General launch | 2026-06-30 | Design |
          ## People
          | Name         | Team   | Role     | Email            |
          | Ada Lovelace | Growth | Engineer | ada@example.com  |
          | Mae Design   | Growth | Analyst  | mae@example.com  |`,
      },
      {
        title: 'Finished work keeps the owner it had',
        sheet: `
          | Milestone      | Due        | Owner          | Status      |
          | Prototype      | 2025-11-28 | Marketing team | Done        |
          | General launch | 2026-06-30 | Ben Ode        | Not started |`,
      },
    ],
    failing: [
      {
        title: 'A team, a role and a placeholder',
        flags: ['C2', 'C3', 'C4'],
        sheet: `
          | Milestone      | Due        | Owner           |
          | Beta           | 2026-03-31 | Marketing team  |
          | Security audit | 2026-04-30 | Product Manager |
          | General launch | 2026-06-30 | TBD             |
          | First review   | 2026-07-31 | Ben Ode         |`,
      },
      {
        title: 'Two names in one cell',
        flags: ['B2'],
        sheet: `
          | Initiative          | Owner                  | Start      | End        |
          | Self-serve checkout | Ada Lovelace / Ben Ode | 2026-01-05 | 2026-06-30 |
          | Partner portal      | Cleo Marsh             | 2026-02-02 | 2026-09-30 |`,
      },
      {
        title: 'The same team in several rows is one cause',
        flags: ['C2,C4'],
        sheet: `
          | Task           | Due        | Owner         | Status      |
          | Write the copy | 2026-03-31 | Platform team | Not started |
          | Brief sales    | 2026-04-10 | Ben Ode       | In progress |
          | Load test      | 2026-04-17 | Platform Team | Not started |`,
      },
    ],
  },
});
