import type { Difference } from '../difference.ts';
import type { GivesWay } from '../gives-way.ts';
import type { Telling } from './telling.ts';
import { figure, listed, namedWithValue } from './telling.ts';

/** What something costs more, by the first measure that differs, as a sentence: `That loses 2 in value.` */
export function costSentence(telling: Telling, { measures, isProven }: Difference): string {
  const { valueLost, dropped, moved, shifted } = measures;
  const many = (count: number, one: string, more: string) => counted(telling, count, one, more);
  if (telling.language === 'de') {
    const found = isProven ? '' : ', soweit in der Zeit gefunden';
    if (valueLost > 0) return `Das kostet ${figure(telling, valueLost)} an Wert${found}.`;
    const none = 'Das kostet keinen Wert, aber';
    if (dropped > 0)
      return `${none} ${many(dropped, 'Initiative fällt', 'Initiativen fallen')} zusätzlich weg${found}.`;
    if (moved > 0)
      return `${none} ${many(moved, 'Initiative verschiebt', 'Initiativen verschieben')} sich zusätzlich${found}.`;
    if (shifted > 0) return `${none} zusammen ${many(shifted, 'Periode', 'Perioden')} mehr Verschiebung${found}.`;
    return isProven ? 'Das wäre gleich gut.' : `Das kostet nichts${found}.`;
  }
  const found = isProven ? '' : ', as far as was found in time';
  if (valueLost > 0) return `That loses ${figure(telling, valueLost)} in value${found}.`;
  const none = 'That loses no value, but';
  if (dropped > 0) return `${none} ${many(dropped, 'more initiative is', 'more initiatives are')} left out${found}.`;
  if (moved > 0) return `${none} ${many(moved, 'more initiative moves', 'more initiatives move')}${found}.`;
  if (shifted > 0) return `${none} the moves are ${many(shifted, 'period', 'periods')} longer in all${found}.`;
  return isProven ? 'That would be just as good.' : `That costs nothing${found}.`;
}

/** What is saved, by the first measure that differs: `would keep 3 more in value`. */
export function savingInWords(telling: Telling, { measures }: Difference): string {
  const { valueLost, dropped, moved, shifted } = measures;
  const many = (count: number, one: string, more: string) => counted(telling, -count, one, more);
  if (telling.language === 'de') {
    if (valueLost < 0) return `würde ${figure(telling, -valueLost)} an Wert erhalten`;
    if (dropped < 0) return `würde ${many(dropped, 'Initiative', 'Initiativen')} vor dem Wegfall bewahren`;
    if (moved < 0) return `würde ${many(moved, 'Verschiebung', 'Verschiebungen')} ersparen`;
    if (shifted < 0) return `würde Verschiebungen um zusammen ${many(shifted, 'Periode', 'Perioden')} verkürzen`;
    return 'würde nichts ändern';
  }
  if (valueLost < 0) return `would keep ${figure(telling, -valueLost)} in value`;
  if (dropped < 0) return `would leave ${many(dropped, 'initiative', 'initiatives')} fewer out`;
  if (moved < 0) return `would spare ${many(moved, 'move', 'moves')}`;
  if (shifted < 0) return `would shorten the moves by ${many(shifted, 'period', 'periods')} in all`;
  return 'would change nothing';
}

function counted(telling: Telling, count: number, one: string, more: string): string {
  return `${figure(telling, count)} ${count === 1 ? one : more}`;
}

/** Pieces by name, or how many where naming them would hide what matters: `“A” and “B”`, `5 initiatives`. */
export function namedOrCounted(telling: Telling, pieces: readonly number[], most: number): string {
  if (pieces.length > most) return `${pieces.length} ${telling.language === 'de' ? 'Initiativen' : 'initiatives'}`;
  return listed(
    telling,
    pieces.map((piece) => namedWithValue(telling, piece)),
  );
}

/** What would no longer give way: `“A” would be done and “B” would stay as planned`; `isInstead` where something else gives way for it. Empty where nothing is spared. */
export function sparedInWords(
  telling: Telling,
  { dropped, moved }: GivesWay,
  { most, isInstead }: { readonly most: number; readonly isInstead: boolean },
): string {
  const isGerman = telling.language === 'de';
  const names = (pieces: readonly number[]) => namedOrCounted(telling, pieces, most);
  const would = isInstead ? 'could then' : 'would';
  // What was left out is done, but not always when it was planned.
  const done = isGerman
    ? `${names(dropped)} ${dropped.length === 1 ? 'fiele' : 'fielen'} ${isInstead ? 'dann ' : ''}nicht weg`
    : `${names(dropped)} ${would} be done`;
  const stay = isGerman
    ? `${names(moved)} ${moved.length === 1 ? 'bliebe' : 'blieben'} ${isInstead ? 'dann ' : ''}wie geplant`
    : `${names(moved)} ${would} stay as planned`;
  const parts = [...(dropped.length === 0 ? [] : [done]), ...(moved.length === 0 ? [] : [stay])];
  return parts.join(isGerman ? ', und ' : ' and ');
}

/** What gives way, as the sentence “… would …”: `“A” (value 5) would be left out and “B” (value 2) would move`. Empty where nothing does. */
export function givesWayInWords(telling: Telling, { dropped, moved }: GivesWay): string {
  const isGerman = telling.language === 'de';
  const names = (pieces: readonly number[]) =>
    listed(
      telling,
      pieces.map((piece) => namedWithValue(telling, piece)),
    );
  const parts = [
    ...(dropped.length > 0
      ? [
          isGerman
            ? `${names(dropped)} ${dropped.length === 1 ? 'fiele' : 'fielen'} weg`
            : `${names(dropped)} would be left out`,
        ]
      : []),
    ...(moved.length > 0
      ? [
          isGerman
            ? `${names(moved)} ${moved.length === 1 ? 'würde' : 'würden'} verschoben`
            : `${names(moved)} would move`,
        ]
      : []),
  ];
  return parts.join(isGerman ? ' und ' : ' and ');
}
