import { createPlanCache } from '../../../extension/overlay/plan-cache.ts';
import type { Site } from '../../../extension/overlay/site.ts';

/** A made-up site: issues under `/browse/KEY`, boards under `/board`. */
const plainSite: Site = {
  id: 'plain',
  name: 'Plain tracker',
  planCache: createPlanCache,
  isHere: ({ document }) => document.querySelector('meta[name="application-name"][content="Plain"]') !== null,
  recordOf: ({ url }) => /^\/browse\/([A-Z]+-\d+)$/.exec(url.pathname)?.[1] ?? null,
};

export const JIRA_SITES: readonly Site[] = [plainSite];

export const SALESFORCE_SITES: readonly Site[] = [];
