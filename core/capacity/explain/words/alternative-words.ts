import type { Alternative, NoAlternative } from '../alternatives.ts';
import type { Starts } from '../gives-way.ts';
import { givesWay, givesWayBeyond } from '../gives-way.ts';
import { costInWords, givesWayInWords } from './difference-words.ts';
import type { Telling } from './telling.ts';
import { listed, named } from './telling.ts';

/** Another answer against the first one, whose starts are given. */
export function alternativeSentence(telling: Telling, told: Alternative, starts: Starts): string {
  const { answer, difference, isWithin, isNearest } = told;
  const isGerman = telling.language === 'de';
  const away = givesWayInWords(telling, { ...givesWayBeyond(telling.problem, answer.starts, starts), moved: [] });
  const back = givesWayBeyond(telling.problem, starts, answer.starts);
  const names = (back.dropped.length > 0 ? back.dropped : back.moved).map((piece) => named(telling, piece));
  const moved = givesWay(telling.problem, answer.starts).moved.length;
  const cost = costInWords(telling, difference);
  if (isGerman) {
    const other = away === '' ? 'Nichts anderes fiele weg' : capital(away);
    const stay =
      names.length === 0 ? '' : `, dafür ${names.length === 1 ? 'bliebe' : 'blieben'} ${listed(telling, names)}`;
    const proof = isNearest ? '' : ' Nicht bewiesen, dass es nichts Näheres gibt.';
    return `${other}${stay}; ${moved} werden verschoben, und ${cost}.${isWithin ? '' : ' Das ist mehr, als der Spielraum erlaubt; näher ist nichts gefunden.'}${proof}`;
  }
  const other = away === '' ? 'Nothing else would be left out' : capital(away);
  const stay = names.length === 0 ? '' : `, and ${listed(telling, names)} would stay instead`;
  const proof = isNearest ? '' : ' Not proven that nothing is nearer.';
  return `${other}${stay}; ${moved} would move, and ${cost}.${isWithin ? '' : ' That is beyond the margin; nothing nearer was found.'}${proof}`;
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

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
