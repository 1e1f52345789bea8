import { brokenPromises } from '../../schedule/broken-promises.ts';
import { chainTo } from '../../schedule/driving-chain.ts';
import type { Hit } from '../rule.ts';
import { rule } from '../rule.ts';
import { scheduleOf } from '../../schedule/schedule-of.ts';
import { cellOfEnd } from '../../plan/working-status.ts';

const MOST_SHOWN = 5;

export default rule({
  id: 'negative-float',
  family: 'schedule',
  severity: 'critical',
  title: 'Date that the plan’s own logic breaks',
  message:
    '“{work}” cannot keep {due}: {chain} ends on {finish} at the earliest, {days} working {days|day|days} too late.',
  messages: {
    constraint:
      '“{work}” cannot keep its constraint: what it waits for leaves it {days} working {days|day|days} short.',
  },
  why: 'Nothing has gone wrong yet and the promise is broken all the same: the work that is left does not fit before it.',
  fix: 'Shorten or overlap the chain, take something out of it, or move the date and tell those who count on it.',
  unless: ['milestone-overdue', 'dependency-date-conflict', 'finish-before-start'],
  needs: ['milestones.dependsOn|initiatives.dependsOn', 'milestones.due|initiatives.end'],
  *check(plan, context): Iterable<Hit<'constraint'>> {
    const schedule = scheduleOf(plan, context);
    if (schedule.links.length === 0) return;
    const { works, activities, earlyFinish, finishNode, dataDate } = schedule;
    for (const { work: at, days } of brokenPromises(schedule)) {
      const chain = chainTo(schedule, at);
      const work = works[at]!;
      const due = 'due' in work ? work.due : work.end;
      const steps = chain.filter((step) => activities[step]!.state !== 'done' && (step !== at || chain.length === 1));
      const names = steps.map((step) => works[step]!.id ?? works[step]!.name);
      const shown = names.length <= MOST_SHOWN ? names : ['…', ...names.slice(-MOST_SHOWN)];
      const isOnDate = (due ?? null) !== null && earlyFinish[finishNode[at]!]! > (activities[at]!.promised ?? Infinity);
      yield {
        at: [
          cellOfEnd(work),
          ...steps
            .slice(-MOST_SHOWN)
            .toReversed()
            .filter((step) => step !== at)
            .map((step) => cellOfEnd(works[step]!)),
        ],
        entity: work,
        data: {
          work: work.name,
          due: due ?? '',
          chain: [...shown, ...(chain.length === 1 ? [] : [work.id ?? work.name])].join(' → '),
          finish: dataDate.time.finishDay(earlyFinish[finishNode[at]!]!),
          days,
        },
        message: isOnDate ? undefined : 'constraint',
      };
    }
  },
  german: {
    title: 'Termin, den die Logik des Plans bricht',
    message:
      '„{work}“ kann den {due} nicht halten: {chain} endet frühestens am {finish}, {days} {days|Arbeitstag|Arbeitstage} zu spät.',
    messages: {
      constraint:
        '„{work}“ kann seine Terminbindung nicht halten: Durch das, worauf gewartet wird, {days|fehlt|fehlen} {days} {days|Arbeitstag|Arbeitstage}.',
    },
    why: 'Noch ist nichts schiefgegangen, und die Zusage ist trotzdem gebrochen: Die verbleibende Arbeit passt nicht davor.',
    fix: 'Verkürzen oder überlappen Sie die Kette, nehmen Sie etwas heraus, oder verschieben Sie den Termin und sagen Sie es denen, die damit rechnen.',
  },
  examples: {
    passing: [
      {
        title: 'A chain that fits, and one that is through',
        german: 'Eine Kette, die passt, und eine, die durch ist',
        sheet: `
          | ID | Milestone       | Owner | Start      | Due        | Status      | Depends on |
          | M1 | Contract signed | Ada   | 2026-02-02 | 2026-02-20 | Done        |            |
          | M2 | Data migrated   | Ben   | 2026-02-23 | 2026-03-27 | In progress | M1         |
          | M3 | Pilot launched  | Cleo  | 2026-03-30 | 2026-04-24 | Not started | M2         |`,
      },
    ],
    failing: [
      {
        title: 'It should have begun and has not: the end slips with it',
        german: 'Es hätte beginnen sollen und hat es nicht: Das Ende rückt mit',
        flags: ['E4,E3'],
        sheet: `
          | ID | Milestone       | Owner | Start      | Due        | Status      | Depends on |
          | M1 | Contract signed | Ada   | 2026-01-12 | 2026-01-30 | Done        |            |
          | M2 | Data migrated   | Ben   | 2026-02-16 | 2026-03-27 | Not started | M1         |
          | M3 | Pilot launched  | Cleo  | 2026-03-30 | 2026-04-24 | Not started | M2         |`,
      },
      {
        title: 'A date that must be kept, after work that ends later',
        german: 'Ein Termin, der gehalten werden muss, nach Arbeit, die später endet',
        flags: ['D3,D2'],
        sheet: `
          | ID | Task            | Start      | Finish     | Constraint                     | Predecessors |
          | 1  | Contract signed | 2026-03-02 | 2026-03-20 |                                |              |
          | 2  | Data migrated   | 2026-03-23 | 2026-04-24 | Finish No Later Than 2026-04-10 | 1            |
          | 3  | Pilot launched  | 2026-04-27 | 2026-05-29 |                                | 2            |`,
      },
    ],
  },
});
