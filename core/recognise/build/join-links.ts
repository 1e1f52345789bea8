import type { Dependency, Work } from '../../plan/work.ts';
import { fold } from '../lexicon/fold.ts';
import type { Link } from './kinds/build-links.ts';

/** Work with the dependencies that other tables state for it, and what it was joined from. */
export interface JoinedWork<W extends Work> {
  readonly work: readonly W[];
  readonly from: readonly W[];
  readonly links: readonly Link[];
}

/**
 * Adds dependencies listed elsewhere to the work they name, by id or by name. With `before`, the earlier result where
 * neither side changed, and the very same entities where their dependencies did not.
 */
export function joinLinks<W extends Work>(
  from: readonly W[],
  links: readonly Link[],
  before?: JoinedWork<W>,
): JoinedWork<W> {
  if (before !== undefined && before.from === from && before.links === links) return before;
  const added = new Map<string, Dependency[]>();
  for (const link of links)
    for (const to of link.to) {
      const key = fold(to);
      const list = added.get(key);
      if (list === undefined) added.set(key, [...link.froms]);
      else list.push(...link.froms);
    }
  if (added.size === 0) return { work: from, from, links };
  const work = from.map((one, at) => {
    const extra = [
      ...(typeof one.id === 'string' ? (added.get(fold(one.id)) ?? []) : []),
      ...(added.get(fold(one.name)) ?? []),
    ];
    const joined = withDependencies(one, extra);
    const earlier = before?.work[at];
    return earlier !== undefined &&
      joined !== one &&
      before?.from[at] === one &&
      sameLinks(earlier.dependsOn, joined.dependsOn)
      ? earlier
      : joined;
  });
  return { work, from, links };
}

function withDependencies<W extends Work>(work: W, extra: readonly Dependency[]): W {
  const own = work.dependsOn ?? [];
  const fresh = extra.filter((one) => !own.some((other) => fold(other.on) === fold(one.on)));
  return fresh.length === 0 ? work : { ...work, dependsOn: [...own, ...fresh] };
}

function sameLinks(one: Work['dependsOn'], other: Work['dependsOn']): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
