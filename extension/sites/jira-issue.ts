/** An issue’s values as Jira’s API tells them, in the words of Jira. */
export interface JiraIssue {
  /** In capitals; another one than was asked for where the issue was moved. */
  readonly key: string;
  /** ISO day; null where there is none, or the field is not on the issue. */
  readonly due: string | null;
  readonly status: { readonly name: string; readonly category: StatusCategory | null } | null;
  /** Name of the assignee as shown; null where nobody is assigned. */
  readonly assignee: string | null;
  readonly fixVersions: readonly JiraVersion[];
  /** Its parent or epic, with the parent’s level: 0 a plain issue, 1 an epic, more above; null where Jira does not say. */
  readonly parent: { readonly key: string; readonly level: number | null } | null;
  readonly components: readonly string[];
  readonly labels: readonly string[];
}

export interface JiraVersion {
  readonly name: string;
  readonly releaseDate: string | null;
  readonly isReleased: boolean;
}

export type StatusCategory = 'new' | 'indeterminate' | 'done';

/** What is asked of an issue, and nothing else. */
export const ISSUE_FIELDS = ['status', 'assignee', 'duedate', 'fixVersions', 'parent', 'components', 'labels'] as const;

/**
 * Reads an issue out of an answer; null where it is none. A field that is missing or malformed is as if it were empty.
 *
 * @param epicLink id of the field that names the epic where epics are no parents
 */
export function readIssue(json: unknown, epicLink: string | null): JiraIssue | null {
  const key = textIn(json, 'key');
  if (key === null) return null;
  const fields = within(json, 'fields');
  const status = textIn(within(fields, 'status'), 'name');
  return {
    key: key.toUpperCase(),
    due: dayIn(fields, 'duedate'),
    status: status === null ? null : { name: status, category: categoryIn(within(fields, 'status')) },
    assignee: textIn(within(fields, 'assignee'), 'displayName'),
    fixVersions: listIn(fields, 'fixVersions').flatMap((version) => {
      const name = textIn(version, 'name');
      const releaseDate = dayIn(version, 'releaseDate');
      return name === null ? [] : [{ name, releaseDate, isReleased: within(version, 'released') === true }];
    }),
    parent: parentIn(fields, epicLink),
    components: listIn(fields, 'components').flatMap((component) => textIn(component, 'name') ?? []),
    labels: listIn(fields, 'labels').filter((label) => typeof label === 'string'),
  };
}

/** The issues of an answer to a question for many; null where it is no such answer. */
export function readIssues(json: unknown, epicLink: string | null): readonly JiraIssue[] | null {
  const issues = within(json, 'issues');
  return Array.isArray(issues) ? issues.flatMap((issue) => readIssue(issue, epicLink) ?? []) : null;
}

/** Id of the field that names an issue’s epic on Data Center, out of all fields; null where there is none. */
export function readEpicLink(json: unknown): string | null {
  const isLink = (field: unknown): boolean =>
    textIn(within(field, 'schema'), 'custom') === 'com.pyxis.greenhopper.jira:gh-epic-link';
  return Array.isArray(json) ? textIn(json.find(isLink), 'id') : null;
}

function parentIn(fields: unknown, epicLink: string | null): JiraIssue['parent'] {
  const parent = within(fields, 'parent');
  const key = textIn(parent, 'key');
  if (key !== null) {
    const level = within(within(within(parent, 'fields'), 'issuetype'), 'hierarchyLevel');
    return { key: key.toUpperCase(), level: typeof level === 'number' ? level : null };
  }
  const epic = epicLink === null ? null : textIn(fields, epicLink);
  return epic === null ? null : { key: epic.toUpperCase(), level: 1 };
}

function categoryIn(status: unknown): StatusCategory | null {
  const category = textIn(within(status, 'statusCategory'), 'key');
  return category === 'new' || category === 'indeterminate' || category === 'done' ? category : null;
}

function dayIn(json: unknown, name: string): string | null {
  return /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(textIn(json, name) ?? '')?.[0] ?? null;
}

function textIn(json: unknown, name: string): string | null {
  const text = within(json, name);
  return typeof text === 'string' && text !== '' ? text : null;
}

function listIn(json: unknown, name: string): readonly unknown[] {
  const list = within(json, name);
  return Array.isArray(list) ? list : [];
}

function within(json: unknown, name: string): unknown {
  return typeof json === 'object' && json !== null ? (json as Readonly<Record<string, unknown>>)[name] : undefined;
}
