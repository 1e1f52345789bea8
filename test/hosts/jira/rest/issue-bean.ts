import type { TestIssue, TestStatus } from '../issue.ts';
import { VERSIONS } from '../issue.ts';
import type { JiraSite } from '../jira-site.ts';

/** Id of the field that names the epic on Data Center; on every installation it is another. */
export const EPIC_LINK = 'customfield_10108';

/** An issue as the API tells it, with the fields that were asked for. */
export function issueBean(issue: TestIssue, fields: readonly string[], site: JiraSite, base: string): object {
  const { id, key } = issue;
  const all = allFields(issue, site, base);
  return {
    expand: 'operations,versionedRepresentations,editmeta,changelog,renderedFields',
    id,
    self: `${base}/issue/${id}`,
    key,
    fields: Object.fromEntries(fields.filter((name) => name in all).map((name) => [name, all[name]])),
  };
}

function allFields(issue: TestIssue, site: JiraSite, base: string): Readonly<Record<string, unknown>> {
  const isEpicLinked = site.kind === 'data-center' && issue.type !== 'Sub-task';
  const fields: Record<string, unknown> = {
    summary: issue.summary,
    issuetype: issueType(issue.type, site, base),
    status: status(issue.status, base),
    assignee: issue.assignee === null ? null : user(issue.assignee, site, base),
    duedate: issue.due,
    fixVersions: issue.fixVersions.map((name) => version(name, base)),
    components: issue.components.map((name, at) => ({ self: `${base}/component/${at}`, id: String(at), name })),
    labels: issue.labels,
  };
  const parent = issue.parent === null ? undefined : site.issues.get(issue.parent);
  if (isEpicLinked) fields[EPIC_LINK] = issue.parent;
  else if (parent !== undefined) fields['parent'] = linked(parent, site, base);
  return fields;
}

function linked(issue: TestIssue, site: JiraSite, base: string): object {
  const { id, key, summary } = issue;
  const fields = { summary, status: status(issue.status, base), issuetype: issueType(issue.type, site, base) };
  return { id, key, self: `${base}/issue/${id}`, fields };
}

function issueType(name: TestIssue['type'], site: JiraSite, base: string): object {
  const level = { Epic: 1, Story: 0, 'Sub-task': -1 }[name];
  const type = {
    self: `${base}/issuetype/${level + 10}`,
    id: String(level + 10),
    description: '',
    iconUrl: `${base}/icon.svg`,
    name,
    subtask: level < 0,
    avatarId: 1,
  };
  return site.kind === 'cloud' ? { ...type, hierarchyLevel: level } : type;
}

function status(name: TestStatus, base: string): object {
  const [id, key, colorName] = {
    'To Do': [2, 'new', 'blue-gray'],
    'In Progress': [4, 'indeterminate', 'yellow'],
    Done: [3, 'done', 'green'],
  }[name];
  const statusCategory = { self: `${base}/statuscategory/${id}`, id, key, colorName, name };
  return {
    self: `${base}/status/${id}`,
    description: '',
    iconUrl: `${base}/icon.png`,
    name,
    id: String(id),
    statusCategory,
  };
}

function user(displayName: string, site: JiraSite, base: string): object {
  const avatarUrls = Object.fromEntries(
    ['48x48', '24x24', '16x16', '32x32'].map((size) => [size, `${base}/avatar/${size}`]),
  );
  const account = displayName.toLowerCase();
  const shared = { avatarUrls, displayName, active: true, timeZone: 'Europe/Berlin' };
  return site.kind === 'cloud'
    ? { self: `${base}/user?accountId=${account}`, accountId: account, ...shared, accountType: 'atlassian' }
    : { self: `${base}/user?username=${account}`, name: account, key: account, ...shared };
}

function version(name: string, base: string): object {
  return {
    self: `${base}/version/${name}`,
    id: name,
    description: '',
    name,
    archived: false,
    released: false,
    releaseDate: VERSIONS[name],
  };
}
