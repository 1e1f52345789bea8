import type { CellEdit } from '../../sheet/cell-edit.ts';
import type { Entity } from '../../plan/entity.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Dependency, Work } from '../../plan/work.ts';
import { cellOf } from '../../plan/provenance.ts';
import { contentAt } from '../../sheet/cell-edit.ts';
import type { Workbook } from '../../sheet/workbook.ts';
import type { DatedWork } from '../../plan/dependency-links.ts';
import { dependencyLinks, idKey } from '../../plan/dependency-links.ts';
import type { NearName } from '../nearest-name.ts';
import { nearestName } from '../nearest-name.ts';
import { onceForShape } from '../../plan/once-for.ts';
import { referencesTo } from '../../plan/references.ts';
import type { Hit } from '../rule.ts';
import { rule } from '../rule.ts';

const ID = /^\p{L}{0,6}[\s._#-]?\d[\d.]{0,8}$/u;

export default rule({
  id: 'unknown-predecessor',
  family: 'schedule',
  severity: 'critical',
  title: 'Dependency on something that does not exist',
  message: '“{work}” depends on “{predecessor}”, which is nowhere in this workbook.',
  messages: {
    several:
      '“{work}” depends on “{predecessor}” and {others} {others|other thing|other things} that are nowhere in this workbook.',
    near: '“{work}” depends on “{predecessor}”, which does not exist; the nearest is “{nearest}”.',
  },
  mend: 'Write “{nearest}” instead of “{predecessor}”',
  why: 'Work that waits for something nobody plans has no date that can be trusted.',
  fix: 'Write the id of the work it waits for, or add that work to the plan.',
  needs: ['milestones.dependsOn|initiatives.dependsOn'],
  *check(plan, { workbook }): Iterable<Hit<'several' | 'near'>> {
    const { works, links, unknown } = dependencyLinks(plan);
    if (unknown.length === 0) return;
    const resolved = new Map<string, number>();
    for (const { successor } of links)
      resolved.set(successor.source.table, (resolved.get(successor.source.table) ?? 0) + 1);
    const strangers = unknown.filter(({ dependency }) => !isElsewhere(plan, dependency.on));
    const lost = new Map<string, number>();
    for (const { successor } of strangers)
      lost.set(successor.source.table, (lost.get(successor.source.table) ?? 0) + 1);
    const suggest = suggestions(works);
    const nowhere = new Map<DatedWork, string[]>();
    for (const { successor, dependency } of strangers) {
      const table = successor.source.table;
      // A column in which most entries name nothing known holds notes or row numbers, not references.
      if ((resolved.get(table) ?? 0) < (lost.get(table) ?? 0)) continue;
      const near = suggest(dependency.on);
      if (near === null) {
        nowhere.set(successor, [...(nowhere.get(successor) ?? []), dependency.on]);
        continue;
      }
      yield {
        at: cellOf(successor, 'dependsOn'),
        entity: successor,
        data: { work: successor.name, predecessor: dependency.on, nearest: near.name },
        message: 'near',
        ...(near.certain && { edits: editsFor(workbook, successor, dependency, near.name) }),
      };
    }
    for (const [work, names] of nowhere) {
      const at = cellOf(work, 'dependsOn');
      const [predecessor = ''] = names;
      const others = names.length - 1;
      yield {
        at,
        entity: work,
        data: { work: work.name, predecessor, ...(others > 0 && { others, all: names.join('; ') }) },
        ...(others > 0 && { message: 'several' }),
      };
    }
  },
  german: {
    title: 'Abhängigkeit von etwas, das es nicht gibt',
    message: '„{work}“ hängt von „{predecessor}“ ab, das nirgends in dieser Arbeitsmappe steht.',
    messages: {
      several:
        '„{work}“ hängt von „{predecessor}“ und {others} {others|weiteren Element|weiteren Elementen} ab, die nirgends in dieser Arbeitsmappe stehen.',
      near: '„{work}“ hängt von „{predecessor}“ ab, das es nicht gibt; am nächsten kommt „{nearest}“.',
    },
    mend: '„{nearest}“ statt „{predecessor}“ eintragen',
    why: 'Arbeit, die auf etwas wartet, das niemand plant, hat keinen Termin, auf den Verlass ist.',
    fix: 'Tragen Sie die ID der Arbeit ein, auf die gewartet wird, oder nehmen Sie diese Arbeit in den Plan auf.',
  },
  examples: {
    passing: [
      {
        title: 'By id, by name, with a link type, and none',
        sheet: `
          | ID | Milestone        | Owner | Start      | Due        | Depends on       |
          | M1 | Contract signed  | Ada   | 2026-03-02 | 2026-03-20 |                  |
          | M2 | Data migrated    | Ben   | 2026-03-23 | 2026-04-30 | M1               |
          | M3 | Pilot launched   | Cleo  | 2026-05-04 | 2026-05-29 | M1; M2FS+2d      |
          | M4 | Support trained  | Dana  | 2026-05-04 | 2026-05-29 | Contract signed  |
          | M5 | Open to everyone | Ada   | 2026-06-01 | 2026-06-30 | M3, M4           |`,
      },
    ],
    failing: [
      {
        title: 'Several in one cell are one finding',
        flags: ['F5'],
        sheet: `
          | ID | Milestone        | Owner | Start      | Due        | Depends on           |
          | M1 | Contract signed  | Ada   | 2026-03-02 | 2026-03-20 |                      |
          | M2 | Data migrated    | Ben   | 2026-03-23 | 2026-04-30 | M1                   |
          | M3 | Pilot launched   | Cleo  | 2026-05-04 | 2026-05-29 | M1; M2               |
          | M4 | Open to everyone | Ada   | 2026-06-01 | 2026-06-30 | M3; X7; Legal review |`,
      },
      {
        title: 'An id that is not in the list, and one written another way',
        flags: ['F4', 'F6'],
        sheet: `
          | ID    | Milestone        | Owner | Start      | Due        | Depends on   |
          | MS-01 | Contract signed  | Ada   | 2026-03-02 | 2026-03-20 |              |
          | MS-02 | Data migrated    | Ben   | 2026-03-23 | 2026-04-30 | MS-01        |
          | MS-03 | Pilot launched   | Cleo  | 2026-05-04 | 2026-05-29 | MS-02; MS-99 |
          | MS-04 | Support trained  | Dana  | 2026-05-04 | 2026-05-29 | MS-01        |
          | MS-05 | Open to everyone | Ada   | 2026-06-01 | 2026-06-30 | MS-03, MS4   |`,
      },
    ],
  },
});

/** Whether other things of the plan that work may wait for bear the id or name. */
function isElsewhere(plan: Plan, text: string): boolean {
  const lists: readonly (readonly Entity[])[] = [
    plan.decisions,
    plan.deliverables,
    plan.risks,
    plan.raisedIssues,
    plan.requests,
  ];
  return lists.some((list) => referencesTo(list)(text).length > 0);
}

/** Names compared letter by letter at most this often in one audit; a sheet with more strangers has another trouble. */
const MOST_COMPARED = 50;

/** Finds the work that is probably meant: an id that differs in its separators only, or a name that differs by a slip. */
function suggestions(works: readonly DatedWork[]): (on: string) => NearName | null {
  const ids = idsOf(works);
  let compared = 0;
  return (on) => {
    const same = ids.get(idKey(on)) ?? null;
    if (same !== null) return { name: same, certain: true };
    if (ID.test(on) || compared >= MOST_COMPARED) return null;
    compared += 1;
    return nearestName(
      on,
      works.map((work) => work.name),
    );
  };
}

/** Ids by their letters and digits; null where two are alike but for their separators. */
const idsOf = onceForShape(
  (works: readonly DatedWork[]): ReadonlyMap<string, string | null> => {
    const ids = new Map<string, string | null>();
    for (const { id } of works) {
      if (typeof id !== 'string') continue;
      const key = idKey(id);
      const other = ids.get(key);
      ids.set(key, other === undefined || other === id ? id : null);
    }
    return ids;
  },
  (one, other) => one.id === other.id,
);

function editsFor(workbook: Workbook, work: Work, { on }: Dependency, name: string): readonly CellEdit[] | undefined {
  const cell = cellOf(work, 'dependsOn');
  const before = contentAt(workbook, cell);
  if (typeof before.value !== 'string' || before.formula !== null || before.value.split(on).length !== 2)
    return undefined;
  const after = { ...before, value: before.value.replace(on, () => name), numberFormat: null };
  return [{ cell, before, after }];
}
