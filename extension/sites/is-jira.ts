import type { PageHere } from '../overlay/site.ts';

/** Elements that only Data Center’s pages have. */
const OF_DATA_CENTER = ['issue-content', 'summary-val', 'key-val', 'ghx-pool', 'ghx-work', 'ghx-backlog', 'issuetable'];

/** Addresses of Jira on hosts that it shares with other products, and with the portal of customers. */
const OF_CLOUD = /^\/(?:browse|issues|jira)\//;

/** Which Jira a page is of: one that a company runs itself says so by its version, or looks it; null where it is none. */
export function jiraKindOf({ document, url }: PageHere): 'cloud' | 'data-center' | null {
  const meta = document.querySelector('meta[name="application-name"]');
  const isOfCloud = url.hostname.endsWith('.atlassian.net');
  // A page that does not say what it is, is known by its address.
  if (meta === null) return isOfCloud && OF_CLOUD.test(url.pathname) ? 'cloud' : null;
  if (meta.getAttribute('content')?.toUpperCase() !== 'JIRA') return null;
  // The cloud calls itself 1001.0.0.
  const version = Number.parseInt(meta.getAttribute('data-version') ?? '', 10);
  const isOwn = Number.isNaN(version)
    ? OF_DATA_CENTER.some((id) => document.getElementById(id)) || !isOfCloud
    : version < 1000;
  return isOwn ? 'data-center' : 'cloud';
}
