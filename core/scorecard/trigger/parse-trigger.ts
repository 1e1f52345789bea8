import { compares } from './clause-parts.ts';
import type { Marked } from './known-measures.ts';
import { MARK, markNames } from './known-measures.ts';
import { nearestForm } from './nearest-form.ts';
import { readClause } from './read-clause.ts';
import { resolveMeasure } from './resolve-measure.ts';
import { splitAction } from './split-action.ts';
import type { Condition, Doubt, ParsedTrigger, Unreadable } from './trigger.ts';

const LONGEST = 600;
const GERMAN =
  /(?<![\p{L}])(?:wenn|falls|sobald|sollten?|sinkt|steigt|f[aä]llt|liegt|unter|[uü]ber|dann|und|oder|monate?n?|wochen?|quartale?n?|in folge|h[oö]chstens|mindestens|erreicht|nicht)(?![\p{L}])/iu;
const EXCEPTION =
  /(?<![\p{L}])(?:unless|except(?: when| if)?|es sei denn|au(?:ß|ss)er wenn|sofern nicht|ausgenommen|\d+ (?:out )?of (?:the )?(?:last |past )?\d+|two (?:out )?of (?:the )?(?:last )?three|\d+ von \d+|zwei von drei)(?![\p{L}])/iu;
const BETWEEN =
  /((?:between|zwischen|range of|bereich(?: von)?|outside(?: of)?|au(?:ß|ss)erhalb(?: von)?|within|innerhalb)\s[^,;]{0,30}?\d[^,;\p{L}]{0,12}(?:%|percent|prozent)?\s)(?:and|und|to|bis|or|oder)(?=\s[^\p{L}]{0,4}\d)/giu;
const JOINTS =
  /\s*,?\s+(?:(and\/or|und\/oder|or else|or|oder|bzw\.?)|(and|und|&|sowie|as well as|while|w[aä]hrend))\s+(?!(?:more|less|above|below|higher|lower|fewer|mehr|weniger|h[oö]her|niedriger)(?![\p{L}]|\s+(?:than )?[\d€$£+−-]))/giu;

/** Stands for the word between the ends of a range while a text is parted at its other “and”s. */
const RANGE_JOINT = '\uf8ff';
const DOUBT_COST = 0.85;
const COSTS: Readonly<Partial<Record<Doubt, number>>> = {
  'unknown-measure': 0.5,
  'similar-measure': 0.78,
  'long-name': 0.6,
  'no-such-name': 0.85,
};

/**
 * Reads what a planner wrote as a trigger: `<measure> <comparison> <value> [for N consecutive <periods>] [and/or …] →
 * <action>, <who>`, freely worded, in English or German. The result is data of a fixed vocabulary; nothing is run.
 * `names` are ids and names of the plan's measures; without any, a measure is whatever words are left.
 */
export function parseTrigger(written: string, names: readonly string[] = []): ParsedTrigger {
  const text = written
    .replace(/[\ue000-\uf8ff\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[‐‑]/g, '-')
    .replace(/[^\S\u00a0\u202f]+/g, ' ')
    .trim();
  if (text === '') return unreadable('empty', null, null);
  if (text.length > LONGEST) return unreadable('too-long', null, null);
  const isGerman = GERMAN.test(text);
  const marked = markNames(text, names);
  const { condition, action, who } = splitAction(marked.text, (part) => compares(part, isGerman));
  const said = unmarked(action, marked);
  if (EXCEPTION.test(marked.text)) return unreadable('exception', null, said);
  const joined = joinedClauses(condition.replace(BETWEEN, `$1${RANGE_JOINT}`), isGerman);
  const anyOf: (readonly Condition[])[] = [];
  const doubts = new Set<Doubt>();
  let before: string | null = null;
  for (const clauses of joined) {
    const all: Condition[] = [];
    for (const clause of clauses) {
      const read = readClause(clause.replaceAll(RANGE_JOINT, isGerman ? 'und' : 'and'), marked, isGerman, before);
      if (!read.ok) return unreadable(read.why, unmarked(read.measure, marked), said);
      for (const doubt of read.doubts) doubts.add(doubt);
      for (const one of read.conditions) {
        const { condition: known, doubt } = resolveMeasure(one, names);
        if (doubt !== null) doubts.add(doubt);
        all.push(known);
        before = known.measure;
      }
    }
    anyOf.push(all);
  }
  if (anyOf.some(contradicts)) return unreadable('contradiction', before, said);
  if (anyOf.length > 1 && anyOf.some((all) => all.length > 1)) doubts.add('mixed-and-or');
  const flat = anyOf.flat();
  if (flat.length > 1 && flat.at(-1)?.periods !== 1 && flat.slice(0, -1).some(({ periods }) => periods === 1))
    doubts.add('shared-duration');
  const certainty = [...doubts].reduce((sum, doubt) => sum * (COSTS[doubt] ?? DOUBT_COST), 1);
  return { ok: true, trigger: { anyOf, action: said, who }, certainty, doubts: [...doubts] };
}

function unreadable(why: Unreadable, measure: string | null, action: string | null): ParsedTrigger {
  return { ok: false, why, nearest: nearestForm(measure, action) };
}

function unmarked(text: string | null, marked: Marked): string | null {
  return text?.replace(MARK, (mark) => marked.nameOf(mark) ?? '') ?? null;
}

/** Alternatives of clauses; a part without a comparison belongs to the one behind it (“Sales and marketing cost”). */
function joinedClauses(text: string, isGerman: boolean): readonly (readonly string[])[] {
  const anyOf: string[][] = [[]];
  let pending = '';
  let at = 0;
  const take = (to: number): boolean => {
    const part = pending + text.slice(at, to);
    if (!compares(part, isGerman)) return false;
    anyOf.at(-1)?.push(part);
    pending = '';
    return true;
  };
  for (const joint of text.matchAll(JOINTS)) {
    const [whole, or] = joint;
    if (take(joint.index)) {
      if (or !== undefined) anyOf.push([]);
    } else pending += text.slice(at, joint.index) + whole;
    at = joint.index + whole.length;
  }
  if (!take(text.length)) {
    const rest = pending + text.slice(at);
    const last = anyOf.at(-1);
    if (last?.length === 0 && anyOf.length > 1) anyOf.pop();
    const whole = anyOf.at(-1);
    // What is left over is told as unreadable by the clause it stands in.
    whole?.push(`${whole.pop() ?? ''} ${rest}`.trim());
  }
  return anyOf;
}

/** Above 10 and below 5 at once: nothing can be both. */
function contradicts(all: readonly Condition[]): boolean {
  return all.some((one) =>
    all.some(
      (other) =>
        one.measure === other.measure &&
        one.change === null &&
        other.change === null &&
        (one.comparison === 'above' || one.comparison === 'at-least') &&
        (other.comparison === 'below' || other.comparison === 'at-most') &&
        one.bound.of === 'number' &&
        other.bound.of === 'number' &&
        one.bound.value > other.bound.value,
    ),
  );
}
