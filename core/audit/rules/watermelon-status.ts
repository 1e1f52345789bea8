import type { Day } from '../../calendar/day.ts';
import { daysBetween } from '../../calendar/day.ts';
import type { Plan } from '../../plan/plan.ts';
import { cellOf } from '../../plan/provenance.ts';
import type { CellRef } from '../../sheet/cell-reference.ts';
import type { DatedWork, DependencyLink } from '../../plan/dependency-links.ts';
import { dependencyLinks } from '../../plan/dependency-links.ts';
import { onceForEach } from '../../plan/once-for-each.ts';
import { initiativeOf } from '../../plan/initiative-of.ts';
import { rule } from '../rule.ts';
import { isOpenWork, openEnds, plannedEnd, tablesThatReport } from '../../plan/working-status.ts';

/** Why a green status is not believed: the late piece of work and where its day stands. */
interface Late {
  readonly work: DatedWork;
  readonly due: Day;
  readonly at: CellRef;
}

export default rule({
  id: 'watermelon-status',
  family: 'progress',
  severity: 'critical',
  title: 'Green outside, red inside',
  message: '“{work}” is reported “{status}”, but its milestone “{late}” was due on {due} and is not done.',
  messages: {
    behind: '“{work}” is reported “{status}”, but it waits for “{late}”, which was due on {due} and is not done.',
    itself: '“{work}” is reported “{status}”, but it should have ended on {due}, {days} {days|day|days} ago.',
  },
  why: 'As long as it looks green nobody helps, and the bad news comes when it is too late to act.',
  fix: 'Report what the dates say, or correct the dates and say why they moved.',
  unless: ['milestone-overdue'],
  needs: ['initiatives.status|milestones.status'],
  *check(plan, { today }) {
    const overdue = overdueMilestones(plan, today);
    const predecessors = latePredecessors(plan, today);
    for (const work of new Set<DatedWork>([...plan.initiatives, ...overdue.keys(), ...predecessors.keys()])) {
      if (work.status?.health !== 'green' || !isOpenWork(work)) continue;
      const inside = earliestFirst(overdue.get(work));
      const before = earliestFirst(predecessors.get(work));
      const own = 'due' in work ? [] : itself(work, today);
      const late = [...inside, ...before, ...own];
      const [worst] = late;
      if (worst === undefined) continue;
      const message = inside.length > 0 ? undefined : before.length > 0 ? 'behind' : 'itself';
      yield {
        at: [cellOf(work, 'status'), ...late.map(({ at }) => at)],
        entity: work,
        data: {
          work: work.name,
          status: work.status.text,
          late: worst.work.name,
          due: worst.due,
          days: daysBetween(worst.due, today),
          lateCount: late.length,
        },
        message,
      };
    }
  },
  german: {
    title: 'Außen grün, innen rot',
    message:
      '„{work}“ ist als „{status}“ gemeldet, aber der Meilenstein „{late}“ war am {due} fällig und ist nicht erledigt.',
    messages: {
      behind:
        '„{work}“ ist als „{status}“ gemeldet, wartet aber auf „{late}“, das am {due} fällig war und nicht erledigt ist.',
      itself: '„{work}“ ist als „{status}“ gemeldet, hätte aber am {due} enden sollen, vor {days} {days|Tag|Tagen}.',
    },
    why: 'Solange es grün aussieht, hilft niemand, und die schlechte Nachricht kommt, wenn es zum Handeln zu spät ist.',
    fix: 'Melden Sie, was die Termine sagen, oder korrigieren Sie die Termine, und sagen Sie, warum sie sich verschoben haben.',
  },
  examples: {
    passing: [
      {
        title: 'Green with everything due still ahead or done; red where something is late',
        german: 'Grün, wo alles Fällige noch kommt oder erledigt ist; rot, wo etwas spät ist',
        sheet: `
          ## Initiatives
          | ID | Initiative   | Owner | Start      | End        | Status   |
          | I1 | New pricing  | Ada   | 2026-01-05 | 2026-06-30 | On track |
          | I2 | Second site  | Ben   | 2026-01-05 | 2026-09-30 | Off track |
          ## Milestones
          | ID | Milestone       | Initiative | Owner | Due        | Status      |
          | M1 | Prices decided  | I1         | Ada   | 2026-02-13 | Done        |
          | M2 | Prices launched | I1         | Ada   | 2026-04-30 | In progress |
          | M3 | Lease signed    | I2         | Ben   | 2026-02-20 | In progress |
          | M4 | Prices told     | I1         | Ben   | 1900-02-20 | In progress |`,
      },
    ],
    failing: [
      {
        title: 'An overdue milestone below, and a late predecessor',
        german: 'Ein überfälliger Meilenstein darunter, und ein verspäteter Vorgänger',
        flags: ['Initiatives!F2,Milestones!E2', 'Milestones!F4,Milestones!E3'],
        sheet: `
          ## Initiatives
          | ID | Initiative   | Owner | Start      | End        | Status   |
          | I1 | New pricing  | Ada   | 2026-01-05 | 2026-06-30 | On track |
          | I2 | Second site  | Ben   | 2026-01-05 | 2026-09-30 | At risk  |
          ## Milestones
          | ID | Milestone       | Initiative | Owner | Due        | Status      | Depends on |
          | M1 | Prices decided  | I1         | Ada   | 2026-02-13 | In progress |            |
          | M2 | Lease signed    | I2         | Ben   | 2026-02-20 | In progress |            |
          | M3 | Site fitted     | I2         | Ben   | 2026-06-30 | On track    | M2         |`,
      },
    ],
  },
});

/** Overdue milestones by the initiative they belong to, the longest overdue first. */
function overdueMilestones(plan: Plan, today: Day): ReadonlyMap<DatedWork, readonly Late[]> {
  const reports = tablesThatReport(plan);
  const late = new Map<DatedWork, Late[]>();
  const ends = openEnds(plan.milestones);
  for (let at = 0; at < ends.length; at += 1) {
    if ((ends[at] ?? today) >= today) continue;
    const milestone = plan.milestones[at]!;
    if (!reports(milestone)) continue;
    const [initiative, second] = initiativeOf(milestone, plan.initiatives);
    if (initiative === undefined || second !== undefined) continue;
    add(late, initiative, milestone);
  }
  return late;
}

function latePredecessors(plan: Plan, today: Day): ReadonlyMap<DatedWork, readonly Late[]> {
  const reports = tablesThatReport(plan);
  const late = new Map<DatedWork, Late[]>();
  const { links } = dependencyLinks(plan);
  const ends = awaitedEnds(links);
  for (let at = 0; at < ends.length; at += 1) {
    if ((ends[at] ?? today) >= today) continue;
    const { predecessor, successor } = links[at]!;
    if (reports(predecessor)) add(late, successor, predecessor);
  }
  return late;
}

/** By link: the day on which what it waits for should be finished, while that is open. */
const awaitedEnds = onceForEach(({ predecessor, successor, dependency }: DependencyLink): Day | null =>
  dependency.type === 'FS' && predecessor !== successor && isOpenWork(predecessor) ? plannedEnd(predecessor) : null,
);

function add(late: Map<DatedWork, Late[]>, whose: DatedWork, work: DatedWork): void {
  const found = itself(work, '9999-12-31' as Day);
  const list = late.get(whose);
  if (list === undefined) late.set(whose, [...found]);
  else list.push(...found);
}

function earliestFirst(late: readonly Late[] = []): readonly Late[] {
  return late.toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

function itself(work: DatedWork, today: Day): readonly Late[] {
  const due = plannedEnd(work);
  if (due === null || due >= today) return [];
  return [{ work, due, at: 'due' in work ? cellOf(work, 'due') : cellOf(work, 'end') }];
}
