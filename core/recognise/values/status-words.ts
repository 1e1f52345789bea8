import type { Status } from '../../plan/status.ts';
import { uninflected } from '../lexicon/inflection.ts';
import { PRINTABLE } from '../lexicon/normalise.ts';
import { fold } from '../lexicon/fold.ts';
import { HEALTHS, STATES } from './status-lists.ts';

type Meant = Pick<Status, 'state' | 'health'>;

/** The fewest letters of a word that may stand in another form, and the most. */
const [SHORTEST, LONGEST] = [6, 24] as const;

/** A health alone says nothing of the state, but late and on-track work has plainly begun or is due. */
const WORDS: ReadonlyMap<string, Meant> = (() => {
  const words = new Map<string, { state: Status['state']; health: Status['health'] }>();
  for (const [health, list] of Object.entries(HEALTHS))
    for (const word of wordsIn(list)) words.set(fold(word), { state: null, health: health as Status['health'] });
  for (const [state, list] of Object.entries(STATES))
    for (const word of wordsIn(list))
      words.set(fold(word), {
        state: state as Status['state'],
        health: words.get(fold(word))?.health ?? null,
      });
  return words;
})();

function wordsIn(list: string): readonly string[] {
  return list
    .split(/\||\n/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** Words by what they are without the endings of gender and number: `completata`, `завершены`. */
const BY_STEM: ReadonlyMap<string, Meant> = new Map(
  [...WORDS].filter(([word]) => word.length >= SHORTEST).map(([word, meant]) => [uninflected(word), meant]),
);

/** Letters that every word keeps, and how those words begin: most texts need not be put into another form. */
const KEPT = 4;
const STARTS: ReadonlySet<string> = new Set([...BY_STEM.keys()].map((stem) => stem.slice(0, KEPT)));

/** What status words say of state and health; null for words that say nothing of either. */
export function statusWords(folded: string): Meant | null {
  const whole = known(folded);
  if (whole !== undefined) return whole;
  const bare = folded.replace(/^[\d.)\-–\s]+(?=\p{L})/u, '').replace(/[\s.!:*]+$/, '');
  return (bare === folded ? undefined : known(bare)) ?? joined(bare);
}

/** What a text says as a whole: as it stands, without `already` or `-ed` of scripts without spaces, or in another form. */
function known(text: string): Meant | undefined {
  const whole = WORDS.get(text) ?? (PRINTABLE.test(text) ? undefined : WORDS.get(text.replace(ALREADY, '')));
  if (whole !== undefined || text.length < SHORTEST || text.length > LONGEST) return whole;
  // Endings come off what stands behind the first letters, the articles of other scripts in front.
  return PRINTABLE.test(text) && !STARTS.has(text.slice(0, KEPT)) ? undefined : BY_STEM.get(uninflected(text));
}

/** “Has been” and “is being” around a state in Chinese, Japanese and Korean. */
const ALREADY = /^已|(?<=[\u3040-\u9fff])(?:済み?|しました)$/u;

/** “In progress - at risk”, “Done (late)”, “🟢 On track”: every part that says something counts, the first one most. */
function joined(text: string): Meant | null {
  const parts = PARTED.test(text) ? text.split(PARTS).filter((part) => part !== '') : [text];
  let state: Status['state'] = null;
  let health: Status['health'] = null;
  for (const part of parts) {
    // Single letters only mean a colour when they stand alone: the “a” of “n/a” is none.
    const meant =
      part.length === 1 && /[a-z]/.test(part) && parts.length > 1
        ? undefined
        : WORDS.get(part.replace(/ ?\d+ ?%$/, ''));
    state ??= meant?.state ?? null;
    health ??= meant?.health ?? null;
  }
  return state === null && health === null ? byStart(text) : { state, health };
}

const PARTS = /\s*(?:[-–—:;,/|()[\]]|(?<=\p{Extended_Pictographic}\ufe0f?))\s*/u;
/** What each of these has: most texts are no longer looked through for them. */
const PARTED = /[-–—:;,/|()[\]\u203c-\uffff©®]/;

/** “Completed on 3 May”, “Delayed by vendor”: up to three leading words decide. */
function byStart(text: string): Meant | null {
  const words = text.split(' ');
  if (words.length > 8) return null;
  for (let count = Math.min(3, words.length - 1); count > 0; count -= 1) {
    const start = words.slice(0, count).join(' ');
    const meant = start.length > 2 ? WORDS.get(start) : undefined;
    if (meant !== undefined) return meant;
  }
  return null;
}
