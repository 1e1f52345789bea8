import type { Binding, NotBinding } from '../binding.ts';
import { savingInWords } from './difference-words.ts';
import type { Telling } from './telling.ts';
import { amountOf, capacitiesInWords, listed, namedWithValue, spanInWords } from './telling.ts';

/** What one more of a capacity would save. */
export function bindingSentence(telling: Telling, { capacity, from, to, difference, spared }: Binding): string {
  const isGerman = telling.language === 'de';
  const what = capacitiesInWords(telling, [capacity]);
  const one = amountOf(telling, 1, capacity);
  const when = spanInWords(telling, from, to);
  const saves = savingInWords(telling, difference);
  const names = [...spared.dropped, ...spared.moved].map((piece) => namedWithValue(telling, piece));
  const stay = names.length === 0 ? '' : listed(telling, names);
  if (isGerman) {
    const each = from === to ? when : `je Periode von ${when}`;
    const kept = stay === '' ? '' : `: ${stay} ${names.length === 1 ? 'bliebe' : 'blieben'}`;
    const proof = difference.isProven ? '' : ' Nicht bewiesen.';
    return `${what}: ${one} mehr ${each} ${saves}${kept}.${proof}`;
  }
  const each = from === to ? `in ${when}` : `in each period from ${when}`;
  const kept = stay === '' ? '' : `: ${stay} would stay`;
  return `${what}: ${one} more ${each} ${saves}${kept}.${difference.isProven ? '' : ' Not proven.'}`;
}

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
