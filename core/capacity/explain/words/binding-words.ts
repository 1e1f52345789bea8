import type { Binding, NotBinding } from '../binding.ts';
import { savingInWords, sparedInWords } from './difference-words.ts';
import type { Telling } from './telling.ts';
import { amountOf, capacitiesInWords, listed, spanInWords, within } from './telling.ts';

/** What one more of each capacity would save; capacities of which the same is to be said are named together. */
export function bindingSentences(telling: Telling, all: readonly Binding[]): readonly string[] {
  const alike = new Map<string, string[]>();
  for (const told of all) {
    const saves = savesInWords(telling, told);
    alike.set(saves, [...(alike.get(saves) ?? []), capacitiesInWords(telling, [told.capacity])]);
  }
  const any = telling.language === 'de' ? 'Eines von' : 'Any one of';
  return [...alike].map(([saves, names]) => {
    const what = listed(telling, names, MOST_ALIKE);
    return `${names.length === 1 ? what : `${any} ${what}`}: ${saves}`;
  });
}

const MOST_ALIKE = 12;

function savesInWords(telling: Telling, { capacity, from, to, difference, spared }: Binding): string {
  const one = amountOf(telling, 1, capacity);
  const when = spanInWords(telling, from, to);
  const saves = savingInWords(telling, difference);
  const back = sparedInWords(telling, spared, { most: MOST_NAMED, isInstead: false });
  const told = back === '' ? '' : `: ${back}`;
  if (telling.language === 'de') {
    const each = from === to ? within(telling, when) : `in jeder Periode von ${when}`;
    return `${one} mehr ${each} ${saves}${told}.${difference.isProven ? '' : ' Das gilt, soweit in der Zeit gefunden.'}`;
  }
  const each = from === to ? `in ${when}` : `in each period from ${when}`;
  return `${one} more ${each} ${saves}${told}.${difference.isProven ? '' : ' That is as far as was found in time.'}`;
}

const MOST_NAMED = 3;

/** Capacities that do not bind, in a sentence, and those of which that is not decided in another; `hasLoss`: something is left out. */
export function notBindingSentences(telling: Telling, all: readonly NotBinding[], hasLoss: boolean): readonly string[] {
  const names = (isProven: boolean) =>
    capacitiesInWords(
      telling,
      all.filter((one) => one.isProven === isProven).map(({ capacity }) => capacity),
    );
  const [sure, open] = [names(true), names(false)];
  const nothing =
    telling.language === 'de'
      ? `Je Periode eins mehr würde nichts ${hasLoss ? 'zurückbringen' : 'an Verschiebungen ersparen'}: ${sure}.`
      : `One more in every period would ${hasLoss ? 'bring nothing back' : 'spare no moves'}: ${sure}.`;
  const unknown =
    telling.language === 'de'
      ? `Ob je Periode eins mehr helfen würde, wurde in der Zeit nicht entschieden: ${open}.`
      : `Whether one more in every period would help was not decided in time: ${open}.`;
  return [...(sure === '' ? [] : [nothing]), ...(open === '' ? [] : [unknown])];
}
