/** Nothing to take off: printable ASCII without spaces around it or two in a row. */
const PLAIN = /^(?:[!-~]+(?: (?=[!-~])|$))*$/;

/** What is no single space and parts words all the same. */
const ODD_SPACES = /\s{2,}|[^\S ]/g;
/** Accents, and signs that nobody sees. */
const MARKS = /[\u0300-\u036f\u200b-\u200f\ufeff]/g;

/**
 * Text as compared: lower case, without accents, the Turkish dotless i as i, without odd and doubled spaces. Letters of other scripts stay as they
 * are.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ı/g, 'i')
    .replace(ODD_SPACES, ' ')
    .trim();
}
