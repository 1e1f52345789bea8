/** `S14`, `v14`, `v. 14`: weeks of French, Spanish, Swedish and Norwegian, and as well sprints and versions. */
const LETTERED = /^([SsVv])\.? ?(\d{2})$/;
const WITH_YEAR = /^(\d{1,2})[/.](\d{4})$/;

/** Fewer may be chance. */
const FEWEST = 2;
const MOST_WEEKS = 53;
const MOST_MONTHS = 12;

/**
 * Weeks by their letter alone that go on week by week, as `W14`: only where `isSoRead` says that they stand in a year
 * and that nothing near speaks of sprints or versions; other texts as they stand.
 */
export function letteredWeeks(texts: readonly string[], isSoRead: () => boolean): readonly string[] {
  const parts = texts.map((text) => LETTERED.exec(text.trim()));
  const found = parts.filter((part) => part !== null);
  const isOneLetter = new Set(found.map((part) => part[1]!.toLowerCase())).size === 1;
  if (!isOneLetter || !goOn(found.map((part) => Number(part[2]))) || !isSoRead()) return texts;
  return texts.map((text, at) => (parts[at] ? `W${parts[at][2]}` : text));
}

/** `11/2026, 12/2026, 13/2026` are weeks, as a year has no thirteenth month and they go on week by week. */
export function numberedWeeks(texts: readonly string[]): readonly string[] {
  const parts = texts.map((text) => WITH_YEAR.exec(text));
  const numbers = parts.flatMap((part) => (part === null ? [] : [Number(part[1])]));
  if (!numbers.some((number) => number > MOST_MONTHS) || !goOn(numbers)) return texts;
  return texts.map((text, at) => (parts[at] ? `W${parts[at][1]} ${parts[at][2]}` : text));
}

/** Whether numbers of weeks follow each other, into the next year too. */
function goOn(weeks: readonly number[]): boolean {
  const areWeeks = weeks.length >= FEWEST && weeks.every((week) => week >= 1 && week <= MOST_WEEKS);
  return (
    areWeeks &&
    weeks.every((week, at) => at === 0 || week === weeks[at - 1]! + 1 || (week === 1 && weeks[at - 1]! >= 52))
  );
}
