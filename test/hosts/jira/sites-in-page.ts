import type { Anchor, PageHere, Site } from '../../../extension/overlay/site.ts';
import { isIssue, isJira, issueOf, placesOf } from '../../../extension/sites/jira.ts';
import type { JiraPlaces } from '../../../extension/sites/jira-places.ts';
import type { JiraReading } from '../../../extension/sites/jira-reader.ts';
import { JIRA_SITES } from '../../../extension/sites/sites.ts';

interface CardInPage {
  readonly key: string;
  readonly className: string;
  readonly testId: string | null;
  readonly text: string;
}

/** What the extension knows of the page that it is in, asked by tests. */
export interface SitesInPage {
  here(): {
    readonly site: string | null;
    readonly record: string | null;
    readonly isJira: boolean;
    readonly isIssue: boolean;
    readonly isDark: boolean | null;
  };
  /** Keys of what an anchor finds, in the order of the page; null where an element shows none. */
  keys(place: keyof Omit<JiraPlaces, 'cardOf'>): readonly (string | null)[];
  /** Names of the pages that an anchor says it was seen on. */
  seenIn(place: keyof Omit<JiraPlaces, 'cardOf'>): readonly string[];
  /** Cards with a key, and the element that a badge is drawn on. */
  cards(): readonly CardInPage[];
  /** Key of an element that was found as a card, as it is now. */
  keyOfCard(element: Element): string | null;
  facts(keys: readonly string[], abortAfterMs?: number): Promise<unknown>;
  issue(key: string, isFresh?: boolean): Promise<JiraReading>;
}

const page = (): PageHere => ({ document, url: new URL(location.href) });
const siteHere = (): Site | undefined => JIRA_SITES.find((site) => site.isHere(page()));
const place = (name: keyof Omit<JiraPlaces, 'cardOf'>): Anchor => placesOf(known())[name];
const found = (anchor: Anchor): readonly Element[] => [...document.querySelectorAll(anchor.css)];

function known(): Site {
  const site = siteHere();
  if (site === undefined) throw new Error('This is no page of a known site.');
  return site;
}

const sites: SitesInPage = {
  here() {
    const site = siteHere();
    return {
      site: site?.id ?? null,
      record: site?.recordOf(page()) ?? null,
      isJira: isJira(page()),
      isIssue: isIssue(page()),
      isDark: site?.isDark?.(page()) ?? null,
    };
  },
  keys: (name) => found(place(name)).map((element) => place(name).keyOf?.(element) ?? null),
  seenIn: (name) => place(name).seenIn,
  cards() {
    const { issueCard, cardOf } = placesOf(known());
    return found(issueCard).flatMap((element) => {
      const key = issueCard.keyOf?.(element) ?? null;
      const { className, dataset, textContent } = cardOf(element) as HTMLElement;
      return key === null ? [] : [{ key, className, testId: dataset['testid'] ?? null, text: textContent }];
    });
  },
  keyOfCard: (element) => place('issueCard').keyOf?.(element) ?? null,
  async facts(keys, abortAfterMs) {
    const signal = abortAfterMs === undefined ? new AbortController().signal : AbortSignal.timeout(abortAfterMs);
    return (
      (await known()
        .factsOf?.(keys, signal)
        .catch((problem: unknown) => String(problem))) ?? null
    );
  },
  issue: (key, isFresh) => issueOf(known(), key, new AbortController().signal, isFresh),
};
Object.assign(window, { sites });
