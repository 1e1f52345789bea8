import type { PageHere, Site } from '../overlay/site.ts';
import { cloudPlaces, cloudReader, jiraCloud } from './jira-cloud.ts';
import { dataCenterPlaces, dataCenterReader, jiraDataCenter } from './jira-data-center.ts';
import type { JiraPlaces } from './jira-places.ts';
import type { JiraReading } from './jira-reader.ts';

/** What overlays on Jira need, whichever Jira it is. */

const JIRAS: readonly Site[] = [jiraCloud, jiraDataCenter];

export function isJira(page: PageHere): boolean {
  return JIRAS.some((site) => site.isHere(page));
}

/** Whether the details of one issue are open, on a page of their own or beside others. */
export function isIssue(page: PageHere): boolean {
  return JIRAS.some((site) => site.isHere(page) && site.recordOf(page) !== null);
}

export function placesOf(site: Site): JiraPlaces {
  return site === jiraDataCenter ? dataCenterPlaces : cloudPlaces;
}

/**
 * What Jira says of an issue. On an issue’s page nothing more is asked for it: the look-up of its plan asked already.
 *
 * @param isFresh asked anew, because somebody may have changed it just now
 * @returns no issue where Jira has none, or there is trouble; rejects only when the signal is aborted
 */
export async function issueOf(site: Site, key: string, signal: AbortSignal, isFresh = false): Promise<JiraReading> {
  const reader = site === jiraDataCenter ? dataCenterReader() : cloudReader();
  if (isFresh) reader.forget(key);
  return (await reader.read([key], signal)).get(key) ?? { issue: null, trouble: null };
}
