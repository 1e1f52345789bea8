import type { ScheduleAnswer, ScheduledWork } from '../plan-answers.ts';

/** Height of a line in pixels. */
export const ROW = 38;

interface WorkRow {
  readonly what: 'work';
  readonly at: number;
  readonly work: ScheduledWork;
}

/** A line of the picture: the name of a team, or a piece of work by its position. */
export type PathRow = { readonly what: 'team'; readonly team: string | null } | WorkRow;

export type Grouping = 'chain' | 'team';

/** What of a chain is not done, as lines. */
export function unfinishedOf({ works }: Pick<ScheduleAnswer, 'works'>, chain: readonly number[]): readonly WorkRow[] {
  return chain.flatMap((at): WorkRow[] => {
    const work = works.at(at);
    return work === undefined || work.state === 'done' ? [] : [{ what: 'work', at, work }];
  });
}

/** Those that have dates: as the chain runs, or under its teams in the order in which they come up. */
export function pathRows(chain: readonly WorkRow[], grouping: Grouping): readonly PathRow[] {
  const rows = chain.filter(({ work }) => work.finish !== null);
  if (grouping === 'chain') return rows;
  const teams = new Map<string | null, PathRow[]>();
  for (const row of rows) {
    const team = row.work.teams[0] ?? null;
    const known = teams.get(team);
    if (known === undefined) teams.set(team, [row]);
    else known.push(row);
  }
  return [...teams].flatMap(([team, own]) => [{ what: 'team' as const, team }, ...own]);
}
