import type { TestIssue } from '../issue.ts';
import type { JiraSite } from '../jira-site.ts';
import { escaped } from './escaped.ts';

/** An issue on a page of its own. */
export function issueBody(issue: TestIssue, site: JiraSite): string {
  const link = `${site.contextPath}/browse/${issue.key}`;
  return `<div id="issue-content" class="issue-view"><header id="stalker" class="issue-header">
<ol class="aui-nav aui-nav-breadcrumbs"><li><a id="project-name-val" href="${site.contextPath}/browse/PAY">Payments</a></li>
<li><a class="issue-link" data-issue-key="${issue.key}" href="${link}" id="key-val" rel="${issue.id}">${issue.key}</a></li></ol>
<h1 id="summary-val" class="editable-field inactive">${escaped(issue.summary)}</h1></header>${fields(issue, site)}</div>`;
}

/** An issue in the detail view of a board. */
export function detailBody(issue: TestIssue, site: JiraSite): string {
  const link = `${site.contextPath}/browse/${issue.key}`;
  return `<div id="ghx-detail-view" class="panel"><div id="ghx-detail-issue" data-issuekey="${issue.key}">
<div id="issuekey-val"><a href="${link}">${issue.key}</a></div><h3 id="summary-val">${escaped(issue.summary)}</h3>${fields(issue, site)}</div></div>`;
}

function fields({ type, assignee, due, fixVersions, key }: TestIssue, site: JiraSite): string {
  return `<div id="details-module" class="module"><div id="attributes" data-key="${key}" data-context="${site.contextPath}">
<strong>Type:</strong><span id="type-val">${type}</span>
<strong>Fix Version/s:</strong><span id="fixfor-val" class="editable-field inactive"><span id="fixVersions-field">${fixVersions.map(escaped).join(', ') || 'None'}</span></span>
<strong>Assignee:</strong><span id="assignee-val">${escaped(assignee ?? 'Unassigned')}</span>
<strong>Due:</strong><span id="due-date" class="editable-field inactive">${due === null ? 'None' : `<time datetime="${due}">${due}</time>`}</span></div></div>
<a id="create_link" href="#">Create</a><div id="create-issue-dialog" hidden><input id="duedate-of-new" name="duedate"></div>`;
}
