import type { TestIssue } from '../issue.ts';
import { STATUSES } from '../issue.ts';
import type { JiraSite } from '../jira-site.ts';
import { escaped } from './escaped.ts';

/** A board’s columns. */
export function boardBody(issues: readonly TestIssue[], site: JiraSite): string {
  const columns = STATUSES.map((status) => {
    const cards = issues.filter((issue) => issue.status === status).map((issue) => card(issue, site));
    return `<li class="ghx-column"><h2>${status}</h2>${cards.join('')}</li>`;
  });
  return `<div id="ghx-work"><div id="ghx-pool"><ul class="ghx-columns board">${columns.join('')}</ul></div></div>`;
}

function card({ id, key, summary, assignee }: TestIssue, site: JiraSite): string {
  return `<div class="js-detailview ghx-issue card" data-issue-id="${id}" data-issue-key="${key}" tabindex="0"><div class="ghx-issue-content">
<div class="ghx-issue-fields"><span class="ghx-key"><a href="${site.contextPath}/browse/${key}" class="js-key-link">${key}</a></span>
<span class="ghx-summary">${escaped(summary)}</span></div><span class="ghx-avatar">${escaped(assignee ?? '')}</span></div></div>`;
}

/** A backlog’s rows, whose elements are used for other issues when it scrolls. */
export function backlogBody(issues: readonly TestIssue[], site: JiraSite): string {
  const rows = issues.map(
    ({ id, key, summary, assignee }) =>
      `<div class="js-issue ghx-issue-compact row" data-issue-id="${id}" data-issue-key="${key}"><div class="ghx-key"><a href="${site.contextPath}/browse/${key}">${key}</a></div>
<div class="ghx-summary summary">${escaped(summary)}</div><div class="ghx-end">${escaped(assignee ?? '')}</div></div>`,
  );
  return `<div id="ghx-backlog"><div class="ghx-backlog-container">${rows.join('')}</div></div>`;
}
