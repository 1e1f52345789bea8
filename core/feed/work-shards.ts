import type { Guardrail } from '../plan/governance.ts';
import type { Initiative, Milestone } from '../plan/work.ts';
import { projectOfKey } from '../plan/tracker-link.ts';
import type { DraftWork } from './overlay-works.ts';
import type { OverlayWork } from './overlay-view.ts';
import { packed, sparse } from './pack-shards.ts';

/** Characters of a shard of works: one or two are what an issue’s page needs. */
const SHARD = 8_000;
/** Where a milestone’s initiative lies is written when all are placed; this is about what it takes. */
const PLACE = 150;

export interface WorkPlace {
  readonly ref: string;
  /** Number of the shard. */
  readonly in: number;
}

export interface WorkShards {
  readonly shards: readonly (readonly OverlayWork[])[];
  readonly placeOf: (work: Initiative | Milestone) => WorkPlace | null;
}

/** Works in shards, those of one tracker project and of one initiative side by side. */
export function workShards(drafts: readonly DraftWork[], refOf: (guardrail: Guardrail) => string | null): WorkShards {
  const railsOf = ({ rails }: DraftWork): readonly string[] => rails.flatMap((one) => refOf(one) ?? []);
  const lengthOf = (draft: DraftWork): number =>
    JSON.stringify(sparse({ ...draft.view, guardrails: railsOf(draft) })).length + PLACE;
  const parts = packed(sideBySide(drafts), SHARD, lengthOf);
  const places = new Map(
    parts.flatMap((part, at) => part.map(({ of, view: { ref } }) => [of, { ref, in: at }] as const)),
  );
  const names = new Map(drafts.map(({ view: { ref, name } }) => [ref, name]));
  const placeOf = (work: Initiative | Milestone): WorkPlace | null => places.get(work) ?? null;
  const shards = parts.map((part) =>
    part.map((draft): OverlayWork => {
      const place = draft.above === null ? null : placeOf(draft.above);
      const initiative = place === null ? null : { ...place, name: names.get(place.ref) ?? '' };
      return { ...draft.view, initiative, guardrails: railsOf(draft) };
    }),
  );
  return { shards, placeOf };
}

/** Initiatives, each with its milestones behind it, by the tracker project that their first key is of. */
function sideBySide(drafts: readonly DraftWork[]): readonly DraftWork[] {
  const groups = new Map<Initiative | Milestone, DraftWork[]>();
  for (const draft of drafts) {
    const head = draft.above ?? draft.of;
    const group = groups.get(head);
    if (group === undefined) groups.set(head, [draft]);
    else group.push(draft);
  }
  return [...groups.values()]
    .map((group) => ({ group, project: projectOf(group) }))
    .toSorted((one, other) => (one.project < other.project ? -1 : one.project > other.project ? 1 : 0))
    .flatMap(({ group }) => group);
}

function projectOf(group: readonly DraftWork[]): string {
  for (const { of } of group)
    for (const { by, text } of of.tracker ?? []) {
      const project = by === 'key' ? projectOfKey(text) : by === 'project' ? text : null;
      if (project !== null) return project;
    }
  return '';
}
