import type { Initiative, Milestone, Work } from '../../plan/work.ts';
import { cellOf } from '../../plan/provenance.ts';
import { breakdownOf } from '../../plan/breakdown.ts';
import { gapInEffort } from '../gap-in-effort.ts';
import type { Phrase } from '../../sheet/phrase.ts';
import { fullAddressOf } from '../../sheet/cell-reference.ts';
import { onlyParts } from '../only-parts.ts';
import { unknownParents } from '../unknown-parents.ts';
import { nearestName } from '../nearest-name.ts';
import { referenceKey } from '../../plan/references.ts';
import type { Hit } from '../rule.ts';
import { rule } from '../rule.ts';
import { isOpenWork } from '../../plan/working-status.ts';

/** Every suggestion is a search through all names. */
const MOST_SUGGESTIONS = 50;

export default rule({
  id: 'incomplete-breakdown',
  family: 'structure',
  severity: 'moderate',
  title: 'Breakdown that does not add up',
  message: '“{parent}” has only one part, “{child}”: either something is missing, or the two are one.',
  messages: {
    unknown: '{what} “{named}” as the parent, which does not exist.',
    unknownNear: '{what} “{named}” as the parent, which does not exist; the nearest is “{nearest}”.',
    effort: '“{parent}” states an effort of {stated}, but its {parts} {parts|part adds|parts add} up to {sum}.',
  },
  systematic: '{count} of {total} rows on {sheet} belong to a breakdown that does not add up.',
  why: 'A breakdown is complete or it misleads: what is left out has no owner, no date and no effort.',
  fix: 'Add the missing parts, join a single part with its parent, and correct the parent or the effort that is wrong.',
  needs: ['initiatives.parent|milestones.parent'],
  params: {
    percent: {
      default: 1,
      title: 'percent by which the parts’ effort may differ from their parent’s',
      source: 'rounding of the parts',
    },
  },
  *check({ initiatives, milestones }, { params }): Iterable<Hit<'unknown' | 'unknownNear' | 'effort'>> {
    for (const works of [initiatives, milestones]) {
      const breakdown = breakdownOf<Initiative | Milestone>(works);
      yield* namedInVain(unknownParents(breakdown, works === milestones ? initiatives : []), works);
      for (const [parent, children] of breakdown.children)
        if (children.length > 1 && isOpenWork(parent)) yield* effortGap(parent, children, params.percent);
      for (const { parent, child, top } of onlyParts(breakdown)) {
        if (!isOpenWork(parent)) continue;
        yield {
          at: [cellOf(parent, 'name'), cellOf(child, 'name')],
          data: { parent: parent.name, child: child.name },
          entity: parent,
          // Parts one below the other, each the only one, are one thing to look at.
          ...(top !== null && { cause: `only parts below ${fullAddressOf(cellOf(top, 'name'))}` }),
        };
      }
    }
  },
  german: {
    title: 'Gliederung, die nicht aufgeht',
    message: '„{parent}“ hat nur einen Teil, „{child}“: Entweder fehlt etwas, oder beide sind eins.',
    messages: {
      unknown: '{what} „{named}“ als übergeordnetes Element, das es nicht gibt.',
      unknownNear: '{what} „{named}“ als übergeordnetes Element, das es nicht gibt; am nächsten kommt „{nearest}“.',
      effort: '„{parent}“ nennt einen Aufwand von {stated}, die {parts} Teile ergeben aber {sum}.',
    },
    systematic: '{count} von {total} Zeilen im Blatt {sheet} gehören zu einer Gliederung, die nicht aufgeht.',
    why: 'Eine Gliederung ist vollständig, oder sie führt in die Irre: Für das, was fehlt, gibt es weder Verantwortliche noch Termin noch Aufwand.',
    fix: 'Ergänzen Sie fehlende Teile, legen Sie einen einzelnen Teil mit dem Ganzen zusammen, und korrigieren Sie die falsche Zuordnung oder den falschen Aufwand.',
    params: {
      percent: {
        title: 'Prozent, um die der Aufwand der Teile von dem des Ganzen abweichen darf',
        source: 'Rundung der Teile',
      },
    },
  },
  examples: {
    passing: [
      {
        title: 'The effort of the parts adds up, without that of a cancelled one or with it',
        german: 'Der Aufwand der Teile ergibt die Summe, ohne oder mit dem eines abgebrochenen',
        sheet: `
          | WBS | Task           | Owner | Effort (days) | Finish     | Status      |
          | 1   | Launch         | Ada   | 12            | 2026-04-10 | In progress |
          | 1.1 | Write the copy | Ada   | 7             | 2026-03-20 | In progress |
          | 1.2 | Brief sales    | Ben   | 5             | 2026-04-10 | In progress |
          | 1.3 | Print a flyer  | Ben   | 4             | 2026-04-10 | Cancelled   |
          | 2   | Follow up      | Ben   | 9             | 2026-04-30 | In progress |
          | 2.1 | Call ten users | Ben   | 6             | 2026-04-20 | In progress |
          | 2.2 | Write to ten   | Ben   | 3             | 2026-04-30 | Cancelled   |`,
      },
      {
        title: 'A parent without an effort of its own',
        german: 'Ein übergeordnetes Element ohne eigenen Aufwand',
        sheet: `
          | ID | Task           | Parent | Effort (days) | Finish     |
          | T1 | Launch         |        |               | 2026-04-10 |
          | T2 | Write the copy | T1     | 7             | 2026-03-20 |
          | T3 | Brief sales    | T1     | 5             | 2026-04-10 |`,
      },
      {
        title: 'Two rows are sorted under words that no row bears',
        german: 'Zwei Zeilen stehen unter Wörtern, die keine Zeile trägt',
        sheet: `
          | ID | Task           | Parent   | Owner | Finish     |
          | T1 | Write the copy | Campaign | Ada   | 2026-03-20 |
          | T3 | Brief sales    | Training | Ben   | 2026-04-10 |`,
      },
    ],
    failing: [
      {
        title: 'Only one part',
        german: 'Nur ein Teil',
        flags: ['B2,B3'],
        sheet: `
          | WBS | Task           | Owner | Finish     |
          | 1   | Launch         | Ada   | 2026-04-10 |
          | 1.1 | Write the copy | Ada   | 2026-03-20 |
          | 2   | Follow up      | Ben   | 2026-04-30 |
          | 2.1 | Call ten users | Ben   | 2026-04-24 |
          | 2.2 | Write it up    | Ben   | 2026-04-30 |`,
      },
      {
        title: 'Parts one below the other, each the only one, are one finding',
        german: 'Teile untereinander, jeder der einzige, sind ein Befund',
        flags: ['B2,B3,B4', 'B6,B7'],
        sheet: `
          | WBS   | Task           | Owner | Finish     |
          | 1     | Launch         | Ada   | 2026-04-10 |
          | 1.1   | Write the copy | Ada   | 2026-03-20 |
          | 1.1.1 | Proof the copy | Ada   | 2026-03-18 |
          | 2     | Follow up      | Ben   | 2026-04-30 |
          | 2.1   | Call ten users | Ben   | 2026-04-24 |
          | 2.1.1 | Find numbers   | Ben   | 2026-04-20 |
          | 2.2   | Write it up    | Ben   | 2026-04-30 |`,
      },
      {
        title: 'A parent that does not exist, and the nearest id',
        german: 'Ein übergeordnetes Element, das es nicht gibt, und die nächste ID',
        flags: ['C4'],
        sheet: `
          | ID     | Task           | Parent | Owner | Finish     |
          | TSK-10 | Launch         |        | Ada   | 2026-04-10 |
          | TSK-11 | Write the copy | TSK-10 | Ada   | 2026-03-20 |
          | TSK-12 | Brief sales    | TSK-19 | Ben   | 2026-04-10 |
          | TSK-13 | Print a flyer  | TSK-10 | Ben   | 2026-04-10 |`,
      },
      {
        title: 'Twelve days, of which the parts take fifteen',
        german: 'Zwölf Tage, von denen die Teile fünfzehn nehmen',
        flags: ['D2,D3,D4'],
        sheet: `
          | WBS | Task           | Owner | Effort (days) | Finish     |
          | 1   | Launch         | Ada   | 12            | 2026-04-10 |
          | 1.1 | Write the copy | Ada   | 7             | 2026-03-20 |
          | 1.2 | Brief sales    | Ben   | 8             | 2026-04-10 |`,
      },
    ],
  },
});

/** One hit for each parent that is named and does not exist. */
function* namedInVain(
  missing: readonly (readonly Work[])[],
  works: readonly Work[],
): Iterable<Hit<'unknown' | 'unknownNear'>> {
  const listed = new Set(missing.length === 0 ? [] : works.flatMap((work) => [work.id ?? work.name, work.name]));
  for (const [at, group] of missing.entries()) {
    const named = group[0]?.parent ?? '';
    const near = at < MOST_SUGGESTIONS ? nearestName(named, listed) : null;
    yield {
      at: group.map((work) => cellOf(work, 'parent')),
      data: { named, what: namersOf(group), ...(near === null ? {} : { nearest: near.name }) },
      cause: referenceKey(named),
      message: near === null ? 'unknown' : 'unknownNear',
      ...(group.length === 1 ? { entity: group[0]! } : {}),
    };
  }
}

function namersOf(group: readonly Work[]): Phrase {
  const [first, second] = group;
  return first !== undefined && second === undefined
    ? { en: `“${first.name}” names`, de: `„${first.name}“ nennt` }
    : { en: `${group.length} rows name`, de: `${group.length} Zeilen nennen` };
}

function* effortGap(parent: Work, children: readonly Work[], percent: number): Iterable<Hit<'effort'>> {
  const gap = gapInEffort(parent, children, percent);
  if (gap === null) return;
  const { stated, sum, parts } = gap;
  yield {
    at: [cellOf(parent, 'effort'), ...parts.map((part) => cellOf(part, 'effort'))],
    data: { parent: parent.name, stated, sum: Math.round(sum * 100) / 100, parts: parts.length },
    entity: parent,
    message: 'effort',
  };
}
