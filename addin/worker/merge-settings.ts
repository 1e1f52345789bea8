import type { Acceptance, Correction, LastPublished, Settings } from '../../core/plan/settings.ts';

/**
 * Settings after two people changed them at once: what each of them did since the common `base` is done, entry by entry;
 * where both changed the same entry, `mine` holds.
 */
export function mergeSettings(base: Settings, mine: Settings, theirs: Settings): Settings {
  const pick = <K extends keyof Settings>(key: K): Settings[K] =>
    isSame(mine[key], base[key]) ? theirs[key] : mine[key];
  return {
    ...theirs,
    params: Object.fromEntries(
      mergeLists(
        Object.entries(base.params),
        Object.entries(mine.params),
        Object.entries(theirs.params),
        ([rule]) => rule,
      ),
    ),
    rulesOff: mergeLists(base.rulesOff, mine.rulesOff, theirs.rulesOff, (rule) => rule),
    acceptances: mergeLists(base.acceptances, mine.acceptances, theirs.acceptances, acceptanceKey),
    corrections: mergeLists(base.corrections, mine.corrections, theirs.corrections, correctionKey),
    fiscalYearStart: pick('fiscalYearStart'),
    workingWeekdays: pick('workingWeekdays'),
    holidays: mergeLists(base.holidays, mine.holidays, theirs.holidays, (day) => day),
    processChanges: mergeLists(
      base.processChanges,
      mine.processChanges,
      theirs.processChanges,
      ({ measure, on }) => `${on} ${measure}`,
    ),
    published: laterOf(pick('published'), theirs.published),
  };
}

/** Of two publications of one plan the later: a number that was given must not be given again. */
function laterOf(mine: LastPublished | null, theirs: LastPublished | null): LastPublished | null {
  return mine !== null && theirs !== null && mine.id === theirs.id && theirs.sequence > mine.sequence ? theirs : mine;
}

/** Whether two settings say the same. */
export function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function mergeLists<T>(
  base: readonly T[],
  mine: readonly T[],
  theirs: readonly T[],
  keyOf: (item: T) => string,
): readonly T[] {
  const byKey = (items: readonly T[]): Map<string, T> => new Map(items.map((item) => [keyOf(item), item]));
  const before = byKey(base);
  const own = byKey(mine);
  const merged = byKey(theirs);
  for (const [key, item] of own) if (!isSame(item, before.get(key))) merged.set(key, item);
  for (const key of before.keys()) if (!own.has(key)) merged.delete(key);
  return [...merged.values()];
}

function acceptanceKey({ finding }: Acceptance): string {
  return finding;
}

/** What a correction is about: of two about the same thing the later one holds. */
function correctionKey({ sheet, table, change }: Correction): string {
  const about = change.what === 'meaning' ? [change.column, change.header] : [];
  return JSON.stringify([sheet, table.header, table.area.top, table.area.left, change.what, ...about]);
}
