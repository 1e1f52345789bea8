/** A text as its words are compared: lower case, without accents and odd spaces, `ß` as `ss`. */
export function plainWords(text: string): string {
  return text
    .slice(0, LONGEST)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u200b-\u200f\u2060\ufeff]/g, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[‘’`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** Nobody writes a longer name or condition; the bound keeps hostile cells cheap. */
const LONGEST = 600;
