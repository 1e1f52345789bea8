import type { Instead, Keeping } from '../keeping.ts';
import { conflictInWords } from './conflict-words.ts';
import { costInWords, givesWayInWords } from './difference-words.ts';
import { lacksInWords } from './lacks-words.ts';
import type { Starts } from '../gives-way.ts';
import type { Telling } from './telling.ts';
import { listed, named, namedWithValue, periodName } from './telling.ts';

/** Why a piece gives way, and what keeping it would cost instead. `starts` are those of the answer. */
export function keepingSentences(telling: Telling, told: Keeping, starts: Starts): readonly string[] {
  return [fateSentence(telling, told, starts), insteadSentence(telling, told)];
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
      ? `${fate}: Mit Beginn ${asked} gäbe es ${lacksInWords(telling, lacks)}.`
      : `${fate}: with a start in ${asked} there is ${lacksInWords(telling, lacks)}.`;
  return isGerman
    ? `${fate}: Fristen und das, worauf es aufbaut, lassen ${asked} nicht zu.`
    : `${fate}: its window, deadline and what it builds on do not allow ${asked}.`;
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
  const isGerman = telling.language === 'de';
  const away = givesWayInWords(telling, others);
  const stay = listed(
    telling,
    [...spared.dropped, ...spared.moved].map((piece) => namedWithValue(telling, piece)),
  );
  const proof = difference.isProven
    ? ''
    : isGerman
      ? ' Nicht bewiesen: Es kann günstiger gehen.'
      : ' Not proven: there may be a cheaper way.';
  const cost = costInWords(telling, difference);
  if (isGerman) {
    const change = away === '' ? 'müsste sich anderes anders verschieben' : away;
    const back = stay === '' ? '' : `; ${stay} bliebe dann wie geplant`;
    return `${how}: ${change}${back}, und ${cost}.${proof}`;
  }
  const change = away === '' ? 'other moves would have to be longer' : away;
  const back = stay === '' ? '' : `; ${stay} could then stay as planned`;
  return `${how}, ${change}${back}, and ${cost}.${proof}`;
}
