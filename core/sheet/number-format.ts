/**
 * Whether a number format shows its number as a date or a time of day. Quoted text, escapes, colours and conditions are
 * left out first; elapsed time such as `[h]:mm` is a duration, not a date. (ECMA-376 Part 1, 18.8.31.)
 */
export function isDateFormat(format: string): boolean {
  const known = DATE_FORMATS.get(format);
  if (known !== undefined) return known;
  const isDate = readsAsDate(format);
  DATE_FORMATS.set(format, isDate);
  return isDate;
}

const DATE_FORMATS = new Map<string, boolean>();

function readsAsDate(format: string): boolean {
  const section = format.split(';')[0] ?? '';
  if (/\[(h+|m+|s+)\]/i.test(section)) return false;
  const bare = section
    .replace(/"[^"]*"/g, '')
    .replace(/[\\_*]./g, '')
    .replace(/\[[^\]]*\]/g, '');
  if (/^general$/i.test(bare.trim())) return false;
  if (/[#?]|0(?!0*$)/.test(bare.replace(/ss?\.0+/gi, ''))) return false;
  return /[ymdhegb]/i.test(bare.replace(/E[+-]/gi, '').replace(/am\/pm|a\/p/gi, 'h')) || /s{1,2}/i.test(bare);
}
