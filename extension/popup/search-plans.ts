import type { OverlayWork } from '../../core/feed/overlay-view.ts';
import type { NamedPlan } from './whole-plans.ts';

/** A work that a search found, with its plan. */
export interface Hit {
  readonly work: OverlayWork;
  readonly plan: string;
}

/** What people write before the thing they ask for. */
const ASKING = /^\s*(who (decides|owns)|wer entscheidet)( (about|on|over|über))?\s+|[?…\s]+$/gi;

/**
 * Works in which every word of the question occurs: in names first, then in what is around them (id, people, teams,
 * initiative, decisions). Case and accents do not matter.
 */
export function searchPlans(plans: readonly NamedPlan[], question: string): readonly Hit[] {
  const words = folded(question.replace(ASKING, ''))
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  const ranked = plans.flatMap(({ name: plan, works }) =>
    works.flatMap((work) => {
      const rank = rankOf(work, words);
      return rank === null ? [] : [{ hit: { work, plan }, rank }];
    }),
  );
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ hit }) => hit);
}

/** 0 where the name begins with the first word, 1 where the name has all, 2 elsewhere; null where a word is nowhere. */
function rankOf(work: OverlayWork, words: readonly string[]): number | null {
  const name = folded(`${work.id ?? ''} ${work.name}`);
  if (words.every((word) => name.includes(word))) return folded(work.name).startsWith(words[0] ?? '') ? 0 : 1;
  const around = folded(
    [
      work.decides?.name,
      work.owner,
      work.integrator,
      work.initiative?.name,
      ...work.teams,
      ...work.decisions.flatMap(({ name, owner }) => [name, owner]),
    ].join(' '),
  );
  return words.every((word) => name.includes(word) || around.includes(word)) ? 2 : null;
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
