import type { Raw } from './jira-requests.ts';

/** An issue’s values as Jira’s API tells them, in the words of Jira. */
export interface JiraIssue {
  /** In capitals. */
  readonly key: string;
  /** ISO day; null where there is none, or the field is not on the issue. */
  readonly due: string | null;
  readonly status: { readonly name: string; readonly category: StatusCategory | null } | null;
  /** Name of the assignee as shown; null where nobody is assigned. */
  readonly assignee: string | null;
  readonly fixVersions: readonly { readonly name: string; readonly releaseDate: string | null }[];
  /** Its parent or epic, with the parent’s level: 0 a plain issue, 1 an epic, more above; null where Jira does not say. */
  readonly parent: { readonly key: string; readonly level: number | null } | null;
  readonly components: readonly string[];
  readonly labels: readonly string[];
}

export type StatusCategory = 'new' | 'indeterminate' | 'done';

/**
 * Reads an issue out of an answer; null where it is none. A field that is missing or malformed is as if it were empty.
 *
 * @param epicLink id of the field that names the epic where epics are no parents
 */
export function readIssue(raw: Raw | null, epicLink: string | null): JiraIssue | null {
  const key = text(raw?.['key']);
  if (raw === null || key === null) return null;
  const fields = raw['fields'] ?? {};
  const { status, assignee, duedate, fixVersions, parent, components, labels } = fields;
  const name = text(status?.['name']);
  const category = text(status?.['statusCategory']?.['key']);
  const epic = epicLink === null ? null : text(fields[epicLink]);
  const above = text(parent?.['key']) ?? epic;
  const level = parent?.['fields']?.['issuetype']?.['hierarchyLevel'];
  return {
    key: key.toUpperCase(),
    due: day(duedate),
    status: name === null ? null : { name, category: isCategory(category) ? category : null },
    assignee: text(assignee?.['displayName']),
    fixVersions: list(fixVersions).flatMap((version) => {
      const called = text(version?.['name']);
      return called === null ? [] : [{ name: called, releaseDate: day(version?.['releaseDate']) }];
    }),
    parent:
      above === null
        ? null
        : { key: above.toUpperCase(), level: typeof level === 'number' ? level : above === epic ? 1 : null },
    components: list(components).flatMap((component) => text(component?.['name']) ?? []),
    labels: list(labels).flatMap((label) => text(label) ?? []),
  };
}

/** The issues of an answer to a question for many; null where it is no such answer. */
export function readIssues(raw: Raw, epicLink: string | null): readonly JiraIssue[] | null {
  const { issues } = raw;
  return Array.isArray(issues) ? list(issues).flatMap((issue) => readIssue(issue, epicLink) ?? []) : null;
}

/** Id of the field that names an issue’s epic on Data Center, out of all fields; null where there is none. */
export function readEpicLink(raw: Raw | null): string | null {
  const isLink = (field: Raw | null): boolean =>
    text(field?.['schema']?.['custom']) === 'com.pyxis.greenhopper.jira:gh-epic-link';
  return text(list(raw).find(isLink)?.['id']);
}

function isCategory(text: string | null): text is StatusCategory {
  return text === 'new' || text === 'indeterminate' || text === 'done';
}

function text(raw: unknown): string | null {
  return typeof raw === 'string' && raw !== '' ? raw : null;
}

function day(raw: unknown): string | null {
  return /^\d{4}-\d\d-\d\d(?=$|T)/.exec(text(raw) ?? '')?.[0] ?? null;
}

function list(raw: unknown): readonly (Raw | null)[] {
  return Array.isArray(raw) ? (raw as readonly (Raw | null)[]) : [];
}
