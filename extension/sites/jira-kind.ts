import type { PageHere } from '../overlay/site.ts';

/** Elements that only Data Center’s pages have. */
const OF_DATA_CENTER = ['issue-content', 'summary-val', 'key-val', 'ghx-pool', 'ghx-work', 'ghx-backlog', 'issuetable'];

const META = 'meta[name="application-name" i][content="JIRA" i]';

export function isJira({ document }: PageHere): boolean {
  return document.querySelector(META) !== null;
}

/** Whether a page of Jira is of one that a company runs itself: it says so by its version, or looks it. */
export function isDataCenter({ document, url }: PageHere): boolean {
  // The cloud calls itself 1001.0.0.
  const version = document.querySelector(META)?.getAttribute('data-version') ?? '';
  if (/^\d+\./.test(version)) return Number.parseInt(version, 10) < 1000;
  if (OF_DATA_CENTER.some((id) => document.getElementById(id) !== null)) return true;
  return !url.hostname.endsWith('.atlassian.net');
}

/** Jira’s own colour mode, whatever the operating system has; null where the page follows that, or does not say. */
export function saysDark({ document }: PageHere): boolean | null {
  const mode = document.documentElement.getAttribute('data-color-mode');
  return mode === 'dark' ? true : mode === 'light' ? false : null;
}
