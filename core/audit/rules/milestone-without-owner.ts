import { cellOf } from '../../plan/provenance.ts';
import { breakdownOf } from '../../plan/breakdown.ts';
import { inheritsOwner } from '../inherited-owner.ts';
import { isNamed } from '../../plan/named-row.ts';
import { onceForEach } from '../../plan/once-for-each.ts';
import type { Milestone } from '../../plan/work.ts';
import { rule } from '../rule.ts';
import { isOpenWork } from '../../plan/working-status.ts';

export default rule({
  id: 'milestone-without-owner',
  family: 'ownership',
  severity: 'serious',
  title: 'Milestone without an owner',
  message: '“{milestone}” has no owner.',
  systematic: '{count} of {total} rows on {sheet} have no owner.',
  why: 'A milestone that nobody owns slips without anybody being asked.',
  fix: 'Name one person, not a team, in the owner column. An owner of the group it stands under counts for all of the group.',
  needs: ['milestones.owner'],
  *check(plan, context) {
    const { children } = breakdownOf(plan.milestones);
    const lacks = lackingOwners(plan.milestones);
    for (const milestone of plan.milestones.filter((_, at) => lacks[at])) {
      if (children.has(milestone) || inheritsOwner(milestone, plan, context.workbook)) continue;
      yield { at: cellOf(milestone, 'owner'), data: { milestone: milestone.name }, entity: milestone };
    }
  },
  german: {
    title: 'Meilenstein ohne verantwortliche Person',
    message: 'Für „{milestone}“ ist niemand verantwortlich.',
    systematic: 'Für {count} von {total} Zeilen im Blatt {sheet} ist niemand verantwortlich.',
    why: 'Ein Meilenstein, für den niemand verantwortlich ist, verschiebt sich, ohne dass jemand gefragt wird.',
    fix: 'Tragen Sie eine Person, kein Team, in die Spalte für Verantwortliche ein. Wer für die Gruppe verantwortlich ist, unter der er steht, ist es für die ganze Gruppe.',
  },
  examples: {
    passing: [
      {
        title: 'One named person each',
        german: 'Je eine benannte Person',
        sheet: `
          | Milestone      | Due        | Owner |
          | Beta           | 2026-03-31 | Ada   |
          | General launch | 2026-06-30 | Ben   |`,
      },
      {
        title: 'Done and cancelled work is left alone',
        german: 'Erledigte und abgebrochene Arbeit bleibt unbehelligt',
        sheet: `
          | Milestone      | Due        | Owner | Status    |
          | Prototype      | 2025-11-28 |       | Done      |
          | Reseller trial | 2026-01-30 |       | Cancelled |
          | Beta           | 2026-03-31 | Ada   | On track  |`,
      },
      {
        title: 'A summary row needs no owner of its own',
        german: 'Eine Summenzeile braucht keine eigene verantwortliche Person',
        sheet: `
          | WBS | Task           | Owner | Start      | Finish     | Parent |
          | 1   | Launch         |       | 2026-03-02 | 2026-04-10 |        |
          | 1.1 | Write the copy | Ada   | 2026-03-02 | 2026-03-20 | 1      |
          | 1.2 | Brief sales    | Ben   | 2026-03-23 | 2026-04-10 | 1      |`,
      },
      {
        title: 'The owner of the parent row counts for its parts',
        german: 'Wer für die übergeordnete Zeile verantwortlich ist, ist es auch für ihre Teile',
        sheet: `
          | WBS | Task           | Owner | Start      | Finish     | Parent |
          | 1   | Launch         | Ada   | 2026-03-02 | 2026-04-10 |        |
          | 1.1 | Write the copy |       | 2026-03-02 | 2026-03-20 | 1      |
          | 1.2 | Brief sales    | Ben   | 2026-03-23 | 2026-04-10 | 1      |`,
      },
      {
        title: 'A numbered line that nobody has filled yet',
        german: 'Eine nummerierte Zeile, die noch niemand ausgefüllt hat',
        sheet: `
          | ID | Task            | Due        | Assigned to | Status      |
          | 1  | Draft the offer | 2026-03-13 | Ada         | In progress |
          | 2  | Send it         | 2026-03-27 | Ben         | Not started |
          | 3  |                 |            |             | Not started |`,
      },
      {
        title: 'A merged cell names the owner of the whole group',
        german: 'Eine verbundene Zelle nennt, wer für die ganze Gruppe verantwortlich ist',
        sheet: `
          | Milestone      | Due        | Owner |
          | Beta           | 2026-03-31 | Ada   |
          | Beta report    | 2026-04-30 |       |
          | General launch | 2026-06-30 | Ben   |
          merge: C2:C3`,
      },
    ],
    failing: [
      {
        title: 'An empty owner',
        german: 'Eine leere Zelle',
        flags: ['C2'],
        sheet: `
          | Milestone      | Due        | Owner |
          | Beta           | 2026-03-31 |       |
          | General launch | 2026-06-30 | Ben   |`,
      },
      {
        title: 'A task without an owner between others',
        german: 'Eine Aufgabe ohne verantwortliche Person zwischen anderen',
        flags: ['D3'],
        sheet: `
          | ID | Task            | Due        | Assigned to | Status      |
          | 1  | Draft the offer | 2026-03-13 | Ada         | In progress |
          | 2  | Legal review    | 2026-03-20 |             | Not started |
          | 3  | Send it         | 2026-03-27 | Ben         | Not started |`,
      },
      {
        title: 'A part that neither has nor inherits an owner',
        german: 'Ein Teil, der weder selbst noch von oben eine verantwortliche Person hat',
        flags: ['C3'],
        sheet: `
          | WBS | Task           | Owner | Start      | Finish     | Parent |
          | 1   | Launch         |       | 2026-03-02 | 2026-04-10 |        |
          | 1.1 | Write the copy |       | 2026-03-02 | 2026-03-20 | 1      |
          | 1.2 | Brief sales    | Ben   | 2026-03-23 | 2026-04-10 | 1      |`,
      },
    ],
  },
});

/** By place, whether an open milestone has no owner of its own. */
const lackingOwners = onceForEach(
  (milestone: Milestone) => milestone.owner === null && isNamed(milestone) && isOpenWork(milestone),
);
