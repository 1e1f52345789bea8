import { anyCase } from '../../lexicon/any-case.ts';

/** What tells who fills in a form whether to, in the languages of the lexicon: `(required)`, `[optional]`, `(Pflichtfeld)`. */
const TO_FILL_IN = anyCase`(?<!\s)\s*[([](?:required|optional|mandatory|if (?:any|applicable|known|available|needed|relevant)|please (?:fill(?: in)?|complete)|drop-?down|select(?: one)?|pflicht(?:feld|angabe)?|erforderlich|freiwillig|falls (?:bekannt|vorhanden|zutreffend|nötig)|obligatoire|facultatif|optionnel|si (?:applicable|connu|aplica|procede)|obligatori[oa]|opcional|obrigatóri[oa]|se (?:aplicável|houver|applicabile)|facoltativ[oa]|opzionale|verplicht|optioneel|obligatorisk|valfri(?:tt)?|wymagane|opcjonalne|zorunlu|обязательно|необязательно|必須|任意|必填|选填|필수|선택)[)\]]`;

/** Few headers have brackets, and looking for one is much quicker than for what stands in it. */
const BRACKETS = /[([]/;

/** Marks of a footnote, of a field that has to be filled in, or of an end. */
const MARKED = /(?<![\s*:†‡¹²³])[\s*:†‡¹²³]+$/u;

/** The number or letter of a column in front of its name. */
const NUMBERED = /^\(?(?:\d{1,2}|[a-z])[.)]\s*(?=\p{L})/u;
const COUNTED = 0.8;
const FEWEST = 3;

/** What the letters of a part in some work stand for, where all of them head columns. */
const PARTS: ReadonlyMap<string, string> = new Map([
  ['R', 'Responsible'],
  ['D', 'Responsible'],
  ['A', 'Accountable'],
  ['C', 'Consulted'],
  ['I', 'Informed'],
]);

/** What they stand for where nobody is responsible: in what the security of information is rated. */
const SECURITY: ReadonlyMap<string, string> = new Map([
  ['C', 'Confidentiality'],
  ['I', 'Integrity'],
  ['A', 'Availability'],
]);

const NO_LETTERS: ReadonlyMap<string, string> = new Map();

/**
 * Headers without what only forms add to them: stars, colons, “(required)”, and numbers where all are numbered; R or D, A, C
 * and I beside each other spelled out, and so are C, I and A.
 */
export function plainHeaders(partsOf: ReadonlyMap<number, readonly string[]>): ReadonlyMap<number, readonly string[]> {
  const lowest = [...partsOf.values()].flatMap((parts) => parts.slice(-1));
  const numbered = lowest.filter((text) => NUMBERED.test(text)).length;
  const areNumbered = numbered >= FEWEST && numbered >= lowest.length * COUNTED;
  const letters = ['A', 'C', 'I'].every((letter) => lowest.includes(letter))
    ? lowest.includes('R') || lowest.includes('D')
      ? PARTS
      : SECURITY
    : NO_LETTERS;
  const plain = (text: string): string => {
    const spelled = letters.get(text);
    if (spelled !== undefined) return spelled;
    const bare = areNumbered ? text.replace(NUMBERED, '') : text;
    const short = (BRACKETS.test(bare) ? TO_FILL_IN.without(bare) : bare).replace(MARKED, '');
    return short === '' ? text : short;
  };
  return new Map([...partsOf].map(([column, parts]) => [column, parts.map(plain)]));
}
