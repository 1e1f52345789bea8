/** Nothing to take off: printable ASCII without spaces around it or two in a row. */
const PLAIN = /^(?:[!-~]+(?: (?=[!-~])|$))*$/;

/**
 * Text as compared: lower case, without accents, odd spaces and doubled spaces. Letters of other scripts stay as they
 * are.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u200b-\u200f\ufeff]/g, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Text without spaces around it, no-break spaces included; null where nothing is left. */
export function tidy(text: string): string | null {
  const trimmed = text.trim();
  return trimmed === '' ? null : trimmed;
}
