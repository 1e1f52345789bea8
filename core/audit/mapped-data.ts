import type { MappedField } from '../plan/approvals.ts';
import { onceFor } from '../plan/once-for.ts';
import { isPlaceholder, lacksText } from '../plan/placeholder.ts';
import { plainWords } from '../scorecard/plain-words.ts';
import { isNamed } from '../plan/named-row.ts';

/** One thing that systems keep, with every line of its field map that speaks of it. */
export interface MappedData {
  readonly name: string;
  readonly lines: readonly [MappedField, ...MappedField[]];
}

/**
 * What the field maps speak of, each for itself: “Name” in another map is another thing. Prepared lines and what is no
 * longer mapped are left out.
 */
export const mappedDataOf = onceFor((fields: readonly MappedField[]): readonly MappedData[] => {
  const known = new Map<string, [MappedField, ...MappedField[]]>();
  for (const line of fields) {
    if (line.status?.state === 'cancelled' || !isNamed(line) || isPlaceholder(line.name)) continue;
    const key = `${line.source.table}\n${plainWords(line.name)}`;
    const lines = known.get(key);
    if (lines === undefined) known.set(key, [line]);
    else lines.push(line);
  }
  return [...known.values()].map((lines) => ({ name: lines[0].name, lines }));
});

/** A direction that says the systems keep it each for itself. */
const APART = /^(?:no|none|no sync|not (?:synced|synchroni[sz]ed|shared|integrated)|keine?r?|nein|nicht .*)$/;

/** Whether two systems share it: lines name two, or say which way it is brought over or which system leads. */
export function isShared({ lines }: MappedData): boolean {
  if (lines.some(({ direction }) => APART.test(plainWords(direction ?? '')))) return false;
  if (lines.some(({ direction, sourceOfTruth }) => isStated(direction) || isStated(sourceOfTruth))) return true;
  return new Set(lines.flatMap(systemsOf)).size >= 2;
}

/** Systems that a line names; those of its headers only where it says what they call the field. */
function systemsOf(line: MappedField): readonly string[] {
  const { fields } = line.source;
  const own = fields['system'] !== undefined || isStated(line.field) ? line.system : null;
  const other = fields['otherSystem'] !== undefined || isStated(line.otherField) ? line.otherSystem : null;
  return [own, other].flatMap((system) => (isStated(system) ? [plainWords(system)] : []));
}

/** Lines that have a column for a field and leave it open, where no line of the same fills it; none otherwise. */
export function linesWithout(
  { lines }: MappedData,
  field: 'direction' | 'sourceOfTruth' | 'cadence',
): readonly MappedField[] {
  return lines.some((line) => isStated(line[field])) ? [] : lines.filter((line) => line[field] !== undefined);
}

function isStated(text: string | null | undefined): text is string {
  return text !== undefined && !lacksText(text);
}
