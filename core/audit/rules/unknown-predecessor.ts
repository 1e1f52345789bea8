import { namesOfDependency } from '../../plan/dependency-names.ts';
import type { CellEdit } from '../../sheet/cell-edit.ts';
import type { Dependency, Work } from '../../plan/work.ts';
import { cellOf } from '../../plan/provenance.ts';
import { contentAt } from '../../sheet/cell-edit.ts';
import type { Workbook } from '../../sheet/workbook.ts';
import type { DatedWork } from '../../plan/dependency-links.ts';
import { dependencyLinks } from '../../plan/dependency-links.ts';
import { checkable, isElsewhere, joinedIn } from '../stated-predecessors.ts';
import { suggestions } from '../suggested-predecessor.ts';
import type { Hit } from '../rule.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'unknown-predecessor',
  family: 'schedule',
  severity: 'critical',
  title: 'Dependency on something that does not exist',
  message: '“{work}” depends on “{predecessor}”, which is nowhere in this workbook.',
  messages: {
    several:
      '“{work}” depends on “{predecessor}” and {others} {others|other thing|other things} that are nowhere in this workbook.',
    shared: '{rows} rows, “{work}” first, depend on “{predecessor}”, which is nowhere in this workbook.',
    joined:
      '{count} {count|cell holds|cells hold} a list of predecessors that was taken for one number, such as “{predecessor}” at “{work}”: write the list as text.',
    near: '“{work}” depends on “{predecessor}”, which does not exist; the nearest is “{nearest}”.',
  },
  systematic: '{count} of {total} rows on {sheet} depend on something that does not exist.',
  mend: 'Write “{nearest}” instead of “{predecessor}”',
  why: 'Work that waits for something nobody plans has no date that can be trusted.',
  fix: 'Write the id of the work it waits for, or add that work to the plan.',
  needs: ['milestones.dependsOn|initiatives.dependsOn'],
  *check(plan, { workbook }): Iterable<Hit<'several' | 'shared' | 'joined' | 'near'>> {
    const links = dependencyLinks(plan);
    const { works, unknown } = links;
    if (unknown.length === 0) return;
    const suggest = suggestions(works);
    const isJoined = joinedIn(workbook, works);
    const nowhere = new Map<DatedWork, string[]>();
    for (const { successor, dependency } of checkable(
      links,
      unknown.filter(({ dependency }) => !namesOfDependency(dependency).some((name) => isElsewhere(plan, name))),
    )) {
      const at = cellOf(successor, 'dependsOn');
      const data = { work: successor.name, predecessor: dependency.on };
      if (isJoined(at)) {
        yield { at, data, cause: `joined ${successor.source.table}`, message: 'joined' };
        continue;
      }
      const near = suggest(dependency.on);
      if (near === null) {
        nowhere.set(successor, [...(nowhere.get(successor) ?? []), dependency.on]);
        continue;
      }
      yield {
        at,
        entity: successor,
        data: { ...data, nearest: near.name },
        message: 'near',
        ...(near.certain && { edits: editsFor(workbook, successor, dependency, near.name) }),
      };
    }
    yield* missing(nowhere);
  },
  german: {
    title: 'Abhängigkeit von etwas, das es nicht gibt',
    message: '„{work}“ hängt von „{predecessor}“ ab, das nirgends in dieser Arbeitsmappe steht.',
    messages: {
      several:
        '„{work}“ hängt von „{predecessor}“ und {others} {others|weiteren Element|weiteren Elementen} ab, die nirgends in dieser Arbeitsmappe stehen.',
      shared:
        '{rows} Zeilen, zuerst „{work}“, hängen von „{predecessor}“ ab, das nirgends in dieser Arbeitsmappe steht.',
      joined:
        '{count} {count|Zelle enthält|Zellen enthalten} eine Liste von Vorgängern, die für eine einzige Zahl gehalten wurde, etwa „{predecessor}“ bei „{work}“: Schreiben Sie die Liste als Text.',
      near: '„{work}“ hängt von „{predecessor}“ ab, das es nicht gibt; am nächsten kommt „{nearest}“.',
    },
    systematic: '{count} von {total} Zeilen im Blatt {sheet} hängen von etwas ab, das es nicht gibt.',
    mend: '„{nearest}“ statt „{predecessor}“ eintragen',
    why: 'Arbeit, die auf etwas wartet, das niemand plant, hat keinen Termin, auf den Verlass ist.',
    fix: 'Tragen Sie die ID der Arbeit ein, auf die gewartet wird, oder nehmen Sie diese Arbeit in den Plan auf.',
  },
  examples: {
    passing: [
      {
        title: 'By id, by name, with a link type, and none',
        german: 'Mit ID, mit Namen, mit der Art der Verknüpfung, und keine',
        sheet: `
          | ID | Milestone        | Owner | Start      | Due        | Depends on       |
          | M1 | Contract signed  | Ada   | 2026-03-02 | 2026-03-20 |                  |
          | M2 | Data migrated    | Ben   | 2026-03-23 | 2026-04-30 | M1               |
          | M3 | Pilot launched   | Cleo  | 2026-05-04 | 2026-05-29 | M1; M2FS+2d      |
          | M4 | Support trained  | Dana  | 2026-05-04 | 2026-05-29 | Contract signed  |
          | M5 | Open to everyone | Ada   | 2026-06-01 | 2026-06-30 | M3, M4           |`,
      },
      {
        title: 'A nought for what waits for nothing',
        german: 'Eine Null für das, was auf nichts wartet',
        sheet: `
          | ID | Milestone        | Owner | Start      | Due        | Depends on |
          | 1  | Contract signed  | Ada   | 2026-03-02 | 2026-03-20 | 0          |
          | 2  | Data migrated    | Ben   | 2026-03-23 | 2026-04-30 | 1          |
          | 3  | Pilot launched   | Cleo  | 2026-05-04 | 2026-05-29 | 2          |`,
      },
      {
        title: 'Words among ids speak of something outside the plan',
        german: 'Wörter zwischen IDs sprechen von etwas außerhalb des Plans',
        sheet: `
          | ID | Milestone        | Owner | Start      | Due        | Depends on               |
          | M1 | Contract signed  | Ada   | 2026-03-02 | 2026-03-20 | Budget round of the group |
          | M2 | Data migrated    | Ben   | 2026-03-23 | 2026-04-30 | M1                       |
          | M3 | Pilot launched   | Cleo  | 2026-05-04 | 2026-05-29 | M1; M2                   |`,
      },
    ],
    failing: [
      {
        title: 'Two rows wait for the same thing: one cause',
        german: 'Zwei Zeilen warten auf dasselbe: eine Ursache',
        flags: ['F4,F5'],
        sheet: `
          | ID | Milestone        | Owner | Start      | Due        | Depends on |
          | M1 | Contract signed  | Ada   | 2026-03-02 | 2026-03-20 |            |
          | M2 | Data migrated    | Ben   | 2026-03-23 | 2026-04-30 | M1         |
          | M3 | Pilot launched   | Cleo  | 2026-05-04 | 2026-05-29 | M1; X7     |
          | M4 | Open to everyone | Ada   | 2026-06-01 | 2026-06-30 | M3; X7     |`,
      },
      {
        title: 'Lists that were taken for one number',
        german: 'Listen, die für eine Zahl gehalten wurden',
        flags: ['F4,F5'],
        sheet: `
          | ID  | Milestone        | Owner | Start      | Due        | Depends on             |
          | 101 | Contract signed  | Ada   | 2026-03-02 | 2026-03-20 |                        |
          | 102 | Data migrated    | Ben   | 2026-03-23 | 2026-04-30 | 101                    |
          | 103 | Pilot launched   | Cleo  | 2026-05-04 | 2026-05-29 | 101102 {format:#,##0}  |
          | 104 | Support trained  | Dana  | 2026-05-04 | 2026-05-29 | 101.102                |
          | 105 | Open to everyone | Ada   | 2026-06-01 | 2026-06-30 | 103                    |`,
      },
      {
        title: 'Several in one cell are one finding',
        german: 'Mehrere in einer Zelle sind ein Befund',
        flags: ['F5'],
        sheet: `
          | ID | Milestone        | Owner | Start      | Due        | Depends on           |
          | M1 | Contract signed  | Ada   | 2026-03-02 | 2026-03-20 |                      |
          | M2 | Data migrated    | Ben   | 2026-03-23 | 2026-04-30 | M1                   |
          | M3 | Pilot launched   | Cleo  | 2026-05-04 | 2026-05-29 | M1; M2               |
          | M4 | Open to everyone | Ada   | 2026-06-01 | 2026-06-30 | M3; X7; X8           |`,
      },
      {
        title: 'An id that is not in the list, and one written another way',
        german: 'Eine ID, die nicht in der Liste steht, und eine, die anders geschrieben ist',
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

/** Hits for what exists nowhere: one for each thing that several rows wait for, else one for each row. */
function* missing(nowhere: ReadonlyMap<DatedWork, readonly string[]>): Iterable<Hit<'several' | 'shared'>> {
  const waiting = new Map<string, DatedWork[]>();
  for (const [work, [predecessor = '', ...others]] of nowhere) {
    if (others.length === 0) {
      waiting.set(predecessor, [...(waiting.get(predecessor) ?? []), work]);
      continue;
    }
    const data = { work: work.name, predecessor, others: others.length, all: [predecessor, ...others].join('; ') };
    yield { at: cellOf(work, 'dependsOn'), entity: work, data, message: 'several' };
  }
  for (const [predecessor, works] of waiting) {
    const [first, second] = works;
    if (first === undefined) continue;
    const data = { work: first.name, predecessor };
    if (second === undefined) yield { at: cellOf(first, 'dependsOn'), entity: first, data };
    else
      yield {
        at: works.map((work) => cellOf(work, 'dependsOn')),
        data: { ...data, rows: works.length },
        cause: `nowhere ${predecessor}`,
        message: 'shared',
      };
  }
}

function editsFor(workbook: Workbook, work: Work, { on }: Dependency, name: string): readonly CellEdit[] | undefined {
  const cell = cellOf(work, 'dependsOn');
  const before = contentAt(workbook, cell);
  if (typeof before.value !== 'string' || before.formula !== null || before.value.split(on).length !== 2)
    return undefined;
  const after = { ...before, value: before.value.replace(on, () => name), numberFormat: null };
  return [{ cell, before, after }];
}
