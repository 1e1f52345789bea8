import { periodParts } from '../../values/period.ts';
import type { PeriodParts } from '../../values/period-shapes.ts';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/**
 * A row of headers in which a slip between two spans of time is the one that is missing there: `March, Arpil, May`,
 * `Week 13, Week 14', Week 15`.
 */
export function withoutSlips(texts: readonly string[]): readonly string[] {
  const parts = texts.map((text) => (text === '' ? null : periodParts(text)));
  return texts.map((text, at) => {
    const [before, after] = [parts[at - 1] ?? null, parts[at + 1] ?? null];
    if (text === '' || parts[at] !== null || before === null || after === null) return text;
    return between(before, after) ?? text;
  });
}

/** The one span of time between two of a year. */
function between(before: PeriodParts, after: PeriodParts): string | null {
  if (before.unit !== after.unit || before.number + 2 !== after.number || before.year !== after.year) return null;
  const name =
    before.unit === 'month'
      ? MONTHS[before.number]
      : before.unit === 'week'
        ? `Week ${before.number + 1}`
        : before.unit === 'quarter'
          ? `Q${before.number + 1}`
          : undefined;
  return name === undefined ? null : before.year === null ? name : `${name} ${before.year}`;
}
