import type { Entity } from '../../plan/entity.ts';
import type { Collection } from '../../plan/plan.ts';
import { cellOf } from '../../plan/provenance.ts';
import { sameIds } from '../same-ids.ts';
import { rule } from '../rule.ts';

const KINDS = {
  initiatives: 'initiatives',
  milestones: 'milestones or tasks',
  deliverables: 'deliverables',
  requests: 'requests',
  risks: 'risks',
  raisedIssues: 'issues',
  decisions: 'decisions',
  measures: 'measures',
  people: 'people',
} as const satisfies Partial<Record<Collection, string>>;

const MOST_NAMES = 3;

const REPEATED = 'The row “{id}”, {names}, is listed {count} times.';
const NAMELESS = '“{id}” is the id of {count} {kind}.';

export default rule({
  id: 'duplicate-id',
  family: 'structure',
  severity: 'critical',
  title: 'Id used twice',
  message: '“{id}” is the id of {count} {kind}: {names}.',
  why: 'Whatever names that id, a dependency, a milestone, an update, means one of them, and nobody can tell which.',
  fix: 'Give each its own id; where a row was entered twice, delete one.',
  needs: [
    Object.keys(KINDS)
      .map((collection) => `${collection}.id`)
      .join('|'),
  ],
  *check(plan) {
    for (const [collection, kind] of Object.entries(KINDS)) {
      const entities: readonly Entity[] = plan[collection as keyof typeof KINDS];
      for (const group of sameIds(entities, plan.tables)) {
        const names = [...new Set(group.map((entity) => entity.name))];
        const shown = names.slice(0, MOST_NAMES).map((name) => `“${name}”`);
        const more = names.length - shown.length;
        const id = (group[0]?.id ?? '').trim();
        yield {
          at: group.map((entity) => cellOf(entity, 'id')),
          data: {
            id,
            count: group.length,
            kind,
            names: more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(' and '),
          },
          cause: `${collection} ${id.toLowerCase()}`,
          ...(names.length > 1 ? {} : { message: names[0]?.trim() === id ? NAMELESS : REPEATED }),
        };
      }
    }
  },
  examples: {
    passing: [
      {
        title: 'Every id once',
        sheet: `
          | ID  | Milestone      | Due        | Owner |
          | M-1 | Beta           | 2026-03-31 | Ada   |
          | M-2 | General launch | 2026-06-30 | Ben   |
          | M-3 | First review   | 2026-07-31 | Ben   |`,
      },
      {
        title: 'An initiative and a milestone may share a number',
        sheet: `
          ## Initiatives
          | ID | Initiative          | Owner        | Start      | End        |
          | 1  | Self-serve checkout | Ada Lovelace | 2026-01-05 | 2026-06-30 |
          | 2  | Partner portal      | Ben Ode      | 2026-02-02 | 2026-09-30 |
          ## Milestones
          | ID | Milestone      | Due        | Owner |
          | 1  | Beta           | 2026-03-31 | Ada   |
          | 2  | General launch | 2026-06-30 | Ben   |`,
      },
    ],
    failing: [
      {
        title: 'Two milestones with one id, whatever its case',
        flags: ['A2,A4'],
        sheet: `
          | ID  | Milestone      | Due        | Owner |
          | M-1 | Beta           | 2026-03-31 | Ada   |
          | M-2 | General launch | 2026-06-30 | Ben   |
          | m-1 | First review   | 2026-07-31 | Ben   |`,
      },
      {
        title: 'Three rows with one id are one finding',
        flags: ['A2,A3,A5'],
        sheet: `
          | ID    | Initiative          | Owner        | Start      | End        |
          | INI-1 | Self-serve checkout | Ada Lovelace | 2026-01-05 | 2026-06-30 |
          | INI-1 | Partner portal      | Ben Ode      | 2026-02-02 | 2026-09-30 |
          | INI-2 | New pricing         | Ben Ode      | 2026-02-02 | 2026-09-30 |
          | INI-1 | Data centre exit    | Cleo Marsh   | 2026-02-02 | 2026-09-30 |`,
      },
      {
        title: 'A row that was entered twice',
        flags: ['A3,A4'],
        sheet: `
          | ID | Task           | Due        | Owner | Status      |
          | 1  | Draft          | 2026-03-13 | Ada   | In progress |
          | 2  | Legal review   | 2026-03-20 | Ben   | Not started |
          | 2  | Legal review   | 2026-03-20 | Ben   | Not started |
          | 3  | Final version  | 2026-03-27 | Ada   | Not started |`,
      },
    ],
  },
});
