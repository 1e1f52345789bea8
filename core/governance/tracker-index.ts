import type { Plan } from '../plan/plan.ts';
import { onceFor } from '../plan/once-for.ts';
import { referenceKey } from '../plan/references.ts';
import { issueKeysIn, projectOfKey } from '../plan/tracker-link.ts';
import type { Initiative, Milestone } from '../plan/work.ts';

/** What is known of a tracker’s issue when asking who decides it. */
export interface IssueFacts {
  readonly key: string;
  /** Keys of its parent and epic, nearest first. */
  readonly parents: readonly string[];
  readonly components: readonly string[];
  readonly labels: readonly string[];
}

/** What led from an issue to a work, surest first. */
export type MatchBy = 'key' | 'parent' | 'component' | 'label' | 'project';

export interface MatchReason {
  readonly by: MatchBy;
  /** The key, component, label or project as the issue has it. */
  readonly text: string;
}

/** One thing to look for, with the reason it would give; `PAY-12`, `component:checkout`, `label:sso`, `project:PAY`. */
export interface LookUp {
  readonly key: string;
  readonly reason: MatchReason;
}

/** What to look for, in groups: a group is asked only where those before it found nothing. */
export function lookUpsFor({ key, parents, components, labels }: IssueFacts): readonly (readonly LookUp[])[] {
  const issue = key.trim().toUpperCase();
  const project = projectOfKey(issue);
  return [
    [{ key: issue, reason: { by: 'key', text: issue } }],
    ...parents.map((parent): readonly LookUp[] => [
      { key: parent.trim().toUpperCase(), reason: { by: 'parent', text: parent.trim().toUpperCase() } },
    ]),
    components.map((text): LookUp => ({ key: lookUpKey('component', text), reason: { by: 'component', text } })),
    labels.map((text): LookUp => ({ key: lookUpKey('label', text), reason: { by: 'label', text } })),
    project === null ? [] : [{ key: lookUpKey('project', project), reason: { by: 'project', text: project } }],
  ];
}

function lookUpKey(by: 'component' | 'label' | 'project', text: string): string {
  return `${by}:${referenceKey(text)}`;
}

/** What leads to each piece of work, by look-up key; works in the order of the plan, milestones before initiatives. */
export function trackerIndex(
  plan: Pick<Plan, 'initiatives' | 'milestones'>,
): ReadonlyMap<string, readonly (Initiative | Milestone)[]> {
  return indexOf(plan.initiatives)(plan.milestones);
}

const indexOf = onceFor((initiatives: readonly Initiative[]) =>
  onceFor((milestones: readonly Milestone[]) => {
    const works = [...milestones, ...initiatives];
    const projects = projectsIn(works);
    const index = new Map<string, (Initiative | Milestone)[]>();
    for (const work of works)
      for (const key of lookUpKeysOf(work, projects)) {
        const known = index.get(key);
        if (known === undefined) index.set(key, [work]);
        else known.push(work);
      }
    return index;
  }),
);

/** The works an issue belongs to, with the reason: those of the first group of look-ups that finds any. */
export function worksOfIssue(
  facts: IssueFacts,
  plan: Pick<Plan, 'initiatives' | 'milestones'>,
): readonly { readonly work: Initiative | Milestone; readonly reason: MatchReason }[] {
  const index = trackerIndex(plan);
  for (const group of lookUpsFor(facts)) {
    const found = new Map<Initiative | Milestone, MatchReason>();
    for (const { key, reason } of group)
      for (const work of index.get(key) ?? []) if (!found.has(work)) found.set(work, reason);
    if (found.size > 0) return [...found].map(([work, reason]) => ({ work, reason }));
  }
  return [];
}

/** Keys are also read from addresses in notes and, where the tracker’s project is known, from the beginning of a name. */
function lookUpKeysOf(work: Initiative | Milestone, projects: ReadonlySet<string>): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { by, text } of work.tracker ?? []) keys.add(by === 'key' ? text : lookUpKey(by, text));
  for (const key of issueKeysIn(work.notes ?? '', false)) keys.add(key);
  const lead = /^\W{0,3}([A-Z][A-Z0-9_]{1,29}-[1-9]\d{0,8})(?![\w-])/.exec(work.name)?.[1];
  if (lead !== undefined && projects.has(projectOfKey(lead) ?? '')) keys.add(lead);
  return keys;
}

function projectsIn(works: readonly (Initiative | Milestone)[]): ReadonlySet<string> {
  const projects = new Set<string>();
  for (const { tracker } of works)
    for (const { by, text } of tracker ?? [])
      if (by === 'key') projects.add(projectOfKey(text) ?? '');
      else if (by === 'project') projects.add(text.toUpperCase());
  return projects;
}
