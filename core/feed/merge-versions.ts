import type { Conflict, ConflictField, MatchedWork, OverlayWork, WorkVersion } from './overlay-view.ts';
import { referenceKey } from '../plan/references.ts';

/**
 * What several plans say of the works of an issue, as one list: works with the same id are one, which shows the newest
 * plan’s version and where the others differ. Merging merged lists again gives the same, in whatever order.
 */
export function mergeVersions(...lists: readonly (readonly (WorkVersion | MatchedWork)[])[]): readonly MatchedWork[] {
  const groups = new Map<string, WorkVersion[]>();
  for (const version of lists.flat().flatMap((one) => ('versions' in one ? one.versions : [one]))) {
    const key = sameWorkKey(version.work);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [version]);
    else known.push(version);
  }
  return [...groups]
    .map(([key, versions]) => ({ key, versions: newestOfEachPlan(versions) }))
    .toSorted((one, other) => surest(one.versions) - surest(other.versions) || (one.key < other.key ? -1 : 1))
    .flatMap(({ versions }) => matched(versions));
}

/** Everything that each plan says of a work, for one that was merged before. */
function matched(versions: readonly WorkVersion[]): readonly MatchedWork[] {
  const [first] = versions;
  if (first === undefined) return [];
  const { work, initiative, guardrails } = first;
  const reason = versions.toSorted((one, other) => RANK[one.reason.by] - RANK[other.reason.by])[0]?.reason;
  return [
    {
      work,
      initiative,
      guardrails,
      reason: reason ?? first.reason,
      versions,
      origins: versions.map(({ origin }) => origin),
      conflicts: conflictsOf(versions.map((version) => version.work)),
    },
  ];
}

/** Milestones first, they say more; by id where there is one; a name alone is the same work only under the same initiative. */
function sameWorkKey({ kind, id, name, initiative }: OverlayWork): string {
  const sort = kind === 'milestone' ? '1' : '2';
  if (id !== null) return `${sort} id ${referenceKey(id)}`;
  return `${sort} name ${referenceKey(name)} of ${referenceKey(initiative?.name ?? '')}`;
}

function newestOfEachPlan(versions: readonly WorkVersion[]): readonly WorkVersion[] {
  const byPlan = new Map<string, WorkVersion>();
  for (const version of versions) {
    const key = `${version.origin.plan} ${version.work.ref}`;
    const known = byPlan.get(key);
    if (known === undefined || isBefore(version, known)) byPlan.set(key, version);
  }
  return [...byPlan.values()].toSorted((one, other) => (isBefore(one, other) ? -1 : 1));
}

/** Newest first; then by plan, publication and reason, so that the order never depends on who was asked first. */
function isBefore(one: WorkVersion, other: WorkVersion): boolean {
  return orderOf(one) < orderOf(other);
}

function orderOf({ origin, work, reason }: WorkVersion): string {
  const newest = origin.publishedOn.replace(/\d/g, (digit) => String(9 - Number(digit)));
  const sequence = String(Number.MAX_SAFE_INTEGER - origin.sequence).padStart(16, '0');
  return [newest, origin.plan, sequence, work.ref, RANK[reason.by], reason.text].join('\u0000');
}

const RANK = { key: 0, parent: 1, component: 2, label: 3, project: 4 } as const;

function surest(versions: readonly WorkVersion[]): number {
  return Math.min(...versions.map(({ reason }) => RANK[reason.by]));
}

const SAYS: Readonly<Record<ConflictField, (work: OverlayWork) => string>> = {
  name: ({ name }) => name,
  lane: ({ lane }) => lane?.lane ?? '',
  decides: ({ decides }) => decides?.name ?? '',
  owner: ({ owner }) => owner ?? '',
  integrator: ({ integrator }) => integrator ?? '',
  stage: ({ stage }) => stage ?? '',
  due: ({ due }) => due ?? '',
  status: ({ status }) => status?.text ?? '',
};

/** Fields in which two versions say different things; one that says nothing contradicts nobody. */
function conflictsOf(works: readonly OverlayWork[]): readonly Conflict[] {
  if (works.length < 2) return [];
  return (Object.keys(SAYS) as ConflictField[]).flatMap((field) => {
    const values = works.map(SAYS[field]);
    const distinct = new Set(values.filter((value) => value !== '').map(referenceKey));
    return distinct.size > 1 ? [{ field, values }] : [];
  });
}
