import type { Breakdown } from '../plan/breakdown.ts';
import { isPlaceholder } from '../plan/placeholder.ts';
import { hasField } from '../plan/provenance.ts';
import { referenceKey, referencesTo } from '../plan/references.ts';
import type { Initiative, Work } from '../plan/work.ts';
import { isOpenWork } from '../plan/working-status.ts';

/** The open rows that name a parent which does not exist, those that name the same one together; `above` are further parents they may mean. */
export function unknownParents(
  { orphans, parent }: Breakdown<Work>,
  above: readonly Initiative[],
): readonly (readonly Work[])[] {
  const find = referencesTo(above);
  const linked = new Set([...parent.keys()].map(({ source }) => source.table));
  const unlinked = orphans.filter(({ source }) => !linked.has(source.table)).length;
  const missing = new Map<string, Work[]>();
  for (const work of orphans) {
    const named = work.parent ?? '';
    if (isNoParent(named) || !hasField(work, 'parent') || find(named).length > 0 || !isOpenWork(work)) continue;
    // A column in which no parent is found speaks of things outside the workbook, or sorts the rows by words.
    if (!linked.has(work.source.table) && (unlinked > 2 || !/\d/.test(named))) continue;
    const key = `${work.source.table} ${referenceKey(named)}`;
    const group = missing.get(key);
    if (group === undefined) missing.set(key, [work]);
    else group.push(work);
  }
  return [...missing.values()];
}

function isNoParent(text: string): boolean {
  return text.trim() === '0' || isPlaceholder(text);
}
