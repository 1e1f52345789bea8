import type { PageHere, Site } from '../overlay/site.ts';
import { jiraKindOf } from './is-jira.ts';
import { jiraCloud } from './jira-cloud.ts';
import { jiraDataCenter } from './jira-data-center.ts';
import type { JiraReading } from './jira-reader.ts';
import type { JiraPlaces } from './jira-places.ts';
import type { Jira } from './jira-site.ts';

/** What overlays on Jira need, whichever Jira it is. */

export function isJira(page: PageHere): boolean {
  return jiraKindOf(page) !== null;
}

/** Whether the details of one issue are open, on a page of their own or beside others. */
export function isIssue(page: PageHere): boolean {
  const kind = jiraKindOf(page);
  return kind !== null && (kind === 'cloud' ? jiraCloud : jiraDataCenter).site.recordOf(page) !== null;
}

export function placesOf(site: Site): JiraPlaces {
  return jiraAt(site).places;
}

/**
 * What Jira says of an issue. On an issue’s page nothing more is asked for it: the look-up of its plan asked already.
 *
 * @param isFresh asked anew, because somebody may have changed it just now
 * @returns no issue where Jira has none, or there is trouble; rejects only when the signal is aborted
 */
export async function issueOf(site: Site, key: string, signal: AbortSignal, isFresh = false): Promise<JiraReading> {
  const reader = jiraAt(site).reader();
  if (isFresh) reader.forget(key);
  return (await reader.read([key], signal)).get(key) ?? { issue: null, trouble: null };
}

function jiraAt(site: Site): Jira {
  return site === jiraDataCenter.site ? jiraDataCenter : jiraCloud;
}
