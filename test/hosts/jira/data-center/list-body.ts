import type { TestIssue } from '../issue.ts';
import type { JiraSite } from '../jira-site.ts';
import { escaped } from './escaped.ts';

/** The issue navigator’s table: three links a row, and one to the parent. */
export function listBody(issues: readonly TestIssue[], site: JiraSite): string {
  const link = (key: string, text: string): string =>
    `<a class="issue-link" data-issue-key="${key}" href="${site.contextPath}/browse/${key}">${escaped(text)}</a>`;
  const rows = issues.map(
    ({ id, key, parent, summary }) =>
      `<tr id="issuerow${id}" rel="${id}" data-issuekey="${key}" class="issuerow"><td class="issuekey">${link(key, key)}</td>
<td class="summary">${parent === null ? '' : link(parent, parent)} ${link(key, summary)}</td></tr>`,
  );
  return `<table id="issuetable" class="list"><thead><tr><th>Key</th><th>Summary</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}
