import { createPlanCache } from '../overlay/plan-cache.ts';
import type { Anchor, PageHere, Site } from '../overlay/site.ts';
import { factsOf } from './issue-facts.ts';
import { ISSUE_LINK, KEY_ATTRIBUTES, keyIn, keyOfLink } from './issue-key.ts';
import { askJira } from './jira-api.ts';
import type { JiraReader } from './jira-reader.ts';
import { createJiraReader } from './jira-reader.ts';
import { createJiraRequests } from './jira-requests.ts';

/** Where things are on one kind of Jira’s pages: its selectors, with the pages that they were seen on. */
export interface JiraSelectors {
  /** Title of an issue’s details. */
  readonly heading: Selector;
  /** What in the details names their issue. */
  readonly current: string;
  /** What stands for a card or row: itself, or a link on it. */
  readonly found: Selector;
  /** Cards and rows that were seen. */
  readonly card: string;
  /** Links on a card that are known to be its own. */
  readonly ownLink: string;
  /** Inputs of fields, there only while they are edited. */
  readonly dueDate: Selector;
  readonly fixVersions: Selector;
}
type Selector = Pick<Anchor, 'css' | 'seenIn'>;

interface JiraKind extends Pick<Site, 'id' | 'name' | 'isHere' | 'recordOf'> {
  readonly isCloud: boolean;
  readonly selectors: JiraSelectors;
  /** `/jira` where it shares its host. */
  contextPath(): string;
}

/** Where things are: the same names for every Jira. */
export interface JiraPlaces {
  /** Title of the issue whose details are open: on its own page, beside a board, a backlog or a list, or in a dialog. */
  readonly issueHeading: Anchor;
  /** One for every card of a board and every row of a backlog, list or timeline. Badges belong on `cardOf` of it. */
  readonly issueCard: Anchor;
  /** The due date’s input; there only while the date is being edited. */
  readonly dueDateInput: Anchor;
  /** The fix versions’ input; there only while they are being edited. */
  readonly fixVersionsInput: Anchor;
  /** The whole card or row of what `issueCard` found. */
  cardOf(found: Element): Element;
}

export interface Jira {
  readonly site: Site;
  readonly places: JiraPlaces;
  /** One as long as the document is there, whichever of its pages is open. */
  reader(): JiraReader;
}

/** What holds many cards: nothing that reaches so far is one card. */
const HOLDS_MANY = 'body, main, ul, ol, tbody, [role="list"], [role="rowgroup"], [role$="grid"], [role="group"]';

export function jiraOf({ isCloud, selectors, contextPath, ...kind }: JiraKind): Jira {
  const { current, card: known, ownLink } = selectors;
  let made: JiraReader | null = null;
  const reader = (): JiraReader =>
    (made ??= createJiraReader(askJira(createJiraRequests(location.origin + contextPath()), isCloud)));
  const record = (): string | null => kind.recordOf({ document, url: new URL(location.href) });

  /** The known card around, or the largest element that speaks of no other issue. */
  const cardOf = (found: Element): Element => {
    const card = found.closest(known);
    if (card !== null) return card;
    const other = `${ISSUE_LINK}:not([href$="/browse/${keyOfLink(found)}"])`;
    let largest = found;
    for (let at = found.parentElement; at !== null && !at.matches(HOLDS_MANY); at = at.parentElement) {
      if (at.querySelector(other) !== null) break;
      largest = at;
    }
    return largest;
  };
  const ownOf = (card: Element): Element | null => card.querySelector(ownLink) ?? card.querySelector(ISSUE_LINK);
  /** Many cards link to their issue twice, and to others besides: one stands for the card. */
  const keyOfFound = (found: Element): string | null => {
    const card = cardOf(found);
    return card === found || ownOf(card) === found ? keyIn(found) : null;
  };
  /**
   * What the address says and what the details themselves say must be one. While a page goes from one issue to another
   * they are not, and nothing is drawn.
   */
  const keyOfDetails = (inside: Element): string | null => {
    const address = record();
    if (document.querySelector(current) === null) return address;
    let at: Element | null = inside;
    while (at !== null && at.querySelector(current) === null) at = at.parentElement;
    const shown = at?.querySelector(current);
    const key = shown === null || shown === undefined ? null : keyIn(shown);
    return address === null || key === null || address === key ? (key ?? address) : null;
  };
  const editing = (input: Selector): Anchor => ({
    ...input,
    mayBeAbsent: true,
    // Pickers have more than one input: the first stands for the field.
    keyOf(element) {
      if (document.querySelector(input.css) !== element) return null;
      const row = element.closest(known);
      return row === null ? keyOfDetails(element) : keyIn(ownOf(row) ?? row);
    },
  });
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
  return {
    site,
    reader,
    places: {
      issueHeading: { ...selectors.heading, keyOf: keyOfDetails },
      issueCard: { ...selectors.found, isOneOfMany: true, mayBeAbsent: true, keyOf: keyOfFound },
      dueDateInput: editing(selectors.dueDate),
      fixVersionsInput: editing(selectors.fixVersions),
      cardOf,
    },
  };
}

/** Jira’s own colour mode, whatever the operating system has; null where the page follows that, or does not say. */
function isDark({ document: { documentElement } }: PageHere): boolean | null {
  const mode = documentElement.getAttribute('data-color-mode');
  return mode === 'dark' || (mode === 'light' ? false : null);
}
