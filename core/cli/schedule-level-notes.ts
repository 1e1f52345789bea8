import { worded } from '../audit/report/report-words.ts';
import type { LevelledPlan } from '../capacity/levelling/levelled-plan.ts';

/** As many names as a sentence can carry. */
const MOST_NAMES = 6;

/** What levelling took for granted, and what it would need to know, in sentences. */
export function levelNotes({ nobody, assumed, unstated, isStaffed, stays }: LevelledPlan): readonly string[] {
  const names = (list: readonly { readonly name: string }[]): string => listed(list.map(({ name }) => name));
  return [
    ...(nobody.length > 0 && !isStaffed
      ? [
          'Nothing says who does the work, so nobody’s time can keep it from being done at once. Name an owner (a person) for each task, or add a sheet of allocations: who works on what, how much and when.',
        ]
      : []),
    ...(nobody.length > 0 && isStaffed
      ? [
          `${worded(nobody.length, 'open piece')} of work without anybody whose time is known; only what ${nobody.length === 1 ? 'it waits' : 'they wait'} for moves ${nobody.length === 1 ? 'it' : 'them'}: ${names(nobody)}.`,
        ]
      : []),
    ...(assumed.length > 0
      ? [
          `${worded(assumed.length, 'task')} ${assumed.length === 1 ? 'says' : 'say'} nothing of how much time of whom ${assumed.length === 1 ? 'it takes: it counts' : 'they take: each counts'} with all the time of its owner from its first to its last day. An effort or an allocation says less.`,
        ]
      : []),
    ...(unstated.length > 0
      ? [`Counted as full-time, because nothing says how much time they have: ${listed(unstated)}.`]
      : []),
    ...(stays.some(({ why }) => why === 'ring')
      ? ['Work that waits for itself keeps its dates, until its dependencies are put right.']
      : []),
  ];
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).map((name) => `“${name}”`);
  const more = names.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}
