import type { Instead, Keeping } from '../keeping.ts';
import { conflictInWords } from './conflict-words.ts';
import { costSentence, givesWayInWords, sparedInWords } from './difference-words.ts';
import { lacksInWords } from './lacks-words.ts';
import type { Starts } from '../gives-way.ts';
import type { Telling } from './telling.ts';
import { listed, named, namedWithValue, periodName } from './telling.ts';

/**
 * Why each piece gives way, and what keeping it would cost instead; pieces of which the same is to be said are named
 * together. `starts` are those of the answer.
 */
export function keepingParagraphs(telling: Telling, all: readonly Keeping[], starts: Starts): readonly string[] {
  const alike = new Map<string, { readonly name: string; readonly others: string[] }>();
  for (const told of all) {
    const text = [fateSentence(telling, told, starts), insteadSentence(telling, told)].join(' ');
    const name = namedWithValue(telling, told.wish.piece);
    const rest = text.startsWith(name) ? text.slice(name.length) : text;
    const known = alike.get(rest);
    if (known === undefined) alike.set(rest, { name: text.startsWith(name) ? name : '', others: [] });
    else known.others.push(name);
  }
  return [...alike].map(([rest, { name, others }]) => {
    if (others.length === 0) return name + rest;
    return `${name}${rest} ${telling.language === 'de' ? 'Ebenso' : 'So it is with'} ${listed(telling, others)}.`;
  });
}

/** What happens to the piece, and why it cannot simply stay. */
function fateSentence(telling: Telling, { wish: { piece }, lacks, without }: Keeping, starts: Starts): string {
  const { isNew, start } = telling.problem.pieces[piece]!;
  const now = starts[piece] ?? null;
  const isGerman = telling.language === 'de';
  const asked = periodName(telling, start);
  const name = namedWithValue(telling, piece);
  const fate = isGerman
    ? now === null
      ? `${name} ${isNew ? 'wird nicht begonnen' : 'fällt weg'}`
      : `${name} beginnt ${periodName(telling, now)} statt ${asked}`
    : now === null
      ? `${name} is ${isNew ? 'not taken on' : 'left out'}`
      : `${name} starts in ${periodName(telling, now)} instead of ${asked}`;
  const missing = listed(
    telling,
    without.map((on) => named(telling, on)),
  );
  if (without.length > 0)
    return isGerman
      ? `${fate}, weil es auf ${missing} aufbaut, und das fällt weg.`
      : `${fate}, because it builds on ${missing}, which is left out.`;
  if (lacks.length > 0)
    return isGerman
      ? `${fate}. Mit Beginn ${asked} ${lacksInWords(telling, lacks)}.`
      : `${fate}. With a start in ${asked} ${lacksInWords(telling, lacks)}.`;
  return isGerman
    ? `${fate}. Zeitraum, Frist und das, worauf es aufbaut, lassen ${asked} nicht zu.`
    : `${fate}. Its window, its deadline and what it builds on do not allow ${asked}.`;
}

function insteadSentence(telling: Telling, { wish: { piece, wish }, instead }: Keeping): string {
  const start = periodName(telling, telling.problem.pieces[piece]!.start);
  const isGerman = telling.language === 'de';
  const how = isGerman
    ? wish === 'done'
      ? 'Damit es bleibt'
      : `Damit es ${start} beginnt`
    : wish === 'done'
      ? 'To keep it'
      : `To start it in ${start}`;
  switch (instead.kind) {
    case 'open':
      return isGerman
        ? `${how}: Was das kosten würde, wurde in der Zeit nicht gefunden.`
        : `${how}: what that would cost was not found in time.`;
    case 'impossible':
      return impossibleSentence(telling, wish, start, instead);
    case 'costs':
      return costsSentence(telling, how, instead);
  }
}

function impossibleSentence(
  telling: Telling,
  wish: 'done' | 'unmoved',
  start: string,
  { conflict }: Extract<Instead, { kind: 'impossible' }>,
): string {
  const isGerman = telling.language === 'de';
  const cannot = isGerman
    ? wish === 'done'
      ? 'Es kann nicht bleiben'
      : `Es kann nicht ${start} beginnen`
    : wish === 'done'
      ? 'It cannot be kept'
      : `It cannot start in ${start}`;
  if (conflict === null)
    return isGerman ? `${cannot}, was sonst auch wegfällt.` : `${cannot}, whatever else is left out.`;
  return `${cannot}: ${conflictInWords(telling, conflict)}.`;
}

function costsSentence(
  telling: Telling,
  how: string,
  { difference, others, spared }: Extract<Instead, { kind: 'costs' }>,
): string {
  const away = givesWayInWords(telling, others);
  const back = sparedInWords(telling, spared, { most: MOST_NAMED, isInstead: true });
  const told = back === '' ? '' : `; ${back}`;
  const cost = costSentence(telling, difference);
  if (telling.language === 'de') {
    const change = away === '' ? 'müsste anderes weiter verschoben werden' : away;
    return `${how}: ${change}${told}. ${cost}`;
  }
  const change = away === '' ? 'others would have to move further' : away;
  return `${how}, ${change}${told}. ${cost}`;
}

/** What is spared on the other side is beside the point: two by name, more by number. */
const MOST_NAMED = 2;

/** Of pieces that only move, not all are examined. */
export function notExaminedSentence({ language }: Telling, pieces: readonly number[]): string {
  const count = pieces.length;
  if (language === 'de')
    return count === 1
      ? '1 weitere verschiebt sich; was es kosten würde, sie zu lassen, wurde nicht untersucht.'
      : `${count} weitere verschieben sich; was es kosten würde, sie zu lassen, wurde nicht untersucht.`;
  return `${count} more ${count === 1 ? 'moves' : 'move'}; what leaving ${count === 1 ? 'it' : 'them'} in place would cost was not examined.`;
}
