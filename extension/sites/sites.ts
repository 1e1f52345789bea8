import type { Site } from '../overlay/site.ts';
import { jiraCloud } from './jira-cloud.ts';
import { jiraDataCenter } from './jira-data-center.ts';

/** Every kind of pages that the overlay knows. */
export const SITES: readonly Site[] = [jiraCloud.site, jiraDataCenter.site];
