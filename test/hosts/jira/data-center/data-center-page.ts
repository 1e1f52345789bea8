import type { TestIssue } from '../issue.ts';
import type { JiraSite } from '../jira-site.ts';
import { PAGE_CSS } from '../pages/page-css.ts';
import { boardBody, backlogBody } from './board-body.ts';
import { detailBody, issueBody } from './issue-body.ts';
import { listBody } from './list-body.ts';
import { PAGE_SCRIPT } from './page-script.ts';

/** A page of Data Center, which its server draws; a small script makes its fields editable and its rows virtual. */
export function dataCenterPage(site: JiraSite, address: string): string {
  const url = new URL(address, 'https://made-up.example.com');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="application-name" content="JIRA" data-name="jira" data-version="9.17.2"><meta name="ajs-context-path" content="${site.contextPath}">
<title>Jira</title><link rel="icon" href="data:,"><style>${PAGE_CSS}
.editable-field.inactive { cursor: pointer } #attributes { display: grid; grid-template-columns: 120px 1fr; gap: 8px }</style></head>
<body id="jira" class="aui-layout"><div id="page"><header id="header"><a href="${site.contextPath}/secure/Dashboard.jspa">Dashboards</a></header>
<div id="content">${bodyOf(site, url)}</div></div><script>${PAGE_SCRIPT}</script></body></html>`;
}

function bodyOf(site: JiraSite, url: URL): string {
  const path = url.pathname.slice(site.contextPath.length);
  const issues = [...site.issues.values()];
  const own = /^\/browse\/([A-Z]+-\d+)$/.exec(path)?.[1];
  if (own !== undefined) return issueBody(issueOf(site, own), site);
  const selected = url.searchParams.get('selectedIssue');
  const view = url.searchParams.get('view') ?? '';
  const details =
    selected !== null && !view.endsWith('nodetail') && view !== '' ? detailBody(issueOf(site, selected), site) : '';
  if (path === '/secure/RapidBoard.jspa')
    return `${view.startsWith('planning') ? backlogBody(issues, site) : boardBody(issues, site)}${details}`;
  if (path === '/issues/') return listBody(issues, site);
  return '<p>Nothing here.</p>';
}

function issueOf(site: JiraSite, key: string): TestIssue {
  const issue = site.issues.get(key);
  if (issue === undefined) throw new Error(`There is no ${key}.`);
  return issue;
}
