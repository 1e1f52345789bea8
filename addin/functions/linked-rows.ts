import { positionsIn, referenceKey } from '../../core/plan/references.ts';
import type { Dependency } from '../../core/plan/work.ts';
import { readDependencies } from '../../core/recognise/values/dependencies.ts';
import type { LinkSpec } from '../../core/schedule/network.ts';
import type { Cell } from './cell-argument.ts';
import { isError, shownCell, textOf } from './cell-argument.ts';

/** Why the links of a row cannot all be drawn. */
export type LinkTrouble =
  | { readonly why: 'holds-error'; readonly code: string }
  | { readonly why: 'id-twice' | 'unknown-predecessor'; readonly id: string };

/** Rows of a sheet with the links that their predecessors state. */
export interface LinkedRows {
  /** Those to rows that are there, by position. */
  readonly links: readonly LinkSpec[];
  /** By row. */
  readonly troubles: readonly (LinkTrouble | null)[];
}

/**
 * Looks the predecessors of rows up among their ids, as everywhere in the product: without regard to case. An id that
 * several rows bear means all of them.
 */
export function linkRows(ids: readonly Cell[], predecessors: readonly Cell[]): LinkedRows {
  const names = ids.map((id) => ({ id: textOf(id), name: textOf(id) }));
  const find = positionsIn(names);
  const known = new Set(names.map(({ id }) => referenceKey(id)).filter((key) => key !== ''));
  const links: LinkSpec[] = [];
  const troubles = names.map(({ id }, to): LinkTrouble | null => {
    const error = [ids[to], predecessors[to]].find(isError);
    if (error !== undefined) return { why: 'holds-error', code: error.code };
    let unknown: string | null = null;
    for (const { on, type, lag } of readLinks(textOf(predecessors[to]), (text) => known.has(referenceKey(text)))) {
      const found = find(on);
      if (found.length === 0) unknown ??= shownCell(on);
      const others = found.length > 1 ? found.filter((from) => from !== to) : found;
      for (const from of others) links.push({ from, to, type, lag });
    }
    if (id !== '' && find(id).length > 1) return { why: 'id-twice', id: shownCell(id) };
    return unknown === null ? null : { why: 'unknown-predecessor', id: unknown };
  });
  return { links, troubles };
}

/** Planners type `3fs+2` as often as `3FS+2`; small letters are a type of link where an id stands before them. */
function readLinks(text: string, isId: (text: string) => boolean): readonly Dependency[] {
  const asTyped = readDependencies(text, isId);
  if (asTyped.every(({ on }) => isId(on))) return asTyped;
  const inCapitals = readDependencies(text.toUpperCase(), isId);
  return inCapitals.every(({ on }) => isId(on)) ? inCapitals : asTyped;
}
