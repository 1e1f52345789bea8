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
    return `${what}: ${one} mehr ${each} ${saves}${stay}.${difference.isProven ? '' : ' Das gilt, soweit in der Zeit gefunden.'}`;
  }
  const each = from === to ? `in ${when}` : `in each period from ${when}`;
  const stay = names === '' ? '' : `: ${names} would stay as planned`;
  return `${what}: ${one} more ${each} ${saves}${stay}.${difference.isProven ? '' : ' That is as far as was found in time.'}`;
}

const MOST_NAMED = 3;

/** Capacities that do not bind: a sentence for what is proven, one for where only no value is to be had, one for the rest. */
export function notBindingSentences(telling: Telling, all: readonly NotBinding[]): readonly string[] {
  const isGerman = telling.language === 'de';
  const names = (some: readonly NotBinding[]) =>
    capacitiesInWords(
      telling,
      some.map(({ capacity }) => capacity),
    );
  const sure = names(all.filter(({ isProven }) => isProven));
  const noValue = names(all.filter(({ isProven, isProvenFirst }) => !isProven && isProvenFirst));
  const open = names(all.filter(({ isProven, isProvenFirst }) => !isProven && !isProvenFirst));
  const told: readonly (readonly [string, string])[] = isGerman
    ? [
        [sure, 'Je Periode eins mehr würde nichts ändern'],
        [noValue, 'Je Periode eins mehr würde keinen Wert erhalten, höchstens Verschiebungen ersparen'],
        [open, 'Ob je Periode eins mehr etwas erhalten würde, wurde in der Zeit nicht entschieden'],
      ]
    : [
        [sure, 'One more in every period would change nothing'],
        [noValue, 'One more in every period would keep no value, at most spare moves'],
        [open, 'Whether one more in every period would keep anything was not decided in time'],
      ];
  return told.filter(([who]) => who !== '').map(([who, what]) => `${what}: ${who}.`);
}
