import { onceFor } from '../plan/once-for.ts';
import { lacksText } from '../plan/placeholder.ts';
import type { Plan } from '../plan/plan.ts';
import type { Stakeholder } from '../plan/registers.ts';
import { plainWords } from '../scorecard/plain-words.ts';

type Reaching = Pick<Plan, 'stakeholders' | 'initiatives' | 'milestones'>;

/** Whether something is planned for somebody: in their own row, in another that names them, or as work that does. */
export function isReached(one: Stakeholder, plan: Reaching): boolean {
  if (hasPlan(one)) return true;
  const { audiences, everybody } = reachIn(plan.stakeholders);
  const name = wordsOf(one.name);
  if (name.length === 0) return true;
  if (audiences.some((words) => isWithin(words, name) || isWithin(name, words))) return true;
  // An empty cell of their own says more than a message to all.
  if (everybody && (one.planned === undefined || one.isAffected)) return true;
  const spoken = plainWords(one.name);
  return [...plan.initiatives, ...plan.milestones].some((work) => plainWords(work.name).includes(spoken));
}

/**
 * Whether a table can be held against the plans of others: it has a column of its own for them, or others call at least
 * half of its people by the same names.
 */
export function isComparable(one: Stakeholder, plan: Reaching): boolean {
  if (one.planned !== undefined) return true;
  const rows = plan.stakeholders.filter(({ source }) => source.table === one.source.table);
  return rows.filter((row) => isReached(row, plan)).length * 2 >= rows.length;
}

function hasPlan({ planned }: Stakeholder): boolean {
  return planned !== undefined && !lacksText(planned) && planned?.split('; ').every(lacksText) === false;
}

const EVERYBODY =
  /^(?:all|everybody|everyone|whole|entire|company|organi[sz]ation|alle|gesamte|tous|toutes|todos|todas|tutti|tutte)\b/;

const reachIn = onceFor((stakeholders: readonly Stakeholder[]) => {
  const names = stakeholders.filter(hasPlan).flatMap(({ name }) => name.split(/[,;/&\n]|\band\b|\bund\b/));
  return {
    audiences: names.map(wordsOf).filter((words) => words.length > 0),
    everybody: names.some((name) => EVERYBODY.test(plainWords(name).trim())),
  };
});

function wordsOf(text: string): readonly string[] {
  return plainWords(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word.length > 1 && !/^(?:the|of|der|die|das|team|all|alle)$/.test(word));
}

/** Whether all words of one name are among those of another. */
function isWithin(some: readonly string[], all: readonly string[]): boolean {
  return some.every((word) => all.includes(word));
}
