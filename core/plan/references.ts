import type { Entity } from './entity.ts';
import { onceFor, onceForShape } from './once-for.ts';
import { onceForText } from './once-for-text.ts';

/** Finds the entities that a text names by id or by name; several where names repeat, none where nothing fits. */
export type Finder<E extends Entity> = (text: string) => readonly E[];

/** Ids and names compare without regard to case and to extra spaces. */
export function referenceKey(text: string): string {
  return (isTidy(text) ? text : text.trim().replace(/\s+/g, ' ')).toLowerCase();
}

/** Whether only single spaces stand in a text, and none around it; texts beyond Latin letters are looked at in full. */
function isTidy(text: string): boolean {
  let before = SPACE;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < SPACE || code === NO_BREAK_SPACE || code >= FIRST_WIDE_SPACE || (code === SPACE && before === SPACE))
      return false;
    before = code;
  }
  return before !== SPACE;
}

const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
const FIRST_WIDE_SPACE = 0x1680;

/** What is looked up by id and by name. */
type Named = Pick<Entity, 'id' | 'name'>;

/** The keys of an entity's id and name. */
export function referenceKeysOf(entity: Named): readonly string[] {
  const name = referenceKey(entity.name);
  return typeof entity.id === 'string' ? [referenceKey(entity.id), name] : [name];
}

/** An index of entities by id and by name; `INI-3 New pricing` and `INI-3: New pricing` find INI-3. */
export const referencesTo = onceFor(finderOf) as <E extends Entity>(entities: readonly E[]) => Finder<E>;

function finderOf(entities: readonly Entity[]): Finder<Entity> {
  const positions = positionsIn(entities);
  return onceForText((text) => positions(text).flatMap((at) => entities[at] ?? []));
}

/** The same for positions in the list, which stay right while other fields of its entities are edited. */
export const positionsIn: (entities: readonly Named[]) => (text: string) => readonly number[] = onceForShape(
  (entities: readonly Named[]) => {
    // Of most lists nobody ever asks for one by its name.
    let positions: ReturnType<typeof positionsByKey> | null = null;
    return onceForText((text): readonly number[] => {
      positions ??= positionsByKey(entities);
      return positions(referenceKey(text)) ?? positions(referenceKey(leadingId(text))) ?? NOWHERE;
    });
  },
  (one, other) => one.id === other.id && one.name === other.name,
);

const NOWHERE: readonly number[] = [];

/** Looks up where a key stands. Most keys stand at one place, for which no list is kept. */
function positionsByKey(entities: readonly Named[]): (key: string) => readonly number[] | undefined {
  const first = new Map<string, number>();
  const several = new Map<string, number[]>();
  const add = (key: string, at: number): void => {
    const before = first.get(key);
    if (before === undefined) first.set(key, at);
    else {
      const all = several.get(key) ?? [before];
      if (all.at(-1) === at) return;
      all.push(at);
      several.set(key, all);
    }
  };
  for (let at = 0; at < entities.length; at += 1) {
    const { id, name } = entities[at]!;
    if (typeof id === 'string') add(referenceKey(id), at);
    add(referenceKey(name), at);
  }
  return (key) => {
    const at = first.get(key);
    return at === undefined ? undefined : (several.get(key) ?? [at]);
  };
}

/** An id stands at the very beginning; the bound keeps the search short in a cell full of text. */
const LONGEST_LEAD = 60;

/** The id that a text such as `INI-3 – New pricing` begins with; the text itself where it begins with none. */
function leadingId(text: string): string {
  return /^\s*([\p{L}\p{N}._/-]*\p{N}[\p{L}\p{N}._/-]*?)[\s:–—-]+\S/u.exec(text.slice(0, LONGEST_LEAD))?.[1] ?? text;
}
