import type { Answer } from '../trade-off/answer.ts';
import type { Difference } from './difference.ts';
import { difference, isBetter, isProvenFirst } from './difference.ts';
import type { Forcing, Wish } from './forcing.ts';
import { grants, wishesAgainst } from './forcing.ts';

/** Another answer in which other pieces give way. */
export interface Alternative {
  readonly kind: 'alternative';
  readonly answer: Answer;
  readonly difference: Difference;
  /** False: it is the nearest there is, but it costs more than the margin allows. */
  readonly isWithin: boolean;
  /** True where it is proven that no other answer that differs from those before it costs less of what counts most. */
  readonly isNearest: boolean;
}

/** There is no answer in which other pieces give way; where that is not proven, none was found in time. */
export interface NoAlternative {
  readonly kind: 'no-alternative';
  readonly isProven: boolean;
}

export interface AlternativesOptions {
  readonly count: number;
  /** How much more value an alternative may lose, as a share of the value that the best answer keeps. */
  readonly margin: number;
}

interface Candidate {
  readonly wishes: readonly Wish[];
  readonly answer: Answer;
}

/**
 * The best answers that differ in which pieces give way, the cheapest first: each spares at least one piece of every answer
 * before it, so that a mere shift of the same pieces is none. Those beyond the margin end the list; the first is told
 * even then. (Best first over the ways to hit each earlier answer; Reiter 1987.)
 */
export async function* alternatives(
  { problem, answer, withWishes }: Forcing,
  { count, margin }: AlternativesOptions,
): AsyncGenerator<Alternative | NoAlternative> {
  const kept = problem.pieces.reduce(
    (sum, { value }, at) => sum + ((answer.starts[at] ?? null) === null ? 0 : value),
    0,
  );
  const first = wishesAgainst(problem, answer.starts);
  if (first.length === 0) return;
  const accepted = [first];
  const queue: Candidate[] = [];
  let isComplete = await branch([], first);
  for (let found = 0; found < count;) {
    const next = takeBest(queue);
    if (next === null) {
      if (found === 0) yield { kind: 'no-alternative', isProven: isComplete };
      return;
    }
    const missed = accepted.find((wishes) => !wishes.some((wish) => grants(problem, next.answer.starts, wish)));
    if (missed !== undefined) {
      isComplete = (await branch(next.wishes, missed)) && isComplete;
      continue;
    }
    const costs = difference(next.answer, answer);
    const isWithin = costs.measures.valueLost <= margin * kept;
    if (!isWithin && found > 0) return;
    yield {
      kind: 'alternative',
      answer: next.answer,
      difference: costs,
      isWithin,
      isNearest: isComplete,
    };
    if (!isWithin) return;
    found += 1;
    const own = wishesAgainst(problem, next.answer.starts);
    accepted.push(own);
    isComplete = (await branch(next.wishes, own)) && isComplete;
  }

  /** Solves with each of the further wishes; false where one was not decided. */
  async function branch(wishes: readonly Wish[], further: readonly Wish[]): Promise<boolean> {
    let isDecided = true;
    for (const wish of further) {
      const more = [...wishes, wish];
      const other = await withWishes(more);
      isDecided &&= other.kind === 'infeasible' || (other.kind === 'answer' && isProvenFirst(other));
      if (other.kind === 'answer') queue.push({ wishes: more, answer: other });
    }
    return isDecided;
  }
}

function takeBest(queue: Candidate[]): Candidate | null {
  const best = queue.reduce<Candidate | null>(
    (least, one) => (least === null || isBetter(one.answer, least.answer) ? one : least),
    null,
  );
  if (best !== null) queue.splice(queue.indexOf(best), 1);
  return best;
}
