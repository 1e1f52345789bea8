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

/** What holds many cards: nothing that reaches so far is one card. Nor is what has a title of its own, or heads of columns. */
const HOLDS_MANY = 'body, main, ul, ol, tbody, [role="list"], [role="rowgroup"], [role$="grid"], [role="group"]';
const OVER_MANY = 'h1, h2, thead, [role="columnheader"]';

export function jiraOf({ isCloud, selectors, contextPath, ...kind }: JiraKind): Jira {
  const { current, card: known, ownLink } = selectors;
  const heading = selectors.heading.css;
  let made: JiraReader | null = null;
  const reader = (): JiraReader =>
    (made ??= createJiraReader(askJira(createJiraRequests(location.origin + contextPath()), isCloud)));
  const record = (): string | null => kind.recordOf({ document, url: new URL(location.href) });

  /** The known card around, or the largest element that speaks of no other issue. */
  const cardOf = (found: Element): Element => {
    const card = found.closest(known);
    if (card !== null) return card;
    const beyond = `${ISSUE_LINK}:not([href$="/${keyOfLink(found)}"]), ${OVER_MANY}`;
    let largest = found;
    for (let at = found.parentElement; at !== null && !at.matches(HOLDS_MANY); at = at.parentElement) {
      if (at.querySelector(beyond) !== null) break;
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
   * What the address says and what the details around a title say must be one. While a page goes from one issue to another
   * they are not, and nothing is drawn; nor where details do not say whose they are.
   */
  const keyOfTitle = (title: Element): string | null => {
    const marked = nameOf(title, current, () => true);
    // Without its mark, what names an issue is the last of the breadcrumbs over its title, and the address.
    const name = marked ?? nameOf(title, ISSUE_LINK, (link) => isBefore(link, title));
    const key = name === null ? null : keyIn(name);
    const address = record();
    return address === key || (address === null && marked !== null) ? key : null;
  };
  /** The nearest that may name the issue of a title; null where it is that of another title. */
  const nameOf = (title: Element, css: string, mayBe: (name: Element) => boolean): Element | null => {
    for (let at = title.parentElement; at !== null; at = at.parentElement) {
      const name = [...at.querySelectorAll(css)].findLast(mayBe);
      if (name === undefined) continue;
      const branch = [...at.children].find((child) => child.contains(name));
      return branch?.querySelector(heading) ? null : name;
    }
    return null;
  };
  const titleOver = (inside: Element | null): Element | null =>
    inside && (inside.querySelector(heading) ?? titleOver(inside.parentElement));
  const editing = (input: Selector): Anchor => ({
    ...input,
    mayBeAbsent: true,
    // Pickers have more than one input: the first stands for the field.
    keyOf(element) {
      if (document.querySelector(input.css) !== element) return null;
      const row = element.closest(known);
      if (row !== null) return keyIn(ownOf(row) ?? row);
      const title = titleOver(element);
      return title && keyOfTitle(title);
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
      issueHeading: { ...selectors.heading, keyOf: keyOfTitle },
      issueCard: { ...selectors.found, isOneOfMany: true, mayBeAbsent: true, keyOf: keyOfFound },
      dueDateInput: editing(selectors.dueDate),
      fixVersionsInput: editing(selectors.fixVersions),
      cardOf,
    },
  };
}

function isBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Jira’s own colour mode, whatever the operating system has; null where the page follows that, or does not say. */
function isDark({ document: { documentElement } }: PageHere): boolean | null {
  const mode = documentElement.getAttribute('data-color-mode');
  return mode === 'dark' || (mode === 'light' ? false : null);
}
