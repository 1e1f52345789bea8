import type { DatedWork } from '../plan/dependency-links.ts';
import { idKey } from '../plan/dependency-links.ts';
import { onceForShape } from '../plan/once-for.ts';
import type { NearName } from './nearest-name.ts';
import { nearestName } from './nearest-name.ts';

const ID = /^\p{L}{0,6}[\s._#-]?\d[\d.]{0,8}$/u;

/** Names compared letter by letter at most this often in one audit; a sheet with more strangers has another trouble. */
const MOST_COMPARED = 50;

/** Finds the work that is probably meant: an id that differs in its separators only, or a name that differs by a slip. */
export function suggestions(works: readonly DatedWork[]): (on: string) => NearName | null {
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
