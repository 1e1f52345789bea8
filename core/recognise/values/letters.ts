/** Letters of a responsibility matrix, first those everybody uses. */
const KNOWN = /^(?:R|A|C|I|S|V|Q|O|D|P|E|L|X|F)$/;
const WORDS: ReadonlyMap<string, string> = new Map([
  ['responsible', 'R'],
  ['accountable', 'A'],
  ['consulted', 'C'],
  ['consult', 'C'],
  ['informed', 'I'],
  ['inform', 'I'],
  ['support', 'S'],
  ['supports', 'S'],
  ['supportive', 'S'],
  ['approve', 'A'],
  ['approver', 'A'],
]);

/** Reads the letters of one cell: `A/R`, `R, C`, `AR`, `Responsible`; null where the text is anything else. */
export function readLetters(text: string): readonly string[] | null {
  const parts = text
    .trim()
    .split(/[\s,;/|+&\\-]+/)
    .filter((part) => part !== '');
  if (parts.length === 0) return null;
  const letters: string[] = [];
  for (const part of parts) {
    const word = WORDS.get(part.toLowerCase());
    const spelled =
      word !== undefined ? [word] : part.length <= 4 ? [...part.toUpperCase().replace(/[()*]/g, '')] : null;
    if (spelled === null || spelled.length === 0 || !spelled.every((letter) => KNOWN.test(letter))) return null;
    for (const letter of spelled) if (!letters.includes(letter)) letters.push(letter);
  }
  return letters;
}
