import type { Language } from '../sheet/phrase.ts';
import { LANGUAGES } from '../audit/language.ts';
import type { ValueBasis } from '../capacity/question/question.ts';
import type { Level, Measures } from '../capacity/trade-off/problem.ts';
import { DEFAULT_OBJECTIVE } from '../capacity/trade-off/problem.ts';
import type { Typed } from './command-line.ts';
import { valueOf } from './command-line.ts';
import { meant } from './nearest.ts';
import { oneOf } from './one-of.ts';
import type { Outcome } from './outcome.ts';

/** What `lanekeeper whatif` was asked, before the plan is known. */
export interface Asks {
  readonly format: 'text' | 'json';
  /** Null: as the settings say. */
  readonly language: Language | null;
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
const SECONDS = 20;
const COUNTS: Readonly<Record<string, keyof Measures>> = {
  value: 'valueLost',
  dropped: 'dropped',
  moved: 'moved',
  shifted: 'shifted',
};

/** Reads the options; a sentence for the first that makes no sense. */
export function readAsks(typed: Typed): Outcome<Asks> {
  const format = oneOf(valueOf(typed, 'format') ?? 'text', ['text', 'json'], '--format');
  if (!format.ok) return format;
  const stated = valueOf(typed, 'language');
  const language = stated === null ? { ok: true as const, value: null } : oneOf(stated, LANGUAGES, '--language');
  if (!language.ok) return language;
  const basis = oneOf(valueOf(typed, 'basis') ?? 'auto', BASES, '--basis');
  if (!basis.ok) return basis;
  const objective = objectiveIn(valueOf(typed, 'order') ?? 'value');
  if (!objective.ok) return objective;
  const seconds = Number(valueOf(typed, 'seconds') ?? SECONDS);
  if (!(seconds > 0 && seconds <= 3600)) return { ok: false, message: '--seconds needs a number above 0, up to 3600.' };
  const seed = valueOf(typed, 'seed') ?? '1';
  if (!/^\d{1,9}$/.test(seed))
    return { ok: false, message: `--seed needs a whole number of 0 or more, not “${seed}”.` };
  const added = addedIn(typed);
  if (!added.ok) return added;
  const moved = movedIn(typed.options.get('move') ?? []);
  if (!moved.ok) return moved;
  const [decidesRequests, fits] = [typed.options.has('requests'), typed.options.has('fit')];
  if (added.value.length + moved.value.length === 0 && !decidesRequests && !fits)
    return {
      ok: false,
      message:
        'Say what comes in: --add "2 engineers for 3 months from July". Or --move, --requests, or --fit for what is too much today.',
    };
  return {
    ok: true,
    value: {
      format: format.value,
      language: language.value,
      added: added.value,
      moved: moved.value,
      decidesRequests,
      fits,
      basis: basis.value,
      objective: objective.value,
      seconds,
      seed: Number(seed),
    },
  };
}

function addedIn({ options }: Typed): Outcome<Asks['added']> {
  const texts = options.get('add') ?? [];
  const values = options.get('value') ?? [];
  if (values.length > texts.length)
    return { ok: false, message: '--value says what an --add is worth: there are more of them than requests.' };
  const wrong = values.find((value) => !/^\d{1,12}(?:\.\d{1,6})?$/.test(value));
  if (wrong !== undefined) return { ok: false, message: `--value needs a number of 0 or more, not “${wrong}”.` };
  const added = texts.map((text, at) => ({ text, value: values[at] === undefined ? null : Number(values[at]) }));
  return { ok: true, value: added };
}

function movedIn(texts: readonly string[]): Outcome<Asks['moved']> {
  const moved = texts.map((text) => {
    const at = text.lastIndexOf('=');
    return { name: text.slice(0, Math.max(0, at)).trim(), day: text.slice(at + 1).trim() };
  });
  const wrong = moved.findIndex(({ name }) => name === '');
  if (wrong !== -1)
    return { ok: false, message: `--move needs an initiative and a day: "Apollo=2027-03-01", not “${texts[wrong]}”.` };
  return { ok: true, value: moved };
}

/** The levels in the order that was written; those left out count after these, as usual. */
function objectiveIn(text: string): Outcome<readonly Level[]> {
  const names = text.split(',').map((name) => name.trim().toLowerCase());
  const known = Object.keys(COUNTS);
  const wrong = names.find((name, at) => !known.includes(name) || names.indexOf(name) < at);
  if (wrong !== undefined)
    return {
      ok: false,
      message: `--order cannot hold “${wrong}” here.${meant(wrong, known)} It is a list of ${known.join(', ')}, each once.`,
    };
  const levelOf = (name: string): Level =>
    DEFAULT_OBJECTIVE.find(({ weights }) => weights[COUNTS[name]!] !== undefined) ?? { name, weights: {} };
  return { ok: true, value: [...names, ...known.filter((name) => !names.includes(name))].map(levelOf) };
}
