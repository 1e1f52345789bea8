import { brokenPromises } from '../../schedule/broken-promises.ts';
import { chainFinish } from '../../schedule/chain-confidence.ts';
import { perScheduleAnd } from '../../schedule/per-schedule.ts';
import { linkedEnds } from '../../schedule/plan-ends.ts';
import type { PlanSchedule } from '../../schedule/plan-schedule.ts';
import type { Hit } from '../rule.ts';
import { rule } from '../rule.ts';
import { scheduledWith } from '../../schedule/schedule-of.ts';
import { cellOfEnd, plannedEnd } from '../../plan/working-status.ts';

export default rule({
  id: 'commitment-without-buffer',
  family: 'schedule',
  severity: 'serious',
  title: 'Promised date without a buffer',
  message:
    '“{work}” is promised for {due}, the very day that “{last}” ends: one late day anywhere before it breaks the promise.',
  messages: {
    sure: '“{work}” is promised for {due}; with {percent}% confidence its chain ends by {finish}, {days} working {days|day|days} later.',
  },
  why: 'A promise that holds only if nothing at all goes wrong is broken more often than it is kept.',
  fix: 'Promise the day that can be kept with confidence, or finish the work before it earlier.',
  params: {
    confidence: {
      default: 0.8,
      title: 'share of cases in which a promised date should hold, 0–1',
      source: 'Lanekeeper’s rule catalogue: the finish that four of five cases keep',
    },
  },
  unless: ['negative-float', 'milestone-overdue', 'milestone-outside-initiative', 'dependency-date-conflict'],
  needs: ['milestones.due|initiatives.end', 'milestones.start|duration|dependsOn|initiatives.dependsOn'],
  *check(plan, context): Iterable<Hit<'sure'>> {
    const schedule = scheduledWith(plan, context, context.workbook);
    const { works, activities, dataDate } = schedule;
    const { confidence } = context.params;
    for (const { at, days, last } of unsafePromises(schedule, confidence)) {
      const work = works[at]!;
      const data = { work: work.name, due: plannedEnd(work) ?? '' };
      const where = { at: cellOfEnd(work), entity: work };
      if (last !== null) yield { ...where, data: { ...data, last: works[last]!.name } };
      else
        yield {
          ...where,
          data: {
            ...data,
            percent: Math.round(confidence * 100),
            finish: dataDate.time.finishDay(activities[at]!.promised! + days),
            days,
          },
          message: 'sure',
        };
    }
  },
  german: {
    title: 'Zugesagter Termin ohne Puffer',
    message:
      '„{work}“ ist für den {due} zugesagt, genau den Tag, an dem „{last}“ endet: Ein einziger verspäteter Tag davor bricht die Zusage.',
    messages: {
      sure: '„{work}“ ist für den {due} zugesagt; mit {percent} % Sicherheit endet die Kette bis zum {finish}, {days} {days|Arbeitstag|Arbeitstage} später.',
    },
    why: 'Eine Zusage, die nur hält, wenn gar nichts schiefgeht, wird öfter gebrochen als gehalten.',
    fix: 'Sagen Sie den Tag zu, der sich sicher halten lässt, oder beenden Sie die Arbeit davor früher.',
    params: {
      confidence: {
        title: 'Anteil der Fälle, in denen ein zugesagter Termin halten soll, 0–1',
        source: 'Regelkatalog von Lanekeeper: das Ende, das vier von fünf Fällen halten',
      },
    },
  },
  examples: {
    passing: [
      {
        title: 'A summary row ends where its last row does',
        german: 'Eine Summenzeile endet mit ihrer letzten Zeile',
        sheet: `
          | WBS | Task           | Owner | Start      | Finish     | % complete | Depends on |
          | 1   | Launch         | Ada   | 2026-03-09 | 2026-04-03 | 0%         |            |
          | 1.1 | Write the copy | Ada   | 2026-03-09 | 2026-03-20 | 0%         |            |
          | 1.2 | Brief sales    | Ben   | 2026-03-23 | 2026-04-03 | 0%         | 1.1        |`,
      },
      {
        title: 'A week between the last milestone and the promised end',
        german: 'Eine Woche zwischen dem letzten Meilenstein und dem zugesagten Ende',
        sheet: `
          ## Initiatives
          | ID    | Initiative     | Owner | Start      | End        | Status      |
          | INI-1 | Partner portal | Ben   | 2026-02-02 | 2026-05-08 | In progress |
          ## Milestones
          | ID | Milestone      | Initiative | Owner | Start      | Due        | Status      | Depends on |
          | M1 | Beta           | INI-1      | Ada   | 2026-02-02 | 2026-03-27 | In progress |            |
          | M2 | General launch | INI-1      | Ben   | 2026-03-30 | 2026-04-30 | Not started | M1         |`,
      },
    ],
    failing: [
      {
        title: 'The last milestone ends on the promised day',
        german: 'Der letzte Meilenstein endet am zugesagten Tag',
        flags: ['Initiatives!E2'],
        sheet: `
          ## Initiatives
          | ID    | Initiative     | Owner | Start      | End        | Status      |
          | INI-1 | Partner portal | Ben   | 2026-02-02 | 2026-04-30 | In progress |
          ## Milestones
          | ID | Milestone      | Initiative | Owner | Start      | Due        | Status      | Depends on |
          | M1 | Beta           | INI-1      | Ada   | 2026-02-02 | 2026-03-27 | In progress |            |
          | M2 | General launch | INI-1      | Ben   | 2026-03-30 | 2026-04-30 | Not started | M1         |`,
      },
      {
        title: 'Three-point estimates say that two more weeks are needed',
        german: 'Dreipunktschätzungen sagen, dass es zwei Wochen mehr braucht',
        flags: ['D3'],
        sheet: `
          | ID | Task           | Start      | Finish     | Predecessors | Optimistic | Most likely | Pessimistic |
          | 1  | Beta           | 2026-03-02 | 2026-03-27 |              | 15         | 20          | 45          |
          | 2  | General launch | 2026-03-30 | 2026-04-24 | 1            | 15         | 20          | 45          |`,
      },
    ],
  },
});

/** A promise that its chain does not keep for sure. */
interface UnsafePromise {
  readonly at: number;
  /** Working days by which it is too early; 0 where nothing is estimated. */
  readonly days: number;
  /** Where nothing is estimated, the work that ends on the very day; else null. */
  readonly last: number | null;
}

/** Promises that plain logic keeps, and not with that confidence. */
const unsafePromises = perScheduleAnd((schedule, confidence): readonly UnsafePromise[] => {
  const sureFinish = chainFinish(schedule, confidence);
  const broken = new Set(brokenPromises(schedule).map(({ work }) => work));
  const unsafe: UnsafePromise[] = [];
  for (const at of promisesOf(schedule)) {
    const sure = sureFinish(at);
    // Less than half a day says nothing: no history is as sharp as that.
    const days = sure === null ? 0 : Math.round(sure - schedule.activities[at]!.promised!);
    const last = sure === null ? deciding(schedule, at) : null;
    if ((days > 0 || last !== null) && !broken.has(at)) unsafe.push({ at, days, last });
  }
  return unsafe;
});

/** Initiatives with work of their own and the linked ends of a plan: what has a date that somebody was told. */
function* promisesOf(schedule: PlanSchedule): Iterable<number> {
  const { activities, works, isSummary, tied, dataDate } = schedule;
  const isEnd = linkedEnds(schedule);
  for (let at = 0; at < works.length; at += 1) {
    if (isEnd[at] === 0 && (isSummary[at] === 0 || 'due' in works[at]!)) continue;
    const { promised, state } = activities[at]!;
    const isOpen = state === 'open' || state === 'running';
    if (isOpen && promised !== null && promised > dataDate.now && !tied.has(at)) yield at;
  }
}

/** The work that ends on the very promised day, where the promise is a frame or a moment of its own; null where none does. */
function deciding(
  { works, activities, isSummary, finishNode, earlyFinish, driver, workAt }: PlanSchedule,
  at: number,
): number | null {
  const { promised, length } = activities[at]!;
  const before = driver[finishNode[at]!]!;
  const isFrame = isSummary[at] === 1 || (length ?? 0) === 0;
  if (!isFrame || before === -1 || earlyFinish[finishNode[at]!]! !== promised) return null;
  const last = workAt[before]!;
  // The date of a summary row is where its rows end: made of them, and promised to nobody.
  if (isSummary[at] === 1 && works[last]!.source.table === works[at]!.source.table) return null;
  const { state } = activities[last]!;
  return last !== at && (activities[last]!.length ?? 0) > 0 && state !== 'done' ? last : null;
}
