import type { Language } from '../../sheet/phrase.ts';
import type { ValueBasis } from '../../capacity/question/question.ts';
import type { Level, Measures } from '../../capacity/trade-off/problem.ts';
import { DEFAULT_OBJECTIVE } from '../../capacity/trade-off/problem.ts';
import type { Typed } from '../command-line.ts';
import { valueOf } from '../command-line.ts';
import { countOf, secondsOf } from '../count-of.ts';
import { meant } from '../nearest.ts';
import { oneOf } from '../one-of.ts';
import type { Outcome } from '../outcome.ts';
import { WHATIF_COMPLAINTS } from './whatif-complaint-words.ts';

/** What `lanekeeper whatif` was asked, before the plan is known. */
export interface Asks {
  readonly format: 'text' | 'json';
  readonly added: readonly { readonly text: string; readonly value: number | null }[];
  readonly moved: readonly { readonly name: string; readonly day: string }[];
  readonly decidesRequests: boolean;
  readonly fits: boolean;
  readonly basis: ValueBasis | 'auto';
  readonly objective: readonly Level[];
  readonly seconds: number;
  readonly seed: number;
}

const BASES = ['auto', 'value', 'priority', 'wsjf', 'effort', 'equal'] as const;
const [SECONDS, MOST_SEED] = [20, 999_999_999];
const COUNTS: Readonly<Record<string, keyof Measures>> = {
  value: 'valueLost',
  dropped: 'dropped',
  moved: 'moved',
  shifted: 'shifted',
};

/** Reads the options; a sentence for the first that makes no sense. */
export function readAsks(typed: Typed): Outcome<Asks> {
  const format = oneOf(typed, 'format', ['text', 'json'], 'text');
  if (!format.ok) return format;
  const { language } = typed;
  const basis = oneOf(typed, 'basis', BASES, 'auto');
  if (!basis.ok) return basis;
  const objective = objectiveIn(valueOf(typed, 'order') ?? 'value', language);
  if (!objective.ok) return objective;
  const seconds = secondsOf(typed, 'seconds', SECONDS, 3600);
  if (!seconds.ok) return seconds;
  const seed = countOf(typed, 'seed', 1, { least: 0, most: MOST_SEED });
  if (!seed.ok) return seed;
  const added = addedIn(typed);
  if (!added.ok) return added;
  const moved = movedIn(typed.options.get('move') ?? [], language);
  if (!moved.ok) return moved;
  const [decidesRequests, fits] = [typed.options.has('requests'), typed.options.has('fit')];
  if (added.value.length + moved.value.length === 0 && !decidesRequests && !fits)
    return { ok: false, message: WHATIF_COMPLAINTS[language].nothingAsked };
  return {
    ok: true,
    value: {
      format: format.value,
      added: added.value,
      moved: moved.value,
      decidesRequests,
      fits,
      basis: basis.value,
      objective: objective.value,
      seconds: seconds.value,
      seed: seed.value,
    },
  };
}

function addedIn({ options, language }: Typed): Outcome<Asks['added']> {
  const texts = options.get('add') ?? [];
  const values = options.get('value') ?? [];
  if (values.length > texts.length) return { ok: false, message: WHATIF_COMPLAINTS[language].moreValues };
  const wrong = values.find((value) => !/^\d{1,12}(?:\.\d{1,6})?$/.test(value));
  if (wrong !== undefined) return { ok: false, message: WHATIF_COMPLAINTS[language].noValue(wrong) };
  const added = texts.map((text, at) => ({ text, value: values[at] === undefined ? null : Number(values[at]) }));
  return { ok: true, value: added };
}

function movedIn(texts: readonly string[], language: Language): Outcome<Asks['moved']> {
  const moved = texts.map((text) => {
    const at = text.lastIndexOf('=');
    return { name: text.slice(0, Math.max(0, at)).trim(), day: text.slice(at + 1).trim() };
  });
  const wrong = moved.findIndex(({ name }) => name === '');
  if (wrong !== -1) return { ok: false, message: WHATIF_COMPLAINTS[language].noMove(texts[wrong] ?? '') };
  return { ok: true, value: moved };
}

/** The levels in the order that was written; those left out count after these, as usual. */
function objectiveIn(text: string, language: Language): Outcome<readonly Level[]> {
  const names = text.split(',').map((name) => name.trim().toLowerCase());
  const known = Object.keys(COUNTS);
  const wrong = names.find((name, at) => !known.includes(name) || names.indexOf(name) < at);
  if (wrong !== undefined)
    return {
      ok: false,
      message: WHATIF_COMPLAINTS[language].noOrder(wrong, meant(wrong, known, language), known.join(', ')),
    };
  const levelOf = (name: string): Level =>
    DEFAULT_OBJECTIVE.find(({ weights }) => weights[COUNTS[name]!] !== undefined) ?? { name, weights: {} };
  return { ok: true, value: [...names, ...known.filter((name) => !names.includes(name))].map(levelOf) };
}
