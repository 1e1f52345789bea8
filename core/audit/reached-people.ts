import { onceFor } from '../plan/once-for.ts';
import { lacksText } from '../plan/placeholder.ts';
import type { Plan } from '../plan/plan.ts';
import type { Stakeholder } from '../plan/registers.ts';
import type { Work } from '../plan/work.ts';
import { plainWords } from '../scorecard/plain-words.ts';
import { areShortFor } from './short-for.ts';

type Reaching = Pick<Plan, 'stakeholders' | 'initiatives' | 'milestones'>;

/** Whether something is planned for somebody: in their own row, in another that names them, or as work that does. */
export function isReached(one: Stakeholder, plan: Reaching): boolean {
  if (hasPlan(one)) return true;
  const { audiences, everybody } = reachIn(plan.stakeholders);
  const name = wordsOf(one.name);
  if (name.length === 0) return true;
  if (audiences.some((words) => isWithin(words, name) || isWithin(name, words) || areShortFor(words, name)))
    return true;
  // An empty cell of their own says more than a message to all.
  if (everybody && (one.planned === undefined || one.isAffected)) return true;
  const spoken = plainWords(one.name);
  // A short name is in many words that speak of something else: “IT” in “Capital”.
  const isShort = spoken.length < 4;
  return [plan.initiatives, plan.milestones].some((works) =>
    namesOf(works).some((text) => (isShort ? wordsOf(text).includes(spoken) : text.includes(spoken))),
  );
}

/**
 * Whether a table can be held against the plans of others: it has a column of its own for them, or others call at least
 * half of its people by the same names.
 */
export function isComparable(one: Stakeholder, plan: Reaching): boolean {
  if (one.planned !== undefined) return true;
  return comparableIn(plan.stakeholders)(plan.initiatives)(plan.milestones).has(one.source.table);
}

/** Tables of which at least half of the people are reached, asked once for all their rows. */
const comparableIn = onceFor((stakeholders: Plan['stakeholders']) =>
  onceFor((initiatives: Plan['initiatives']) =>
    onceFor((milestones: Plan['milestones']): ReadonlySet<string> => {
      const balance = new Map<string, number>();
      for (const row of stakeholders) {
        const step = isReached(row, { stakeholders, initiatives, milestones }) ? 1 : -1;
        balance.set(row.source.table, (balance.get(row.source.table) ?? 0) + step);
      }
      return new Set([...balance].flatMap(([table, more]) => (more >= 0 ? table : [])));
    }),
  ),
);

const namesOf = onceFor((works: readonly Work[]) => works.map(({ name }) => plainWords(name)));

function hasPlan({ planned }: Stakeholder): boolean {
  return planned?.split('; ').every(lacksText) === false;
}

/** Whether a name stands for all there are. */
export function isEverybody(name: string): boolean {
  return EVERYBODY.test(plainWords(name));
}

/** A company alone is everybody in it; its secretary is not. */
const EVERYBODY =
  /^(?:(?:all|everybody|everyone|whole|entire|alle|gesamte|tous|toutes|todos|todas|tutti|tutte)\b|(?:the )?(?:company|organi[sz]ation)(?:$|[- ]?wide\b))/;

const reachIn = onceFor((stakeholders: readonly Stakeholder[]) => {
  const names = stakeholders.filter(hasPlan).flatMap(({ name }) => name.split(/[,;/&\n]|\band\b|\bund\b/));
  return {
    audiences: names.map(wordsOf).filter((words) => words.length > 0),
    everybody: names.some(isEverybody),
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
