import type { Plan } from '../plan/plan.ts';
import type { Choice, Exclusion } from '../plan/governance.ts';
import { plainWords } from '../scorecard/plain-words.ts';

/** Something that a brief gives up, and the words it is known by. */
export interface GivenUp {
  readonly by: Choice | Exclusion;
  /** As the brief says it. */
  readonly text: string;
  readonly words: readonly string[];
  /** How many of the words another text must have to speak of the same. */
  readonly enough: number;
}

/** Words of every plan, and words that only say no: they tell nobody what is given up. */
export const EVERYWHERE: ReadonlySet<string> = new Set(
  `about after all also and any are aus been before beim bis but das dem den der des die for from für geben give gives goes have into its kein keine keinen less mehr more nicht noch not oder only our over own than that the their them then they this ueber und uns unser unter von war was way we weniger what when where which who will with without work would year years zum zur
accept account accounts business client clients company customer customers deal deals focus goal goals growth market markets number plan plans product products project projects quarter revenue sale sales segment service services share stop strategy target team teams time
fall falls drop drops slow slower slows lower later longer cost costs wait waits down fewer
arbeit geschaft jahr kunde kunden markt markte produkt produkte projekt projekte umsatz ziel ziele zeit wachstum`.split(
    /\s+/,
  ),
);

/** What the exclusions of a brief rule out, and what its choices say that they cost. */
export function givenUpBy({ choices, exclusions }: Pick<Plan, 'choices' | 'exclusions'>): readonly GivenUp[] {
  const ruledOut = exclusions.map((by) => givenUp(by, by.name, 1));
  // A consequence tells a story: one word of it in common says nothing yet.
  const cost = choices.flatMap((by) => (by.consequence ? [givenUp(by, by.consequence, 2)] : []));
  return [...ruledOut, ...cost].filter(({ words, enough }) => words.length >= enough);
}

function givenUp(by: Choice | Exclusion, text: string, least: number): GivenUp {
  const words = tellingWords(text);
  return { by, text, words, enough: Math.max(least, Math.min(words.length, 2)) };
}

/** Whether a text speaks of what is given up. */
export function speaksOf(text: string, { words, enough }: GivenUp): boolean {
  const there = new Set(tellingWords(text));
  return words.filter((word) => there.has(word)).length >= enough;
}

/** The words of a text that tell it from others, in the singular: acronyms of any length, other words from four letters. */
function tellingWords(text: string): readonly string[] {
  const words = text.split(/[^\p{L}\p{N}&]+/u).flatMap((word) => {
    const plain = plainWords(word);
    const isTelling = word.length >= 4 || (word.length >= 2 && word === word.toUpperCase() && /\p{L}/u.test(word));
    return isTelling && !EVERYWHERE.has(plain)
      ? [plain.replace(/(?<=\p{L}{3})(?:ies|s)$/u, (end) => (end === 's' ? '' : 'y'))]
      : [];
  });
  return [...new Set(words)];
}
