import type { Language } from '../../../sheet/phrase.ts';
import type { Answer, TradeOffAnswer } from '../../trade-off/answer.ts';
import type { Level, Measures } from '../../trade-off/problem.ts';

type Measure = keyof Measures;
/** What is left of a level that is not proven: what the answer has, and the least that is needed. */
type StillOpen = (has: number, least: number) => string;

const english = {
  optimal: 'Nothing better exists: proven.',
  infeasible: 'What must be done does not fit together.',
  open: 'In this time neither an answer was found nor that there is none.',
  unproven: 'How much better it could be is not known.',
  gap: (gap: string) => `Nothing that keeps over ${gap} more value exists: proven.`,
  proven: (what: string) => `${what}: proven.`,
  settled: {
    valueLost: 'no more value can be kept',
    dropped: 'no fewer can be left out',
    moved: 'no fewer can be moved',
    shifted: 'no smaller moves do',
  } satisfies Record<Measure, string>,
  and: ' and ',
  stillOpen: {
    dropped: (has, least) =>
      least > 0
        ? `Of the ${has} left out at least ${least} have to be; whether the others do is open.`
        : `Whether ${has === 1 ? 'it has' : `all ${has} have`} to be left out is open.`,
    moved: (has, least) =>
      least > 0
        ? `Of the ${has} moves at least ${least} are needed; whether the others are is open.`
        : `Whether ${has === 1 ? 'the move is' : `all ${has} moves are`} needed is open.`,
    shifted: (has, least) =>
      least > 0
        ? `The moves add up to ${has} periods, and at least ${least} are needed; whether the others are is open.`
        : 'Whether smaller moves would do is open.',
  } satisfies Record<Exclude<Measure, 'valueLost'>, StillOpen>,
};

const german: typeof english = {
  optimal: 'Besser geht es nicht: bewiesen.',
  infeasible: 'Was sein muss, geht nicht zusammen.',
  open: 'In dieser Zeit wurde weder eine Antwort gefunden noch, dass es keine gibt.',
  unproven: 'Wie viel besser es ginge, ist nicht bekannt.',
  gap: (gap) => `Keine Antwort hält mehr als ${gap} an weiterem Wert: bewiesen.`,
  proven: (what) => `${what}: bewiesen.`,
  settled: {
    valueLost: 'mehr Wert lässt sich nicht halten',
    dropped: 'weniger kann nicht wegfallen',
    moved: 'mit weniger Verschiebungen geht es nicht',
    shifted: 'mit kürzeren Verschiebungen geht es nicht',
  },
  and: ', und ',
  stillOpen: {
    dropped: (has, least) =>
      least > 0
        ? `Von ${has}, die wegfallen, müssen es mindestens ${least}; ob auch die anderen, ist offen.`
        : `Ob ${has === 1 ? 'das wegfallen muss' : `alle ${has} wegfallen müssen`}, ist offen.`,
    moved: (has, least) =>
      least > 0
        ? `Von ${has} Verschiebungen ${least === 1 ? 'ist' : 'sind'} mindestens ${least} nötig; ob auch die anderen, ist offen.`
        : `Ob ${has === 1 ? 'die Verschiebung nötig ist' : `alle ${has} Verschiebungen nötig sind`}, ist offen.`,
    shifted: (has, least) =>
      least > 0
        ? `Die Verschiebungen betragen zusammen ${has} Perioden, mindestens ${least} sind nötig; ob auch die anderen, ist offen.`
        : 'Ob kürzere Verschiebungen reichen, ist offen.',
  },
};

/** How good an answer is: what is proven, level by level of what counts, and what is still open. One or two sentences. */
export function proofInWords(answer: TradeOffAnswer, objective: readonly Level[], language: Language): string {
  const words = language === 'de' ? german : english;
  if (answer.kind !== 'answer') return words[answer.kind];
  if (answer.isOptimal) return words.optimal;
  const at = answer.levels.findIndex(({ cost, bound }) => cost !== bound);
  const measures = objective.map(measureOf);
  // Where nothing is lost there is nothing to prove.
  const settled = measures
    .slice(0, at)
    .flatMap((measure, level) =>
      measure === null || answer.levels[level]!.cost === 0 ? [] : [words.settled[measure]],
    );
  const last = settled.pop();
  const all = [...(settled.length === 0 ? [] : [settled.join(', ')]), ...(last === undefined ? [] : [last])];
  const proven = last === undefined ? '' : `${words.proven(capital(all.join(words.and)))} `;
  return proven + stillOpen(answer, at, measures[at] ?? null, language);
}

/** What the first level that is not proven leaves open. */
function stillOpen({ levels, gap }: Answer, at: number, measure: Measure | null, language: Language): string {
  const words = language === 'de' ? german : english;
  const { cost, bound } = levels[at]!;
  if (measure === null || !Number.isFinite(bound)) return words.unproven;
  if (measure !== 'valueLost') return words.stillOpen[measure](cost, Math.max(0, Math.ceil(bound - 1e-6)));
  // The gap is that of the first level.
  if (at > 0) return words.unproven;
  // It is told no smaller than it is.
  const percent = Math.ceil(gap * 1000) / 10;
  return words.gap(language === 'de' ? `${String(percent).replace('.', ',')} %` : `${percent}%`);
}

/** What a level counts, where it counts one thing by ones; null where it weighs several. */
function measureOf({ weights }: Level): Measure | null {
  const [only, ...others] = Object.entries(weights).filter(([, weight]) => weight !== 0);
  return only !== undefined && others.length === 0 && only[1] === 1 ? (only[0] as Measure) : null;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
