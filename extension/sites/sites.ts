import type { Site } from '../overlay/site.ts';
import { jiraCloud } from './jira-cloud.ts';
import { jiraDataCenter } from './jira-data-center.ts';
import { salesforce } from './salesforce.ts';

/** Every kind of pages that the overlay knows; one list for each content script. */
export const JIRA_SITES: readonly Site[] = [jiraCloud.site, jiraDataCenter.site];

export const SALESFORCE_SITES: readonly Site[] = [salesforce];
