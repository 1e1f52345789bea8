import type { Dependency } from '../../plan/work.ts';
import { readDuration } from './duration.ts';
import { isPlaceholder } from './placeholder.ts';

const LINK =
  /^(.*?[^\s,])\s*[[(]?\s*(FS|SS|FF|SF|EA|AA|EE|AE)?\s*(?:([+-])\s*(\d+(?:[.,]\d+)?)\s*([\p{L}%]*)\s*)?[\])]?$/u;
/** Commas inside brackets belong to the name; an “and” separates ids only, it is more often part of a name. */
const COMMA =
  /\s*[,|&](?![^([]{0,80}[)\]])\s*|\s+\/\s+|(?<=\d)\s*\/\s*(?=\d)|(?<=\d)\s+and\s+(?=[\p{L}]{0,6}[-.#]?\d)/u;
/** Short texts with a digit, comma by comma: ids, where a list with semicolons may mix both separators. */
const IDS = /^[^,\d]{0,6}\d[^,]{0,9}(?:,[^,\d]{0,6}\d[^,]{0,9})+$/;
/** German Microsoft Project writes Ende-Anfang, Anfang-Anfang, Ende-Ende, Anfang-Ende. */
const TYPES: ReadonlyMap<string, Dependency['type']> = new Map([
  ['EA', 'FS'],
  ['AA', 'SS'],
  ['EE', 'FF'],
  ['AE', 'SF'],
]);

/** One id and nothing else: by far the most frequent content, and told apart without looking further. */
const PLAIN_ID = /^\p{L}{0,6}[-.]?\d+(?:\.\d+)*$/u;

/** `AFS-2` looks like an id too; it is a lead where the letters before the type are a name. */
const GLUED_LEAD = /^(\p{L}+)(?:FS|SS|FF|SF|EA|AA|EE|AE)-\d/u;

/**
 * Reads a list of predecessors: `M1; M3FS+2d, 4SS-1`, names, Microsoft Project's own notation. A lag without a unit is
 * in working days. Commas separate unless the text is one name that is `known`; where nothing is known yet, the parts keep
 * their list, which may be a name.
 */
export function readDependencies(text: string, known?: (text: string) => boolean): readonly Dependency[] {
  const isName = known ?? (() => false);
  const whole = text.trim();
  if (PLAIN_ID.test(whole) && !isName(GLUED_LEAD.exec(whole)?.[1] ?? '')) return [{ on: whole, type: 'FS', lag: 0 }];
  if (isName(whole)) return [{ on: whole, type: 'FS', lag: 0 }];
  if (isPlaceholder(whole)) return [];
  const result: Dependency[] = [];
  for (const group of whole.split(/\s*[;\n\r]+\s*/)) {
    const isList = !isName(group) && (group === whole || IDS.test(group));
    const parts = isList ? group.split(COMMA) : [group];
    const within =
      known === undefined && parts.length > 1 && !IDS.test(group) ? readLink(group, isName)?.on : undefined;
    for (const part of parts) {
      const link = readLink(part.trim(), isName);
      if (link !== null && (isName(link.on) || !isPlaceholder(link.on)))
        result.push(within === undefined ? link : { ...link, within });
    }
  }
  return result;
}

/** Reads a link type written in a column of its own; finish-to-start where the text is no type. */
export function readLinkType(text: string): Dependency['type'] {
  const folded = text.toUpperCase().replace(/[^A-Z]/g, '');
  if (/^(?:FS|SS|FF|SF)$/.test(folded)) return folded as Dependency['type'];
  const words = /^(FINISH|START)TO(FINISH|START)$/.exec(folded);
  if (words !== null) return `${words[1]?.charAt(0)}${words[2]?.charAt(0)}` as Dependency['type'];
  return TYPES.get(folded) ?? 'FS';
}

function readLink(part: string, isName: (text: string) => boolean): Dependency | null {
  if (part === '') return null;
  const plain: Dependency = { on: part, type: 'FS', lag: 0 };
  if (part.length > 200 || isName(part)) return plain;
  const match = LINK.exec(part);
  if (match === null) return plain;
  const [, on = part, type, sign, amount, unit] = match;
  // “Phase-2” and “API-12” are names; a lag needs a link type before it or a unit behind it.
  if (type === undefined && (sign === undefined || unit === '' || unit === undefined)) return plain;
  // A type glued to letters that are no name is the end of a word (“STAFF”), not a type.
  const isGlued = type !== undefined && sign === undefined && /\p{L}$/u.test(on) && !isName(on);
  if (isGlued && !/\s(?:FS|SS|FF|SF)\W*$/.test(part)) return plain;
  const lag = sign === undefined ? 0 : lagOf(amount ?? '', unit ?? '');
  if (lag === null) return plain;
  const known = type === undefined ? 'FS' : (TYPES.get(type) ?? (type as Dependency['type']));
  return { on: on.replace(/[\s([]+$/, ''), type: known, lag: sign === '-' && lag !== 0 ? -lag : lag };
}

function lagOf(amount: string, unit: string): number | null {
  if (unit === '' || unit === '%') return Number(amount.replace(',', '.'));
  return readDuration(`${amount} ${unit}`)?.workingDays ?? null;
}
