import { cellOf } from '../../plan/provenance.ts';
import type { Milestone } from '../../plan/work.ts';
import { hardConstrained } from '../../schedule/screen-facts.ts';
import { rule } from '../rule.ts';
import { scheduleOf } from '../../schedule/schedule-of.ts';
import { screened } from '../screened.ts';

export default rule({
  id: 'hard-constraints',
  family: 'schedule',
  severity: 'minor',
  title: 'Hard constraints',
  message:
    '{count} of {of} open {of|piece|pieces} of work ({percent}%) must start or finish on a fixed day; over {most}% keeps slips from being seen, first “{first}”.',
  why: 'A fixed date stays where it is when what it waits for slips: the plan still looks right when it is not.',
  fix: 'Let dependencies say when it happens, and keep the promised date as its due date.',
  needs: ['milestones.constraint'],
  params: {
    share: {
      default: 0.05,
      title: 'share of the open work that may be so, 0–1',
      source: 'DCMA 14-point assessment, check 5; a screen, not a failure',
    },
  },
  *check(plan, context) {
    const schedule = scheduleOf(plan, context);
    const cell = (work: object) => cellOf(work as Milestone, 'constraint');
    yield* screened(schedule, hardConstrained(schedule), context.params.share, cell);
  },
  german: {
    title: 'Harte Terminbindungen',
    message:
      '{count} von {of} offenen {of|Arbeit|Arbeiten} ({percent} %) {count|ist|sind} an einen festen Tag gebunden; über {most} % verdecken Verspätungen, zuerst „{first}“.',
    why: 'Ein fester Tag bleibt stehen, wenn sich verspätet, worauf gewartet wird: Der Plan sieht noch richtig aus, wenn er es nicht mehr ist.',
    fix: 'Lassen Sie die Abhängigkeiten sagen, wann es geschieht, und führen Sie den zugesagten Tag als Fälligkeit.',
    params: {
      share: {
        title: 'Anteil der offenen Arbeit, der so sein darf, 0–1',
        source: 'DCMA 14-Punkte-Prüfung, Prüfung 5; ein Sieb, kein Durchfallen',
      },
    },
  },
  examples: {
    passing: [
      {
        title: 'As soon as possible, and not before a day',
        german: 'So bald wie möglich, und nicht vor einem Tag',
        sheet: `
          | ID | Task            | Start      | Finish     | Constraint            | Predecessors |
          | 1  | Contract signed | 2026-03-02 | 2026-03-20 | Start No Earlier Than |              |
          | 2  | Data migrated   | 2026-03-23 | 2026-04-24 | As Soon As Possible   | 1            |
          | 3  | Pilot launched  | 2026-04-27 | 2026-05-29 | As Soon As Possible   | 2            |`,
      },
    ],
    failing: [
      {
        title: 'Two of three are pinned to a day',
        german: 'Zwei von dreien sind auf einen Tag festgelegt',
        flags: ['E2,E4'],
        sheet: `
          | ID | Task            | Start      | Finish     | Constraint          | Predecessors |
          | 1  | Contract signed | 2026-03-02 | 2026-03-20 | Must Start On       |              |
          | 2  | Data migrated   | 2026-03-23 | 2026-04-24 | As Soon As Possible | 1            |
          | 3  | Pilot launched  | 2026-04-27 | 2026-05-29 | Must Finish On      | 2            |`,
      },
    ],
  },
});
