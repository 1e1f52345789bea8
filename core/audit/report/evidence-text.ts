/** Evidence by name, as words: `days late: 19`, `stated status: Green`. Numbers keep at most two decimals. */
export function evidenceText(
  evidence: Readonly<Record<string, string | number>>,
): readonly (readonly [string, string])[] {
  return Object.entries(evidence).map(([name, value]) => [inWords(name), shown(value)] as const);
}

/** `daysLate` → `days late`. */
function inWords(name: string): string {
  return name
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();
}

function shown(value: string | number): string {
  return typeof value === 'number' && !Number.isInteger(value) ? String(Math.round(value * 100) / 100) : String(value);
}
