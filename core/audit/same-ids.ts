import type { Entity } from '../plan/entity.ts';
import type { Table } from '../plan/table.ts';
import { onceFor, onceForShape } from '../plan/once-for.ts';
import { referenceKey } from '../plan/references.ts';

/** From this share of repeated ids on, in a table of at least `FEW_ROWS`, the column groups rows; it does not name them. */
const SHARE_OF_A_GROUPING_COLUMN = 0.3;
const FEW_ROWS = 10;

/**
 * Rows of one table that share an id, a list for each id. Plain numbers that start again in every section of a table are
 * no repetition, nor those that begin again as at its top, nor is a column that repeats throughout.
 */
export function sameIds(entities: readonly Entity[], tables: readonly Table[]): readonly (readonly Entity[])[] {
  return entities.length === 0 ? [] : placesIn(tables)(entities).map((group) => group.map((at) => entities[at]!));
}

/** Their places in the list, which hold while no id and no row changes. */
const placesIn = onceFor((tables: readonly Table[]) =>
  onceForShape(
    (entities: readonly Entity[]): readonly (readonly number[])[] => {
      const groups = repeatedIds(entities, tables);
      if (groups.length === 0) return [];
      const places = new Map(entities.map((entity, at) => [entity, at]));
      return groups.map((group) => group.map((entity) => places.get(entity)!));
    },
    (one, other) =>
      one.id === other.id && one.source.table === other.source.table && one.source.index === other.source.index,
  ),
);

function repeatedIds(entities: readonly Entity[], tables: readonly Table[]): readonly (readonly Entity[])[] {
  const byTable = new Map<string, Entity[]>();
  for (const entity of entities) {
    if ((entity.id ?? null) === null) continue;
    const rows = byTable.get(entity.source.table);
    if (rows === undefined) byTable.set(entity.source.table, [entity]);
    else rows.push(entity);
  }
  const repeated: (readonly Entity[])[] = [];
  for (const [id, rows] of byTable) {
    const groups = groupsById(rows, tables.find((table) => table.id === id)?.sections ?? []);
    const surplus = rows.length - groups.size;
    if (surplus === 0 || (rows.length >= FEW_ROWS && surplus > rows.length * SHARE_OF_A_GROUPING_COLUMN)) continue;
    for (const group of groups.values()) if (group.length > 1) repeated.push(group);
  }
  return repeated;
}

const PLAIN_NUMBER = /^\d{1,3}$/;

/** Whether the numbers begin as at the top of the table, `1` and then `2`: the list of its own that follows has no heading. */
function beginsAgain(ids: readonly string[], at: number): boolean {
  const [first = '', second = ''] = ids;
  const isCounted = PLAIN_NUMBER.test(first) && Number(second) === Number(first) + 1;
  return at > 0 && isCounted && ids[at] === first && ids[at + 1] === second;
}

function groupsById(rows: readonly Entity[], sections: Table['sections']): ReadonlyMap<string, readonly Entity[]> {
  const groups = new Map<string, Entity[]>();
  const ids = rows.map(({ id }) => referenceKey(id ?? ''));
  let section = 0;
  let list = 0;
  for (const [at, entity] of rows.entries()) {
    while (section < sections.length && sections[section]!.row < entity.source.index) section += 1;
    if (beginsAgain(ids, at)) list += 1;
    const id = ids[at]!;
    const key = PLAIN_NUMBER.test(id) ? `${section} ${list} ${id}` : id;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entity]);
    else group.push(entity);
  }
  return groups;
}
