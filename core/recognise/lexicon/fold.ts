/** Nothing to take off: printable ASCII without spaces around it or two in a row. */
const PLAIN = /^(?:[!-~]+(?: (?=[!-~])|$))*$/;

/** What is no single space and parts words all the same. */
const ODD_SPACES = /\s{2,}|[^\S ]/g;
/** Accents, and signs that nobody sees. */
const MARKS = /[\u0300-\u036f\u200b-\u200f\ufeff]/g;
/** Letters that Unicode takes for no accented ones, and how they are written without their own key. */
const OF_THEIR_OWN = /[ßıøłæœ]/g;
const PLAINLY: Readonly<Record<string, string>> = { ß: 'ss', ı: 'i', ø: 'o', ł: 'l', æ: 'ae', œ: 'oe' };

/**
 * Text as compared: lower case, without accents, ø, ł, æ and œ as o, l, ae and oe, the Turkish dotless i as i, without odd and doubled spaces. Letters of other scripts stay as they
 * are.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(OF_THEIR_OWN, (letter) => PLAINLY[letter]!)
    .replace(ODD_SPACES, ' ')
    .trim();
}
