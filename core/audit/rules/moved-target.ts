import { movedTargets } from '../../governance/moved-targets.ts';
import type { CellRef } from '../../sheet/cell-reference.ts';
import type { Phrase } from '../../sheet/phrase.ts';
import type { Workbook } from '../../sheet/workbook.ts';
import { sheetNamed, styleAt } from '../../sheet/workbook.ts';
import { inEach } from '../language.ts';
import type { Hit } from '../rule.ts';
import { rule } from '../rule.ts';
import { shownShare } from '../shown-number.ts';

export default rule({
  id: 'moved-target',
  family: 'scorecard',
  severity: 'serious',
  title: 'Target that moved without an entry in the change log',
  message: '“{measure}” was to reach {before} and now aims at {after}; the change log does not tell it.',
  messages: {
    since:
      '“{measure}” missed its target of {before} and aims at {after} from {since} on; the change log does not tell it.',
  },
  why: 'A target that moves to where the numbers are is met without anything having got better, and nobody decided it.',
  fix: 'Take the change back, or write into the change log who decided it, when and why.',
  needs: ['measures.target|targets'],
  *check(plan, { workbook, today }): Iterable<Hit<'since'>> {
    for (const { measure, before, after, since, at } of movedTargets(plan, workbook, today))
      yield {
        at,
        entity: measure,
        data: {
          measure: measure.name,
          before: asWritten(before, at[0], workbook),
          after: asWritten(after, at[0], workbook),
          ...(since === null ? {} : { since }),
        },
        message: since === null ? undefined : 'since',
      };
  },
  german: {
    title: 'Zielwert, der ohne Eintrag im Änderungsprotokoll verschoben wurde',
    message:
      '„{measure}“ sollte {before} erreichen und hat jetzt das Ziel {after}; im Änderungsprotokoll steht nichts davon.',
    messages: {
      since:
        '„{measure}“ hat das Ziel {before} verfehlt und hat seit dem {since} das Ziel {after}; im Änderungsprotokoll steht nichts davon.',
    },
    why: 'Ein Zielwert, der dorthin rückt, wo die Zahlen sind, wird erreicht, ohne dass etwas besser wurde, und niemand hat es entschieden.',
    fix: 'Nehmen Sie die Änderung zurück, oder tragen Sie ins Änderungsprotokoll ein, wer sie wann und warum entschieden hat.',
  },
  examples: {
    passing: [
      {
        title: 'Unchanged, changed with an entry, and without an earlier one',
        german: 'Unverändert, mit Eintrag geändert, und ohne früheres',
        sheet: `
          ## Scorecard
          | Measure    | Team  | Owner | Target | Original target | Jan-26 | Feb-26 |
          | Demos held | Sales | Ada   | 40     | 40              | 37     | 38     |
          | Leads won  | Sales | Ben   | 25     | 30              | 24     | 26     |
          | Renewals   | Sales | Cleo  | 12     |                 | 12     | 13     |
          ## Change log
          | Date       | Change        | Item      | Before | After | Reason         | Approved by |
          | 2026-02-03 | Target moved  | Leads won | 30     | 25    | Market closed  | Hal Moss    |`,
      },
      {
        title: 'A target that rises is a plan; one that fell was met before',
        german: 'Ein Ziel, das steigt, ist ein Plan; eines, das fiel, war vorher erreicht',
        sheet: `
          | Measure    | Direction | Target Sep-25 | Target Oct-25 | Target Nov-25 | Target Dec-25 | Target Jan-26 | Target Feb-26 | Actual Sep-25 | Actual Oct-25 | Actual Nov-25 | Actual Dec-25 | Actual Jan-26 |
          | Demos held | Higher    | 30            | 30            | 30            | 40            | 40            | 40            | 20            | 25            | 24            | 31            | 33            |
          | Leads won  | Higher    | 30            | 30            | 30            | 25            | 25            | 25            | 31            | 33            | 30            | 27            | 26            |`,
      },
    ],
    failing: [
      {
        title: 'No entry, and an entry that tells something else',
        german: 'Kein Eintrag, und ein Eintrag, der etwas anderes sagt',
        flags: ['Scorecard!D2,Scorecard!E2', 'Scorecard!D3,Scorecard!E3'],
        sheet: `
          ## Scorecard
          | Measure    | Team  | Owner | Target | Original target | Jan-26 | Feb-26 |
          | Demos held | Sales | Ada   | 35     | 40              | 37     | 38     |
          | Leads won  | Sales | Ben   | 20     | 30              | 24     | 26     |
          ## Change log
          | Date       | Change        | Item      | Before | After | Reason         | Approved by |
          | 2026-02-03 | Target moved  | Leads won | 30     | 25    | Market closed  | Hal Moss    |`,
      },
      {
        title: 'Missed for a quarter, then lowered',
        german: 'Ein Quartal lang verfehlt, dann gesenkt',
        flags: ['F2,E2'],
        sheet: `
          | Measure    | Direction | Target Sep-25 | Target Oct-25 | Target Nov-25 | Target Dec-25 | Target Jan-26 | Target Feb-26 | Actual Sep-25 | Actual Oct-25 | Actual Nov-25 | Actual Dec-25 | Actual Jan-26 |
          | Demos held | Higher    | 40            | 40            | 40            | 30            | 30            | 30            | 31            | 33            | 32            | 31            | 33            |`,
      },
    ],
  },
});

/** A target as its cell shows it: a share as a percentage. */
function asWritten(value: number, { sheet, row, column }: CellRef, workbook: Workbook): number | Phrase {
  const there = sheetNamed(workbook, sheet);
  const isShare = there !== null && styleAt(workbook, there, row, column).numberFormat.includes('%');
  return isShare ? inEach((language) => shownShare(value, language)) : value;
}
