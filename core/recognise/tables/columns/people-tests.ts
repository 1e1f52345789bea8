import { traitShare } from './column-profile.ts';
import type { Test } from './value-tests.ts';
import { areAnswers, areMarks, NONE, says, text } from './value-tests.ts';

export const named: Test = (p) => {
  const names = traitShare(p, 'name');
  if (p.dates >= 0.5) return says(-3, 'its cells are dates');
  if (p.numbers >= 0.6) return says(-2.4, 'its cells are numbers');
  if (traitShare(p, 'rag', 'status', 'grade') >= 0.75) return says(-2);
  if (areAnswers(p)) return says(-4, 'its cells say yes or no');
  if (names >= 0.5) return says(1, 'its cells look like names');
  if (p.meanLength > 45) return says(-1.4);
  return traitShare(p, 'word') >= 0.5 ? says(0.4) : NONE;
};
export const letters: Test = (p) => {
  if (p.filled === 0 || areMarks(p)) return NONE;
  if (areAnswers(p) && [...p.examples].some((text) => text.length > 1)) return says(-4, 'its cells say yes or no');
  const found = traitShare(p, 'letters');
  return found >= 0.7
    ? says(3.4, 'its cells are letters such as R, A, C and I')
    : p.meanLength <= 1.5 && p.texts > 0.8
      ? says(0.5)
      : says(-3.2);
};
/** Who acts in a story is named in a word or two; what is done takes more. */
export const acting: Test = (p) =>
  p.filled >= 2 && traitShare(p, 'name') >= 0.7
    ? says(-2.6, 'its cells look like names')
    : p.filled < 2
      ? text(p)
      : p.meanLength > 20
        ? says(-1.6)
        : says(text(p).weight + (p.meanLength > 0 ? 0.7 : 0));
/** Where somebody stands, and where people meet, is said by no names. */
export const stance: Test = (p) =>
  p.filled >= 2 && traitShare(p, 'name') >= 0.6 ? says(-4, 'its cells look like names') : text(p);
/** Who signs is named; what begins with a small letter and goes on is what was said. */
export const signing: Test = (p) => {
  const texts = [...p.examples];
  const told = texts.filter((one) => /^\p{Ll}\S*\s\S+\s\S/u.test(one)).length;
  return p.filled >= 2 && told >= texts.length * 0.5 ? says(-2.6, 'its cells are remarks') : named(p);
};
