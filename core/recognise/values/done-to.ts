import { anyCase } from '../lexicon/any-case.ts';

/** Words that ask whether something was done to the row: English, German and Dutch, French, the other Romance languages. */
const DONE_TO = anyCase`(?<!\p{L})(?:\p{L}{3,}ed|done|met|sent|paid|held|built|written|bought|made|kept|sold|found|taken|shown|ge\p{L}{3,}(?:t|en|d)|\p{L}{2,4}ge\p{L}{3,}(?:t|en)|(?:er|be|ver)\p{L}{3,}t|\p{L}{3,}ée?s?|\p{L}{3,}[aei]d[oa]s?|hech[oa]|feit[oa]|\p{L}{3,}[aiu]t[oa]|fatt[oa])\W*$|済み?\W*$|完了\W*$|已\p{L}+\W*$`;

/** Words of that form that say no such thing, or the contrary of it. */
const NOT_DONE = anyCase`(?<!\p{L})(?:un\p{L}+ed|(?:requir|need|relat|expect|plann|schedul|block|delay|escalat|cancel{1,2}|reject|fail|affect|impact|flag{1,2}|limit|defer{1,2}|suspend|overload|automat)ed|verspät|verzög|verschob|verworf|gefähr|gesperr|geplant|benötig|bloqué|annulé|retardé|refusé|requis|prévu|bloquead|retrasad|atrasad|cancelad|rechazad|rejeitad|previst|planead|bloccat|annullat|ritardat)`;

/** What a header offers as answers behind what it asks: `(Y/N)`. */
const OFFERED = /\s*[([][^)\]]{1,12}[)\]]\s*$/;

/** Whether a header asks if something was done to a row: `Booked?`, `Validated (Y/N)`, `Erledigt`. */
export function asksWhetherDone(header: string): boolean {
  return DONE_TO.test(header.replace(OFFERED, '')) && !NOT_DONE.test(header);
}
