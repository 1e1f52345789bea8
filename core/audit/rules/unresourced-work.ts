import { cellOf, hasField } from '../../plan/provenance.ts';
import type { DatedWork } from '../../schedule/activity.ts';
import { withoutResource } from '../../schedule/screen-facts.ts';
import { inheritsOwner } from '../inherited-owner.ts';
import { isNamed } from '../../plan/named-row.ts';
import { rule } from '../rule.ts';
import { scheduleOf } from '../../schedule/schedule-of.ts';
import { screened } from '../screened.ts';

/** Whoever else it may be, it is not nobody. */
const EVERYBODY =
  /^\s*(?:all|alle|everyone|everybody|all teams?(?: members)?|(?:the |whole |entire )?team|tous|tutti|todos|todas|wszyscy|все|visi|全員|全体|공통)\s*$/iu;

export default rule({
  id: 'unresourced-work',
  family: 'schedule',
  severity: 'moderate',
  title: 'Work that nobody is named for',
  message:
    '{count} of {of} open {of|piece|pieces} of work {count|names|name} neither a person nor a team; “{first}” is the first.',
  why: 'A date for work that nobody does is a wish: no capacity was ever set against it.',
  fix: 'Name the person or the team that does it.',
  unless: ['milestone-without-owner', 'initiative-without-owner'],
  needs: ['milestones.owner|teams|initiatives.owner|teams'],
  *check(plan, context) {
    const schedule = scheduleOf(plan, context);
    const { works, of } = withoutResource(schedule) ?? { works: [], of: 0 };
    const isMeant = (at: number): boolean => {
      const work = schedule.works[at]!;
      return (
        isNamed(work) &&
        !EVERYBODY.test(work.owner?.text ?? '') &&
        !('due' in work && inheritsOwner(work, plan, context.workbook))
      );
    };
    const cell = (work: DatedWork) => cellOf(work, hasField(work, 'owner') ? 'owner' : 'teams');
    yield* screened(schedule, { works: works.filter(isMeant), of }, 0, cell);
  },
  german: {
    title: 'Arbeit, für die niemand genannt ist',
    message:
      '{count} von {of} offenen {of|Arbeit|Arbeiten} {count|nennt|nennen} weder eine Person noch ein Team; die erste ist „{first}“.',
    why: 'Ein Termin für Arbeit, die niemand tut, ist ein Wunsch: Keine Kapazität wurde je dagegen gehalten.',
    fix: 'Nennen Sie die Person oder das Team, das sie tut.',
  },
  examples: {
    passing: [
      {
        title: 'Everybody is not nobody, and the owner of a group counts for its rows',
        german: 'Alle sind nicht niemand, und wer für eine Gruppe verantwortlich ist, zählt für deren Zeilen',
        sheet: `
          | WBS | Task           | Due        | Owner | Status      |
          | 1   | Launch         | 2026-04-30 | Ada   | In progress |
          | 1.1 | Write the copy | 2026-03-31 |       | In progress |
          | 1.2 | Brief sales    | 2026-04-30 |       | Not started |
          | 2   | Kick-off       | 2026-05-29 | All   | Not started |`,
      },
      {
        title: 'A person, or at least a team',
        german: 'Eine Person, oder wenigstens ein Team',
        sheet: `
          | Milestone      | Due        | Owner | Team     |
          | Beta           | 2026-03-31 | Ada   | Platform |
          | General launch | 2026-06-30 |       | Growth   |`,
      },
    ],
    failing: [
      {
        title: 'Neither a person nor a team',
        german: 'Weder eine Person noch ein Team',
        flags: ['C3'],
        sheet: `
          | Milestone      | Due        | Owner | Team     |
          | Beta           | 2026-03-31 | Ada   | Platform |
          | General launch | 2026-06-30 |       |          |
          | First review   | 2026-07-31 |       | Growth   |`,
      },
    ],
  },
});
