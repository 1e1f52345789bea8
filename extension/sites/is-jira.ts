import type { PageHere } from '../overlay/site.ts';

/** Elements that only Data Center’s pages have. */
const OF_DATA_CENTER = ['issue-content', 'summary-val', 'key-val', 'ghx-pool', 'ghx-work', 'ghx-backlog', 'issuetable'];

/** Which Jira a page is of: one that a company runs itself says so by its version, or looks it; null where it is none. */
export function jiraKindOf({ document, url }: PageHere): 'cloud' | 'data-center' | null {
  const meta = document.querySelector('meta[name="application-name"][content="JIRA" i]');
  if (meta === null) return null;
  // The cloud calls itself 1001.0.0.
  const version = Number.parseInt(meta.getAttribute('data-version') ?? '', 10);
  const isOwn = Number.isNaN(version)
    ? OF_DATA_CENTER.some((id) => document.getElementById(id)) || !url.hostname.endsWith('.atlassian.net')
    : version < 1000;
  return isOwn ? 'data-center' : 'cloud';
}
