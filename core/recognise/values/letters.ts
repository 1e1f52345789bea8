/** Letters of responsibility matrices; several glued together only those that all of them use. */
const KNOWN = /^[RACISVQODPELXF]$/;
const GLUED = /^[RACISV]{2,4}$/;
/** Letters that keyboards of other scripts put in place of those they look like. */
const LOOK_ALIKE: ReadonlyMap<string, string> = new Map(
  [...'АСЕХІЅΑΕΧΙ'].map((letter, at) => [letter, 'ACEXISAEXI'[at]!]),
);
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
  ['approves', 'A'],
  ['driver', 'D'],
  ['contributor', 'C'],
  ['contributes', 'C'],
  ['lead', 'L'],
  ['executes', 'E'],
  ['verantwortlich', 'R'],
  ['rechenschaftspflichtig', 'A'],
  ['konsultiert', 'C'],
  ['konsulterad', 'C'],
  ['konsulteras', 'C'],
  ['k', 'C'],
  ['beratend', 'C'],
  ['informiert', 'I'],
  ['responsable', 'R'],
  ['réalisateur', 'R'],
  ['approbateur', 'A'],
  ['consulté', 'C'],
  ['informé', 'I'],
  ['aprobador', 'A'],
  ['consultado', 'C'],
  ['informado', 'I'],
  ['responsável', 'R'],
  ['aprovador', 'A'],
  ['responsabile', 'R'],
  ['consultato', 'C'],
  ['informato', 'I'],
  ['verantwoordelijk', 'R'],
  ['geraadpleegd', 'C'],
  ['geïnformeerd', 'I'],
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
    const bare = part.replace(/[()*]/g, '').replace(/[\u0370-\u04ff]/g, (letter) => LOOK_ALIKE.get(letter) ?? letter);
    const spelled = word !== undefined ? [word] : GLUED.test(bare) ? [...bare] : [bare.toUpperCase()];
    if (!spelled.every((letter) => KNOWN.test(letter))) return null;
    for (const letter of spelled) if (!letters.includes(letter)) letters.push(letter);
  }
  return letters;
}
