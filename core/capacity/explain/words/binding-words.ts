import type { Binding, NotBinding } from '../binding.ts';
import { namedOrCounted, savingInWords } from './difference-words.ts';
import type { Telling } from './telling.ts';
import { amountOf, capacitiesInWords, spanInWords } from './telling.ts';

/** What one more of a capacity would save. */
export function bindingSentence(telling: Telling, { capacity, from, to, difference, spared }: Binding): string {
  const what = capacitiesInWords(telling, [capacity]);
  const one = amountOf(telling, 1, capacity);
  const when = spanInWords(telling, from, to);
  const saves = savingInWords(telling, difference);
  const pieces = [...spared.dropped, ...spared.moved];
  const names = namedOrCounted(telling, pieces, MOST_NAMED);
  if (telling.language === 'de') {
    const each = from === to ? `in ${when}` : `in jeder Periode von ${when}`;
    const stay = names === '' ? '' : `: ${names} ${pieces.length === 1 ? 'bliebe' : 'blieben'} wie geplant`;
    return `${what}: ${one} mehr ${each} ${saves}${stay}.${difference.isProven ? '' : ' Das ist, soweit in der Zeit gefunden.'}`;
  }
  const each = from === to ? `in ${when}` : `in each period from ${when}`;
  const stay = names === '' ? '' : `: ${names} would stay as planned`;
  return `${what}: ${one} more ${each} ${saves}${stay}.${difference.isProven ? '' : ' That is as far as was found in time.'}`;
}

const MOST_NAMED = 3;

/** Capacities that do not bind, in one sentence each for what is proven and what is not. */
export function notBindingSentences(telling: Telling, all: readonly NotBinding[]): readonly string[] {
  const isGerman = telling.language === 'de';
  const names = (isProven: boolean) =>
    capacitiesInWords(
      telling,
      all.filter((one) => one.isProven === isProven).map(({ capacity }) => capacity),
    );
  const [sure, unsure] = [names(true), names(false)];
  return [
    ...(sure === ''
      ? []
      : [
          isGerman
            ? `Eins mehr je Periode änderte nichts: ${sure}.`
            : `One more in every period would change nothing: ${sure}.`,
        ]),
    ...(unsure === ''
      ? []
      : [
          isGerman
            ? `Ob mehr hülfe, wurde in der Zeit nicht entschieden: ${unsure}.`
            : `Whether more would help was not decided in time: ${unsure}.`,
        ]),
  ];
}
