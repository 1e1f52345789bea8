import type { Entity } from '../plan/entity.ts';
import type { Collection, Plan } from '../plan/plan.ts';
import { rangeOf } from '../sheet/cell-reference.ts';
import type { Phrase } from '../sheet/phrase.ts';
import { COLLECTION_OF } from './collection-of.ts';
import { inOneSentence, leftOutBecause, noColumn, planHasNo, waitsForAnswer } from './need-words.ts';
import { onceFor, onceForShape } from '../plan/once-for.ts';
import { sameItems } from '../plan/settled.ts';

/** Whether the plan has what a rule needs, and what it lacks. */
export type Readiness =
  | { readonly state: 'ready'; readonly detail: Phrase | null }
  | { readonly state: 'not-applicable' | 'incomplete'; readonly detail: Phrase };

interface TableFields {
  readonly sheet: string;
  /** Fields that it has a column for, or that one of its entities was told otherwise (from a section, say). */
  readonly fields: ReadonlySet<string>;
}

/**
 * The readiness of a plan for needs, the same object as long as it says the same: a rule rests on it, not on all that was
 * looked at for it.
 */
export const readinessFor = onceFor((needs: readonly string[]) => {
  const collections = groupsOf(needs).flatMap((group) => group.collections);
  let before: Readiness | null = null;
  let restedOn: readonly unknown[] = [];
  return (plan: Plan): Readiness => {
    const restsOn = [...collections.map((name) => byTable(plan[name])), plan.questions, plan.tables];
    if (before !== null && sameItems(restsOn, restedOn)) return before;
    restedOn = restsOn;
    const now = readiness(needs, plan);
    const isSame = before?.state === now.state && before.detail?.en === now.detail?.en;
    if (!isSame || before === null) before = now;
    return before;
  };
});

/**
 * Checks `collection.field` needs, `a|b` being either of two (`milestones.due|forecast`,
 * `initiatives.dependsOn|milestones.dependsOn`), `initiatives?.demand` one that is not missed, `stakeholders*.planned` one
 * that any table of the collection may have. A table counts when it has every needed field of its collection; where
 * some do and some do not, the rule is ready and the detail names the sheets whose tables are left out.
 */
function readiness(needs: readonly string[], plan: Plan): Readiness {
  const leftOut: Phrase[] = [];
  for (const group of groupsOf(needs)) {
    const found = tablesWith(group, plan);
    const lacking = columnsLacking(found.lacking);
    const open = waitingTables(group.collections, plan);
    if (!found.some && lacking.length === 0 && open.length > 0)
      return { state: 'incomplete', detail: inOneSentence(open) };
    leftOut.push(...open);
    if (!found.some && lacking.length === 0) return { state: 'not-applicable', detail: nothingOf(group) };
    if (!found.some) return { state: 'incomplete', detail: inOneSentence(lacking) };
    if (!group.isAnywhere) leftOut.push(...lacking);
  }
  return { state: 'ready', detail: leftOut.length === 0 ? null : leftOutBecause(leftOut) };
}

/** What is lacking, each once with all the sheets that lack it. */
function columnsLacking(lacking: readonly { fields: readonly string[]; sheet: string }[]): readonly Phrase[] {
  const sheetsOf = new Map<string, { readonly fields: readonly string[]; readonly sheets: Set<string> }>();
  for (const { fields, sheet } of lacking) {
    const key = fields.join('|');
    const known = sheetsOf.get(key) ?? { fields, sheets: new Set() };
    sheetsOf.set(key, known);
    known.sheets.add(sheet);
  }
  return [...sheetsOf.values()].map(({ fields, sheets }) => noColumn(fields, [...sheets]));
}

const nothingOf = onceFor(({ collections, extra }: NeedGroup) => {
  const asked = collections.filter((collection) => !extra.has(collection));
  return planHasNo(asked.length === 0 ? collections : asked);
});

/** Tables of a collection that stay out of the plan until the planner answers what they are. */
function waitingTables(collections: readonly Collection[], plan: Plan): readonly Phrase[] {
  const asked = new Set(plan.questions.flatMap(({ table, column }) => (column === null ? [table] : [])));
  // Tables are not read where nothing is asked, so that a rule does not rest on them.
  if (asked.size === 0) return [];
  return plan.tables.flatMap(({ id, kind, sheet, area }) => {
    const collection = COLLECTION_OF[kind];
    return asked.has(id) && collection !== undefined && collections.includes(collection)
      ? [waitsForAnswer(`${sheet} ${rangeOf(area)}`)]
      : [];
  });
}

interface NeedGroup {
  readonly collections: readonly Collection[];
  /** Collections whose tables count where they have the fields, and are not missed where they do not. */
  readonly extra: ReadonlySet<Collection>;
  /** Whether another table than the one with the other fields may have it. */
  readonly isAnywhere: boolean;
  /** All must hold, each by one of its fields. */
  readonly fields: readonly (readonly string[])[];
}

/** Needs of one collection belong together; a need across collections is a group of its own. */
const groupsOf = onceFor((needs: readonly string[]): readonly NeedGroup[] => {
  const groups = new Map<
    string,
    { collections: Collection[]; extra: Set<Collection>; isAnywhere: boolean; fields: string[][] }
  >();
  for (const need of needs) {
    const collections: Collection[] = [];
    const extra = new Set<Collection>();
    const fields: string[] = [];
    for (const part of need.split('|')) {
      const [before = '', after] = part.split('.');
      const collection = before.replace(/[?*]/, '') as Collection;
      if (after !== undefined) collections.push(collection);
      if (before.endsWith('?')) extra.add(collection);
      fields.push(after ?? before);
    }
    const distinct = [...new Set(collections)];
    const isAnywhere = need.includes('*.');
    const key = `${distinct.join('|')}${isAnywhere ? '*' : ''}`;
    const group = groups.get(key) ?? { collections: distinct, extra, isAnywhere, fields: [] };
    group.fields.push([...new Set(fields)]);
    groups.set(key, group);
  }
  return [...groups.values()];
});

function tablesWith(group: NeedGroup, plan: Plan) {
  let some = false;
  const lacking: { fields: readonly string[]; sheet: string }[] = [];
  for (const name of group.collections)
    for (const table of byTable(plan[name])) {
      const missing = group.fields.find((fields) => !fields.some((field) => table.fields.has(field)));
      if (missing === undefined) some = true;
      else if (!group.extra.has(name)) lacking.push({ fields: missing, sheet: table.sheet });
    }
  return { some, lacking };
}

/** Entities by their table; kept while edits neither fill nor empty a field, since only that is asked of them. */
function byTable(entities: readonly Entity[]): readonly TableFields[] {
  return entities.length === 0 ? NO_TABLES : tablesOf(entities);
}

const NO_TABLES: readonly TableFields[] = [];

const tablesOf = onceForShape((entities: readonly Entity[]): readonly TableFields[] => {
  const tables = new Map<string, { readonly sheet: string; readonly fields: Set<string> }>();
  for (const entity of entities) {
    const { table, sheet, fields } = entity.source;
    const known = tables.get(table) ?? { sheet, fields: new Set(Object.keys(fields)) };
    tables.set(table, known);
    addStated(entity, known.fields);
  }
  return [...tables.values()];
}, hasSameFields);

function addStated(entity: Entity, stated: Set<string>): void {
  for (const key in entity) if (!stated.has(key) && isStated(entity[key as keyof Entity])) stated.add(key);
}

function hasSameFields(one: Entity, other: Entity): boolean {
  if (one.source.table !== other.source.table || !haveSameColumns(one, other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => isStated(Reflect.get(one, key)) === isStated(Reflect.get(other, key)))
  );
}

function haveSameColumns({ source: { fields } }: Entity, { source: { fields: others } }: Entity): boolean {
  const names = Object.keys(fields);
  return (
    fields === others ||
    (names.length === Object.keys(others).length && names.every((name) => fields[name] === others[name]))
  );
}

function isStated(value: unknown): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}
