import type { ScheduleAnswer, ScheduledWork } from '../plan-answers.ts';

/** Height of a line in pixels. */
export const ROW = 38;

/** A line of the picture: the name of a team, or a piece of work by its position. */
export type PathRow =
  | { readonly what: 'team'; readonly team: string | null }
  | { readonly what: 'work'; readonly at: number; readonly work: ScheduledWork };

export type Grouping = 'chain' | 'team';

/** The chain as lines: as it runs, or under its teams in the order in which they come up. */
export function pathRows({ works }: ScheduleAnswer, chain: readonly number[], grouping: Grouping): readonly PathRow[] {
  const rows = chain.flatMap((at): PathRow[] => {
    const work = works[at];
    return work === undefined || work.finish === null ? [] : [{ what: 'work', at, work }];
  });
  if (grouping === 'chain') return rows;
  const teams = new Map<string | null, PathRow[]>();
  for (const row of rows) {
    if (row.what === 'team') continue;
    const team = row.work.teams[0] ?? null;
    const known = teams.get(team);
    if (known === undefined) teams.set(team, [row]);
    else known.push(row);
  }
  return [...teams].flatMap(([team, own]) => [{ what: 'team' as const, team }, ...own]);
}
