import { createPlanCache } from '../overlay/plan-cache.ts';
import type { PageHere, Site } from '../overlay/site.ts';
import { factsOf } from './issue-facts.ts';
import { KEY_ATTRIBUTES, keyIn } from './issue-key.ts';
import { askJira } from './jira-api.ts';
import type { JiraPlaces } from './jira-places.ts';
import { jiraPlaces } from './jira-places.ts';
import type { JiraReader } from './jira-reader.ts';
import { createJiraReader } from './jira-reader.ts';
import type { JiraSelectors } from './jira-selectors.ts';
import { createJiraRequests } from './jira-requests.ts';

interface JiraKind extends Pick<Site, 'id' | 'name' | 'isHere' | 'recordOf'> {
  readonly isCloud: boolean;
  readonly selectors: JiraSelectors;
  /** `/jira` where it shares its host. */
  contextPath(): string;
}

export interface Jira {
  readonly site: Site;
  readonly places: JiraPlaces;
  /** One as long as the document is there, whichever of its pages is open. */
  reader(): JiraReader;
}

export function jiraOf({ isCloud, selectors, contextPath, ...kind }: JiraKind): Jira {
  let made: JiraReader | null = null;
  const reader = (): JiraReader =>
    (made ??= createJiraReader(askJira(createJiraRequests(location.origin + contextPath()), isCloud)));
  const record = (): string | null => kind.recordOf({ document, url: new URL(location.href) });
  /** Read only as far as there is room to ask. */
  function* keysOnPage(): Generator<string> {
    for (const found of document.querySelectorAll(selectors.found.css)) {
      const key = keyIn(found);
      if (key !== null) yield key;
    }
  }
  const site: Site = {
    ...kind,
    keyAttributes: KEY_ATTRIBUTES,
    planCache: createPlanCache,
    // The issue of the page is asked for alone; on boards and lists the rest of the page comes along.
    factsOf: (keys, signal) =>
      factsOf(reader(), keys, signal, keys.length === 1 && keys[0] === record() ? [] : keysOnPage()),
    isDark,
  };
  return { site, reader, places: jiraPlaces(selectors, record) };
}

/** Jira’s own colour mode, whatever the operating system has; null where the page follows that, or does not say. */
function isDark({ document: { documentElement } }: PageHere): boolean | null {
  const mode = documentElement.getAttribute('data-color-mode');
  return mode === 'dark' || (mode === 'light' ? false : null);
}
