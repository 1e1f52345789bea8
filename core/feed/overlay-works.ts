import type { Day } from '../calendar/day.ts';
import type { Guardrail } from '../plan/governance.ts';
import type { Plan } from '../plan/plan.ts';
import type { Initiative, Milestone } from '../plan/work.ts';
import { decisionsByWork } from '../governance/decisions-of.ts';
import { deciderOf, integratorOf, nameOf, ownInitiative } from '../governance/decider-of.ts';
import type { LaneOf } from '../governance/lane-of.ts';
import { laneOf } from '../governance/lane-of.ts';
import { dependencyLinks } from '../plan/dependency-links.ts';
import { referenceKey } from '../plan/references.ts';
import { isOpenWork, plannedEnd } from '../plan/working-status.ts';
import { overlayCommitment } from './overlay-commitments.ts';
import { overlayDecision } from './overlay-decisions.ts';
import type { OverlayDependency, OverlayWork } from './overlay-view.ts';
import type { PublishChoices, Publisher } from './published-text.ts';
import { publisherFor } from './published-text.ts';

/** A work as published, before it is known which shard its initiative lies in. */
export interface DraftWork {
  readonly of: Initiative | Milestone;
  readonly above: Initiative | null;
  readonly rails: readonly Guardrail[];
  readonly view: Omit<OverlayWork, 'initiative' | 'guardrails'>;
}

/** Commitments and guardrails named as the reason of a lane; the rest is in the lists. */
const MOST_BECAUSE = 3;
/** Decisions, commitments and dependencies of one work; those that need somebody stand first. */
const MOST_LISTED = 100;

/** What is published of each piece of work: initiatives, milestones, and tasks that lead to a tracker. */
export function overlayWorks(plan: Plan, today: Day, choices: PublishChoices): readonly DraftWork[] {
  const published = publisherFor(choices);
  const decisions = decisionsByWork(plan);
  const waits = dependenciesOf(plan, today, published);
  const refs = refMaker();
  return publishedWorks(plan).map((of): DraftWork => {
    const authority = laneOf(of, plan);
    const { commitments, guardrails } = authority;
    const decider = deciderOf(of, plan);
    const said = (text: string | null): string | null => (text === null ? null : published(text));
    const view: DraftWork['view'] = {
      ref: refs(of),
      kind: 'due' in of ? 'milestone' : 'initiative',
      id: said(of.id ?? null),
      name: published(of.name),
      lane: overlayLane(authority, published),
      decides: decider === null ? null : { name: published(decider.name), by: decider.by },
      owner: said(nameOf(of.owner)),
      integrator: said(integratorOf(of, plan)),
      teams: (of.teams ?? []).map(published),
      stage: of.stage ?? null,
      stageSince: of.stageSince ?? null,
      start: of.start ?? null,
      due: plannedEnd(of),
      status: of.status ? { ...of.status, text: published(of.status.text) } : null,
      decisions: needyFirst(
        (decisions.get(of) ?? []).map((decision) => overlayDecision(decision, published)),
        ({ waits: isOpen }) => isOpen,
      ),
      commitments: commitments
        .slice(0, MOST_LISTED)
        .map((commitment) => overlayCommitment(commitment, published, choices)),
      waitsFor: needyFirst(waits.get(of) ?? [], ({ isLate }) => isLate),
    };
    return { of, above: ownInitiative(of, plan), rails: guardrails, view };
  });
}

function overlayLane({ lane, commitments, guardrails, decisions }: LaneOf, published: Publisher): OverlayWork['lane'] {
  if (lane === null) return null;
  const lists = { commitment: commitments, guardrail: guardrails, autonomy: [] };
  const because = [...lists[lane], ...(lane === 'autonomy' ? [] : decisions.filter((one) => one.lane === lane))];
  return { lane, because: because.slice(0, MOST_BECAUSE).map(({ name }) => published(name)) };
}

function needyFirst<T>(all: readonly T[], isNeedy: (one: T) => boolean): readonly T[] {
  return [...all.filter(isNeedy), ...all.filter((one) => !isNeedy(one))].slice(0, MOST_LISTED);
}

function publishedWorks({ initiatives, milestones }: Plan): readonly (Initiative | Milestone)[] {
  return [
    ...initiatives,
    ...milestones.filter(({ level, tracker }) => level === 'milestone' || (tracker ?? []).length > 0),
  ];
}

/** Names of works that stay the same while the plan grows: kind and id, or name; numbered where several share it. */
function refMaker(): (work: Initiative | Milestone) => string {
  const seen = new Map<string, number>();
  return (work) => {
    const base = `${'due' in work ? 'm' : 'i'}:${referenceKey(work.id ?? work.name).slice(0, 120)}`;
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return count === 1 ? base : `${base} #${count}`;
  };
}

function dependenciesOf(
  plan: Plan,
  today: Day,
  published: Publisher,
): ReadonlyMap<Initiative | Milestone, readonly OverlayDependency[]> {
  const found = new Map<Initiative | Milestone, OverlayDependency[]>();
  for (const { predecessor, successor } of dependencyLinks(plan).links) {
    const due = plannedEnd(predecessor);
    const isDone = !isOpenWork(predecessor);
    const needed = successor.start ?? plannedEnd(successor);
    const owner = nameOf(predecessor.owner);
    const one: OverlayDependency = {
      name: published(predecessor.name),
      due,
      isDone,
      isLate: !isDone && due !== null && (due < today || (needed !== null && due > needed)),
      owner: owner === null ? null : published(owner),
    };
    const known = found.get(successor);
    if (known === undefined) found.set(successor, [one]);
    else known.push(one);
  }
  return found;
}
