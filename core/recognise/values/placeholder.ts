import { isPlaceholder as saysNothing } from '../../plan/placeholder.ts';
import { fold } from '../lexicon/fold.ts';

const WORDS = new Set(
  `tbd tba tbc tbh todo pending open unknown unassigned unallocated none nobody nil null na n/a n.a. n.a n/d nd n.n. n.n nn no-one noone vacant vacancy
  all everyone everybody anyone various multiple several whoever someone somebody x xx xxx xxxx ??? ?? ? - -- --- – — . .. ... / _ * #
  offen unbekannt niemand alle jeder diverse verschiedene entfallt k.a. k.a keine keiner noch
  tous aucun personne tout inconnu todos nadie ninguno todas desconocido nessuno tutti vari niemand iedereen onbekend alla ingen alle wszyscy brak нет все
  无 待定 未定`
    .split(/\s+/)
    .concat([
      'to be determined',
      'to be decided',
      'to be confirmed',
      'to be assigned',
      'to be defined',
      'to be announced',
      'not assigned',
      'not applicable',
      'not yet assigned',
      'not set',
      'no owner',
      'new hire',
      'the team',
      'all team members',
      'all teams',
      'whole team',
      'entire team',
      'noch offen',
      'noch zu klaren',
      'zu definieren',
      'a definir',
      'por definir',
      'da definire',
      'nicht zugewiesen',
      'k. a',
      'k. a.',
      'keine angabe',
      'keine angaben',
      'noch festzulegen',
      'a determiner',
      'a confirmer',
      'a preciser',
      'non defini',
      'sin definir',
      'sin asignar',
      'por confirmar',
      'por determinar',
      'a confirmar',
      'nao definido',
      'da decidere',
      'da confermare',
      'nog te bepalen',
      'nader te bepalen',
      'уточняется',
      'не определено',
      'не назначен',
      'owner',
      'name',
      'first last',
      'firstname lastname',
      'your name',
    ]),
);

/** Two capitals are somebody, whatever they mean as small letters: `N.B.`, `S.O.`. */
const INITIALS = /^\p{Lu}\.? ?\p{Lu}\.?$/u;

/** No placeholder is longer than this, and none has a digit. */
const LONGEST = 40;

/** How a date is to be written, left where one belongs: dd/mm/yyyy, TT.MM.JJJJ, jj/mm/aaaa. */
const DATE_MASK = /^(?:(?:d{1,2}|t{1,2}|j{1,2}|g{1,2}|m{1,3}|n{2}|r{4}|[yja]{2,4})[./ -]?){3}$/;

/** Whether a text only holds a place: TBD, ?, n/a, all, everyone, tbc, -, none, in several languages. */
export function isPlaceholder(text: string): boolean {
  if (text.length > LONGEST || /\d/.test(text)) return false;
  const folded = fold(text)
    .replace(/^[[(<{]+|[\])>}]+$/g, '')
    .trim();
  return (
    folded === '' ||
    WORDS.has(folded) ||
    WORDS.has(folded.replace(/[?!.:]+$/, '')) ||
    DATE_MASK.test(folded) ||
    (!INITIALS.test(text) && saysNothing(text))
  );
}
