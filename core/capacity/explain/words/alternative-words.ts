import type { Alternative, NoAlternative } from '../alternatives.ts';
import type { Starts } from '../gives-way.ts';
import { givesWay } from '../gives-way.ts';
import { costSentence, namedOrCounted } from './difference-words.ts';
import type { Telling } from './telling.ts';

/** Another answer against the first one, whose starts are given. */
export function alternativeSentences(telling: Telling, told: Alternative, starts: Starts): readonly string[] {
  const { answer, difference, isWithin, isNearest } = told;
  const { dropped, moved } = givesWay(telling.problem, answer.starts);
  const before = givesWay(telling.problem, starts);
  const names = (pieces: readonly number[]) => namedOrCounted(telling, pieces, MOST_NAMED);
  const back = before.dropped.filter((at) => !dropped.includes(at));
  const same = dropped.filter((at) => before.dropped.includes(at));
  const other = dropped.filter((at) => !before.dropped.includes(at));
  const moves = moved.length;
  const cost = costSentence(telling, difference);
  if (telling.language === 'de')
    return [
      other.length > 0
        ? `${names(other)} ${other.length === 1 ? 'fiele' : 'fielen'} weg${back.length === 0 ? '' : ` statt ${names(back)}`}`
        : back.length > 0
          ? `${names(back)} ${back.length === 1 ? 'fiele' : 'fielen'} nicht weg`
          : `Andere Initiativen verschieben sich, statt ${names(sparedMoves(before.moved, moved, dropped))}`,
      `${same.length === 0 ? '' : `; ${names(same)} ${same.length === 1 ? 'fällt' : 'fallen'} auch hier weg`}.${moves === 0 ? '' : ` ${moves} ${moves === 1 ? 'verschiebt' : 'verschieben'} sich.`}`,
      ` ${cost}`,
      isWithin ? '' : ' Das ist mehr, als der Spielraum erlaubt; Näheres wurde nicht gefunden.',
      isNearest ? '' : ' Es ist nicht bewiesen, dass nichts näher liegt.',
    ];
  return [
    other.length > 0
      ? `${names(other)} would be left out${back.length === 0 ? '' : ` instead of ${names(back)}`}`
      : back.length > 0
        ? `${names(back)} would be done`
        : `Others would move instead of ${names(sparedMoves(before.moved, moved, dropped))}`,
    `${same.length === 0 ? '' : `; ${names(same)} ${same.length === 1 ? 'is' : 'are'} left out here too`}.${moves === 0 ? '' : ` ${moves} would move.`}`,
    ` ${cost}`,
    isWithin ? '' : ' That is beyond the margin; nothing nearer was found.',
    isNearest ? '' : ' It is not proven that nothing is nearer.',
  ];
}

const MOST_NAMED = 4;

function sparedMoves(
  before: readonly number[],
  moved: readonly number[],
  dropped: readonly number[],
): readonly number[] {
  return before.filter((at) => !moved.includes(at) && !dropped.includes(at));
}

export function noAlternativeSentence({ language }: Telling, { isProven }: NoAlternative): string {
  if (language === 'de')
    return isProven
      ? 'Es gibt keine Antwort, in der anderes weicht.'
      : 'Eine Antwort, in der anderes weicht, wurde in der Zeit nicht gefunden.';
  return isProven
    ? 'There is no answer in which others give way.'
    : 'No answer in which others give way was found in time.';
}
