const WORDS: readonly (readonly [number, string])[] = [
  [0, 'zero|null'],
  [1, 'one|a|an|ein|eine|einen|einem|einer'],
  [2, 'two|zwei|both|beide|beiden'],
  [3, 'three|drei'],
  [4, 'four|vier'],
  [5, 'five|funf|fünf'],
  [6, 'six|sechs'],
  [7, 'seven|sieben'],
  [8, 'eight|acht'],
  [9, 'nine|neun'],
  [10, 'ten|zehn'],
  [11, 'eleven|elf'],
  [12, 'twelve|zwölf|zwolf'],
  [15, 'fifteen|fünfzehn'],
  [20, 'twenty|zwanzig'],
];

/** The words of small numbers, for patterns. */
export const NUMBER_WORDS = WORDS.map(([, words]) => words).join('|');

const BY_WORD: ReadonlyMap<string, number> = new Map(
  WORDS.flatMap(([value, words]) => words.split('|').map((word) => [word, value] as const)),
);

/** A whole number in digits or in words; null for other texts. */
export function smallNumber(text: string): number | null {
  const word = text.trim().toLowerCase();
  return /^\d{1,4}$/.test(word) ? Number(word) : (BY_WORD.get(word) ?? null);
}
