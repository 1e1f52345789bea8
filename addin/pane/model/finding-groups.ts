import type { Finding, Severity } from '../../../core/audit/finding.ts';
import { SEVERITIES } from '../../../core/audit/finding.ts';
import type { Words } from '../words/english/english.ts';

export const GROUPINGS = ['severity', 'rule', 'sheet', 'owner'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface FindingGroup {
  /** Unique among the groups of one grouping. */
  readonly key: string;
  readonly title: string;
  /** The worst among its findings. */
  readonly severity: Severity;
  readonly findings: readonly Finding[];
  /** Whether it holds what the planner accepted. */
  readonly accepted: boolean;
}

/** One line of the list: a group's head, or a finding of an open group. */
export type ListItem =
  | { readonly what: 'group'; readonly key: string; readonly group: FindingGroup; readonly open: boolean }
  | { readonly what: 'finding'; readonly key: string; readonly finding: Finding };

const ACCEPTED = 'accepted';
/** Groups open by themselves, from the worst on, until this many findings are in sight. */
const ENOUGH_IN_SIGHT = 6;

/** Groups in the order their first finding has, which is worst first; accepted findings are the last group of all. */
export function groupFindings(
  findings: readonly Finding[],
  grouping: Grouping,
  titleOf: (rule: string) => string,
  words: Pick<Words, 'severities' | 'findings'>,
): readonly FindingGroup[] {
  const groups = new Map<string, { title: string; findings: Finding[] }>();
  const accepted: Finding[] = [];
  const add = (key: string, title: string, finding: Finding): void => {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { title, findings: [finding] });
    else group.findings.push(finding);
  };
  for (const finding of findings) {
    if (finding.acceptance !== null) accepted.push(finding);
    else if (grouping === 'severity') add(finding.severity, words.severities[finding.severity], finding);
    else if (grouping === 'rule') add(finding.rule, titleOf(finding.rule), finding);
    else if (grouping === 'sheet') add(finding.sheet, finding.sheet, finding);
    else if (finding.owners.length === 0) add('', words.findings.nobody, finding);
    else for (const owner of finding.owners) add(`:${owner}`, owner, finding);
  }
  if (accepted.length > 0) groups.set(ACCEPTED, { title: words.findings.accepted, findings: accepted });
  return Array.from(groups, ([key, group]) => ({
    key: `${grouping}:${key}`,
    ...group,
    severity: worst(group.findings),
    accepted: key === ACCEPTED,
  }));
}

/**
 * Which groups are open: as the planner left them, else the worst ones and those with a finding among `here`; all of them
 * while searching.
 */
export function openGroups(
  groups: readonly FindingGroup[],
  folds: ReadonlyMap<string, boolean>,
  searching: boolean,
  here: ReadonlySet<string>,
): ReadonlySet<string> {
  const open = new Set<string>();
  let inSight = 0;
  for (const group of groups) {
    const byItself = searching || (!group.accepted && inSight < ENOUGH_IN_SIGHT);
    const isHere = !group.accepted && group.findings.some(({ id }) => here.has(id));
    if (folds.get(group.key) ?? (byItself || isHere)) open.add(group.key);
    if (byItself) inSight += group.findings.length;
  }
  return open;
}

/** The list as it is drawn. */
export function listItems(groups: readonly FindingGroup[], open: ReadonlySet<string>): readonly ListItem[] {
  return groups.flatMap((group): ListItem[] => {
    const isOpen = open.has(group.key);
    const head: ListItem = { what: 'group', key: group.key, group, open: isOpen };
    if (!isOpen) return [head];
    return [
      head,
      ...group.findings.map((finding): ListItem => ({ what: 'finding', key: itemKey(group, finding), finding })),
    ];
  });
}

/** `ListItem.key` of a finding in a group. */
export function itemKey(group: FindingGroup, finding: Finding): string {
  return `${group.key} ${finding.id}`;
}

function worst(findings: readonly Finding[]): Severity {
  return SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'minor';
}
