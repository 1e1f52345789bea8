/** Nothing to take off: printable ASCII without spaces around it or two in a row. */
const PLAIN = /^(?:[!-~]+(?: (?=[!-~])|$))*$/;

/**
 * Text as compared: lower case, without accents, the Turkish dotless i as i, without odd and doubled spaces. Letters of other scripts stay as they
 * are.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u200b-\u200f\ufeff]/g, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ı/g, 'i')
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim();
}
