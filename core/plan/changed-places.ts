/**
 * The places at which a list differs from an earlier one of the same length, ascending; null where the lengths differ. An
 * edit replaces the entities it speaks of and leaves all others the very same objects.
 */
export function changedPlaces(list: readonly object[], before: readonly object[]): readonly number[] | null {
  if (list === before) return NOWHERE;
  if (list.length !== before.length) return null;
  const known = COMPARED.get(list);
  if (known?.before === before) return known.places;
  const places: number[] = [];
  for (let at = 0; at < list.length; at += 1) if (list[at] !== before[at]) places.push(at);
  COMPARED.set(list, { before, places });
  return places;
}

const NOWHERE: readonly number[] = [];

/** The comparison last made of a list: all that is remembered of it is compared with the same earlier one. */
const COMPARED = new WeakMap<
  readonly object[],
  { readonly before: readonly object[]; readonly places: readonly number[] }
>();
