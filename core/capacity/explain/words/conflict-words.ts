import type { SmallestConflict } from '../conflict.ts';
import type { Place } from '../demands-alone.ts';
import { lacksOf, loadsOf } from '../shortages.ts';
import { lacksInWords } from './lacks-words.ts';
import type { Telling } from './telling.ts';
import { amountOf, capacitiesInWords, figure, listed, named, periodName, placesInWords } from './telling.ts';

/** Which demands cannot go together and where, as a part of a sentence. */
export function conflictInWords(telling: Telling, { pieces, places, totals }: SmallestConflict): string {
  const isGerman = telling.language === 'de';
  const names = listed(
    telling,
    pieces.map((piece) => named(telling, piece)),
  );
  const isOne = pieces.length === 1;
  if (places.length === 0)
    return isGerman
      ? `Zeitraum, Frist und Vorgänger lassen ${names} keinen ${isOne ? '' : 'gemeinsamen '}Beginn`
      : `window, deadline and prerequisites leave ${names} no start${isOne ? '' : ' together'}`;
  const never = isOne && places.length > 1 ? neverInWords(telling, pieces[0]!, places) : null;
  if (never !== null) return never;
  const where = placesInWords(telling, places);
  const unit = places[0]?.capacity ?? 0;
  const figures =
    totals === null
      ? ''
      : isGerman
        ? `: nötig sind ${places.length > 1 ? 'zusammengezählt ' : ''}mindestens ${amountOf(telling, totals.needed, unit)}, da sind ${figure(telling, totals.available)}`
        : `: ${places.length > 1 ? 'added up, ' : ''}at least ${amountOf(telling, totals.needed, unit)} are needed and ${figure(telling, totals.available)} are there`;
  if (isGerman)
    return isOne
      ? `für ${names} allein reichen ${where} nicht${figures}`
      : `für ${names} zusammen reichen ${where} nicht${figures}`;
  return isOne
    ? `${names} alone needs more than there is of ${where}${figures}`
    : `${names} together need more than there is of ${where}${figures}`;
}

/** A piece that fits nowhere in its window is told by what it lacks where it was asked for; null where that is nothing. */
function neverInWords(telling: Telling, piece: number, places: readonly Place[]): string | null {
  const { problem, language } = telling;
  const { may, start } = problem.pieces[piece]!;
  if (may === 'stay') return null;
  const alone = problem.pieces.map((_, at) => (at === piece ? start : null));
  const lacks = lacksOf(problem, loadsOf(problem, alone));
  if (lacks.length === 0) return null;
  const what = capacitiesInWords(telling, [...new Set(places.map(({ capacity }) => capacity))]);
  const [name, asked, short] = [named(telling, piece), periodName(telling, start), lacksInWords(telling, lacks)];
  return language === 'de'
    ? `${name} findet auch allein keinen Beginn, bei dem ${what} reicht; mit Beginn ${asked} ${short}`
    : `${name} finds no start with enough of ${what}, even alone; with a start in ${asked} ${short}`;
}

/** A conflict told by itself: what cannot go together, who is meant, and what would end it. */
export function conflictSentences(telling: Telling, conflict: SmallestConflict): readonly string[] {
  const { pieces, suppliers, freedBy, isProven } = conflict;
  const isGerman = telling.language === 'de';
  const text = conflictInWords(telling, conflict);
  const first = `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  const who = listed(
    telling,
    // A supply that has the name of what it is of says nothing more.
    suppliers
      .map((at) => telling.problem.suppliers[at]?.name ?? '')
      .filter((name) => name !== '' && telling.problem.capacities.every((capacity) => capacity.name !== name)),
  );
  const isFixed = (piece: number) => telling.problem.pieces[piece]?.may === 'stay';
  const names = (some: readonly number[]) =>
    listed(
      telling,
      some.map((piece) => named(telling, piece)),
    );
  const free = names(freedBy.filter((piece) => !isFixed(piece)));
  const fixed = names(freedBy.filter(isFixed));
  if (isGerman)
    return [
      first,
      ...(who === '' ? [] : [`Beteiligt: ${who}.`]),
      ...(pieces.length > 1 ? ['Ohne eine davon, gleich welche, passen die übrigen.'] : []),
      ...(free === '' ? [] : [`Auch ein anderer Zeitraum für ${free} würde reichen.`]),
      ...(fixed === '' ? [] : [`Ein anderer Termin für ${fixed} würde reichen, ist aber fest zugesagt.`]),
      ...(isProven ? [] : ['Nicht bewiesen, dass es nicht an noch weniger liegt.']),
    ];
  return [
    first,
    ...(who === '' ? [] : [`It concerns ${who}.`]),
    ...(pieces.length > 1 ? ['Without any one of them the others fit.'] : []),
    ...(free === '' ? [] : [`Another time for ${free} would do as well.`]),
    ...(fixed === '' ? [] : [`Another date for ${fixed} would do too, but that is committed.`]),
    ...(isProven ? [] : ['Not proven that it is not about fewer still.']),
  ];
}
