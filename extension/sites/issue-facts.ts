import type { IssueFacts } from '../../core/feed/overlay-view.ts';
import type { JiraIssue } from './jira-issue.ts';
import type { JiraReader } from './jira-reader.ts';

/**
 * What Jira knows of issues that leads to their plan: parents, components, labels. Issues that Jira does not tell of are
 * left out. A parent that is a plain issue is asked for its own parent, the epic: sub-tasks belong to it.
 */
export async function factsOf(
  reader: JiraReader,
  keys: readonly string[],
  signal: AbortSignal,
  along: Iterable<string>,
): Promise<readonly IssueFacts[]> {
  const issues = [...(await reader.read(keys, signal, along))];
  const below = issues.flatMap(([, { issue }]) => (isBelowEpic(issue) ? [issue.parent.key] : []));
  const above = below.length === 0 ? null : await reader.read(below, signal);
  return issues.flatMap(([key, { issue }]) => {
    if (issue === null) return [];
    const parent = issue.parent?.key;
    const epic = parent === undefined ? undefined : above?.get(parent)?.issue?.parent?.key;
    const parents = [parent, epic].filter((it) => it !== undefined);
    return [{ key, parents, components: issue.components, labels: issue.labels }];
  });
}

function isBelowEpic(issue: JiraIssue | null): issue is JiraIssue & { parent: NonNullable<JiraIssue['parent']> } {
  return issue !== null && issue.parent !== null && (issue.parent.level ?? 0) < 1;
}
