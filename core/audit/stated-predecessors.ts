import type { Entity } from '../plan/entity.ts';
import type { Plan } from '../plan/plan.ts';
import { referencesTo } from '../plan/references.ts';
import type { DatedWork, DependencyLinks, DependencyShape } from '../plan/dependency-links.ts';
import type { CellRef } from '../sheet/cell-reference.ts';
import { sheetNamed, styleAt, valueAt } from '../sheet/workbook.ts';
import type { Workbook } from '../sheet/workbook.ts';

type Unknown = DependencyLinks['unknown'];

/**
 * Of the dependencies that name nothing known, those that should: not in a column in which most entries name nothing known
 * (it holds notes or row numbers), and no words in one that otherwise gives ids: they speak of things outside the plan.
 */
export function checkable(links: DependencyLinks, unknown: Unknown): Unknown {
  const found = COUNTED.get(links.shape) ?? counted(links);
  COUNTED.set(links.shape, found);
  const givesIds = (table: string): boolean => {
    const { all, inWords } = found.get(table) ?? { all: 0, inWords: 0 };
    return all > 0 && inWords * MOST_IDS < all;
  };
  const stated = unknown.filter(
    ({ successor, dependency }) => !isInWords(dependency.on) || !givesIds(successor.source.table),
  );
  const lost = new Map<string, number>();
  for (const { successor } of stated) lost.set(successor.source.table, (lost.get(successor.source.table) ?? 0) + 1);
  return stated.filter(
    ({ successor: { source } }) => (found.get(source.table)?.all ?? 0) >= (lost.get(source.table) ?? 0),
  );
}

/** By table, how many known references it has, and how many of them are words. */
type Found = ReadonlyMap<string, { readonly all: number; readonly inWords: number }>;

/** What was counted holds while no name and no dependency changes. */
const COUNTED = new WeakMap<DependencyShape, Found>();

function counted({ links }: DependencyLinks): Found {
  const found = new Map<string, { all: number; inWords: number }>();
  for (const { successor, dependency } of links) {
    const count = found.get(successor.source.table) ?? { all: 0, inWords: 0 };
    found.set(successor.source.table, count);
    count.all += 1;
    if (isInWords(dependency.on)) count.inWords += 1;
  }
  return found;
}

/** A column gives ids where fewer than one in so many of its known references are words. */
const MOST_IDS = 5;

function isInWords(text: string): boolean {
  return /\p{L}\S*\s+\S*\p{L}/u.test(text);
}

/**
 * Tells cells in which a list of numbers was typed and taken for one: `632,636` is 632636 with a thousands separator, and
 * `1,2` is 1.2 where a comma is the decimal sign.
 */
export function joinedIn(workbook: Workbook, works: readonly DatedWork[]): (cell: CellRef) => boolean {
  let ids: ReadonlySet<string> | null = null;
  return ({ sheet: name, row, column }) => {
    const sheet = sheetNamed(workbook, name);
    const value = sheet === null ? null : valueAt(sheet, row, column);
    if (sheet === null || typeof value !== 'number') return false;
    if (Number.isInteger(value))
      return value >= 1000 && styleAt(workbook, sheet, row, column).numberFormat.includes(',');
    ids ??= new Set(works.flatMap(({ id }) => id ?? []));
    const known = ids;
    return String(value)
      .split('.')
      .every((part) => known.has(part));
  };
}

/** Whether other things of the plan that work may wait for bear the id or name. */
export function isElsewhere(plan: Plan, text: string): boolean {
  const lists: readonly (readonly Entity[])[] = [
    plan.decisions,
    plan.deliverables,
    plan.risks,
    plan.raisedIssues,
    plan.requests,
  ];
  return lists.some((list) => referencesTo(list)(text).length > 0);
}
