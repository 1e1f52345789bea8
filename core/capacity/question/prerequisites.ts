import { dependencyLinks } from '../../plan/dependency-links.ts';
import { initiativeOf } from '../../plan/initiative-of.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Initiative, Milestone } from '../../plan/work.ts';
import type { Timeline } from '../ledger/timeline.ts';
import type { Prerequisite } from '../trade-off/problem.ts';
import type { NameTaker } from './note-names.ts';

/** A piece as far as its dependencies go: where it starts today, and how long it runs. */
export interface Placed {
  readonly name: string;
  readonly start: number;
  readonly duration: number;
}

interface Link extends Prerequisite {
  readonly of: number;
}

/**
 * What each initiative builds on. A dependency between milestones holds between their initiatives, at the distance at which
 * the milestones stand in them. What today’s dates break holds at today’s distance; a link that closes a circle is left out,
 * those against the order of today first.
 */
export function prerequisitesOf(
  plan: Plan,
  pieceOf: ReadonlyMap<Initiative, number>,
  placed: readonly Placed[],
  { timeline, now, notes }: { readonly timeline: Timeline; readonly now: number; readonly notes: NameTaker },
): readonly (readonly Prerequisite[])[] {
  const links = new Map<string, Link>();
  const pieceIn = (work: Initiative | Milestone): number => {
    const owners = 'due' in work ? initiativeOf(work, plan.initiatives) : [work];
    return owners.length === 1 ? (pieceOf.get(owners[0]!) ?? -1) : -1;
  };
  /** Periods from the start of its initiative to a work’s own start and end. */
  const within = (work: Initiative | Milestone, piece: Placed): { readonly start: number; readonly end: number } => {
    if (!('due' in work)) return { start: 0, end: piece.duration };
    const at = (day: Parameters<Timeline['positionOf']>[0]): number => timeline.positionOf(day) - now - piece.start;
    const end = work.due ? at(work.due) + 1 : piece.duration;
    return { start: work.start ? at(work.start) : Math.max(0, end - 1), end };
  };
  for (const { predecessor, successor, dependency } of dependencyLinks(plan).links) {
    const [on, of] = [pieceIn(predecessor), pieceIn(successor)];
    if (on === -1 || of === -1 || on === of) continue;
    const [before, after] = [placed[on]!, placed[of]!];
    const [from, to] = [within(predecessor, before), within(successor, after)];
    const wanted =
      (dependency.type === 'FS' || dependency.type === 'FF' ? from.end : from.start) -
      (dependency.type === 'FS' || dependency.type === 'SS' ? to.start : to.end);
    const today = after.start - before.start;
    // Milestones in one period may follow each other within it.
    const gap = 'due' in predecessor || 'due' in successor ? wanted - 1 : wanted;
    // Within one period nothing tells whether the days follow each other.
    if (gap > today + 1) notes.add('broken-today', `${before.name} → ${after.name}`);
    const key = `${on} ${of}`;
    const known = links.get(key)?.gap ?? -Infinity;
    links.set(key, { on, of, gap: Math.max(known, Math.min(gap, today)) });
  }
  return withoutCircles([...links.values()], placed, notes);
}

function withoutCircles(
  links: readonly Link[],
  placed: readonly Placed[],
  notes: NameTaker,
): readonly (readonly Prerequisite[])[] {
  const kept: Prerequisite[][] = placed.map(() => []);
  const isForward = ({ on, of }: Link): boolean =>
    placed[on]!.start < placed[of]!.start || (placed[on]!.start === placed[of]!.start && on < of);
  const ordered = [...links.filter(isForward), ...links.filter((link) => !isForward(link))];
  for (const link of ordered) {
    if (!isForward(link) && buildsOn(kept, link.on, link.of)) {
      notes.add('circle-cut', `${placed[link.on]!.name} → ${placed[link.of]!.name}`);
      continue;
    }
    kept[link.of]!.push({ on: link.on, gap: link.gap });
  }
  return kept;
}

/** Whether one piece builds on another, directly or through others. */
function buildsOn(kept: readonly (readonly Prerequisite[])[], piece: number, other: number): boolean {
  const seen = new Set([piece]);
  const open = [piece];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === other) return true;
    for (const { on } of kept[at]!)
      if (!seen.has(on)) {
        seen.add(on);
        open.push(on);
      }
  }
  return false;
}
