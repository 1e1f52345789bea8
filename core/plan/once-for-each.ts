import { changedPlaces } from './changed-places.ts';
import { onceForList } from './once-for-list.ts';

/**
 * By place, what was derived from each entity of a list by itself; after an edit only from the edited ones. The list of
 * answers is the same as long as none of them is another.
 */
export function onceForEach<E extends object, V>(derive: (entity: E) => V): (list: readonly E[]) => readonly V[] {
  return onceForList<E, readonly V[]>((list, before) => {
    const places = before === null ? null : changedPlaces(list, before.list);
    if (before === null || places === null) return list.map((entity) => derive(entity));
    const answers = places.map((at) => derive(list[at]!));
    if (places.every((at, index) => before.value[at] === answers[index])) return before.value;
    const values = before.value.slice();
    for (const [index, at] of places.entries()) values[at] = answers[index]!;
    return values;
  });
}
