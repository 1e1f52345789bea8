import { isNamed } from '../plan/named-row.ts';
import { onceFor } from '../plan/once-for.ts';
import { lacksText } from '../plan/placeholder.ts';
import type { Plan } from '../plan/plan.ts';
import { referenceKey } from '../plan/references.ts';
import type { SourceRecord } from '../plan/source-record.ts';
import type { Initiative, Milestone } from '../plan/work.ts';

type Works = Pick<Plan, 'initiatives' | 'milestones' | 'sourceRecords'>;

/** A piece of work of the plan and the record of the system that is the same. */
export interface Twin {
  readonly work: Initiative | Milestone;
  readonly record: SourceRecord;
}

/** What the plan and an export in the same workbook have in common. */
export interface Twins {
  readonly twins: readonly Twin[];
  /** Records that the plan names, be it with others or in several rows. */
  readonly known: ReadonlySet<SourceRecord>;
  /** Whether the plan leads to the export at all: by a key, or by a name. */
  readonly areLinked: boolean;
}

/** Records and work that are certainly the same: one row names the key of one record, or both bear one name and are of one kind. */
export function sourceTwins({ initiatives, milestones, sourceRecords }: Works): Twins {
  return twinsFor(initiatives)(milestones)(sourceRecords);
}

const twinsFor = onceFor((initiatives: readonly Initiative[]) =>
  onceFor((milestones: readonly Milestone[]) =>
    onceFor((records: readonly SourceRecord[]) => pairUp(initiatives, milestones, records)),
  ),
);

function pairUp(
  initiatives: readonly Initiative[],
  milestones: readonly Milestone[],
  records: readonly SourceRecord[],
): Twins {
  const exports = new Set(records.map(({ source }) => source.table));
  const isPlanned = ({ source }: Initiative | Milestone): boolean => !exports.has(source.table);
  const works = [...initiatives, ...milestones].filter(isPlanned);
  const byKey = grouped(records, ({ id }) => (typeof id === 'string' && isTelling(id) ? [keyOf(id)] : []));
  const keys = new Map(works.map((work) => [work, keysOf(work).filter((key) => byKey.has(key))]));
  // A milestone that names the epic of an initiative belongs to it, and is not the same.
  const claimed = new Set(initiatives.filter(isPlanned).flatMap((one) => keys.get(one) ?? []));
  for (const work of milestones) {
    const own = keys.get(work);
    if (own !== undefined)
      keys.set(
        work,
        own.filter((key) => !claimed.has(key)),
      );
  }
  const naming = grouped(works, (work) => keys.get(work) ?? []);
  const known = new Set([...naming.keys()].flatMap((key) => byKey.get(key) ?? []));
  const twins: Twin[] = [];
  for (const [work, own] of keys) {
    const [record, another] = own.length === 1 ? (byKey.get(own[0]!) ?? []) : [];
    if (record !== undefined && another === undefined && naming.get(own[0]!)?.length === 1)
      twins.push({ work, record });
  }
  const named = grouped(records, nameKeysOf);
  for (const [name, [work, ...others]] of grouped(works, nameKeysOf)) {
    const [record, ...more] = named.get(name) ?? [];
    if (work === undefined || record === undefined) continue;
    for (const one of [record, ...more]) known.add(one);
    const isSure = others.length + more.length === 0 && name.includes(' ') && isSameKind(work, record);
    const isTaken = naming.has(keyOf(record.id ?? '')) || (keys.get(work)?.length ?? 0) > 0;
    if (isSure && !isTaken) twins.push({ work, record });
  }
  return { twins, known, areLinked: known.size > 0 };
}

/** Whether a record is what a tracker keeps initiatives as. */
export function isEpic({ kind }: SourceRecord): boolean {
  return /^(?:epics?|initiatives?|épopée|epopeya)$/i.test(kind?.trim() ?? '');
}

function isSameKind(work: Initiative | Milestone, record: SourceRecord): boolean {
  return typeof record.kind === 'string' && isEpic(record) === !('due' in work);
}

/** Counts of rows are in every list; a system’s key has letters, or many digits. */
function isTelling(id: string): boolean {
  return /\d{4}|\p{L}.*\d/u.test(id);
}

function keysOf({ id, tracker }: Initiative | Milestone): readonly string[] {
  const links = (tracker ?? []).filter(({ by }) => by === 'key').map(({ text }) => keyOf(text));
  return [...new Set(typeof id === 'string' ? [...links, keyOf(id)] : links)];
}

function keyOf(text: string): string {
  return text.trim().toUpperCase();
}

/** None for a row that has no name yet: two of those have nothing in common. */
function nameKeysOf(entity: Initiative | Milestone | SourceRecord): readonly string[] {
  return isNamed(entity) && !lacksText(entity.name) ? [referenceKey(entity.name.normalize('NFC'))] : [];
}

function grouped<E>(
  entities: readonly E[],
  keysFor: (entity: E) => readonly string[],
): ReadonlyMap<string, readonly E[]> {
  const groups = new Map<string, E[]>();
  for (const entity of entities)
    for (const key of keysFor(entity)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [entity]);
      else group.push(entity);
    }
  return groups;
}
