import type { Anchor } from '../overlay/site.ts';
import { ISSUE_LINK, keyIn, keyOfLink } from './issue-key.ts';

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

/** What holds many cards: nothing that reaches so far is one card. Nor is what has a title of its own, or heads of columns. */
const HOLDS_MANY = 'body, main, ul, ol, tbody, [role="list"], [role="rowgroup"], [role$="grid"], [role="group"]';
const OVER_MANY = 'h1, h2, thead, [role="columnheader"]';

/** What is around it is of no one issue: cards, and what was looked at last. */
const PAGE = 'main, [role="main"]';

/** @param record key of the issue that the address is of */
export function jiraPlaces(selectors: JiraSelectors, record: () => string | null): JiraPlaces {
  const { card: known, dueDate, fixVersions } = selectors;
  const { cardOf, ownOf } = cardsBy(selectors);
  const keyOfTitle = titlesBy(selectors, record);
  /** Many cards link to their issue twice, and to others besides: one stands for the card. */
  const keyOfFound = (found: Element): string | null => {
    const card = cardOf(found);
    return card === found || ownOf(card) === found ? keyIn(found) : null;
  };
  const titleOver = (inside: Element | null): Element | null =>
    inside && (inside.querySelector(selectors.heading.css) ?? titleOver(inside.parentElement));
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
  return {
    issueHeading: { ...selectors.heading, keyOf: keyOfTitle },
    issueCard: { ...selectors.found, isOneOfMany: true, mayBeAbsent: true, keyOf: keyOfFound },
    dueDateInput: editing(dueDate),
    fixVersionsInput: editing(fixVersions),
    cardOf,
  };
}

interface Cards {
  cardOf(found: Element): Element;
  /** The link on a card that is its own. */
  ownOf(card: Element): Element | null;
}

function cardsBy({ card: known, ownLink }: JiraSelectors): Cards {
  return {
    cardOf(found) {
      const card = found.closest(known);
      if (card !== null) return card;
      // The largest element that speaks of no other issue.
      const beyond = `${ISSUE_LINK}:not([href$="/${keyOfLink(found)}"]), ${OVER_MANY}`;
      let largest = found;
      for (let at = found.parentElement; at !== null && !at.matches(HOLDS_MANY); at = at.parentElement) {
        if (at.querySelector(beyond) !== null) break;
        largest = at;
      }
      return largest;
    },
    ownOf: (card) => card.querySelector(ownLink) ?? card.querySelector(ISSUE_LINK),
  };
}

/**
 * Tells whose issue a title is. What the address says and what the details around it say must be one. While a page goes
 * from one issue to another they are not, and nothing is drawn; nor where details do not say whose they are.
 */
function titlesBy({ heading, current }: JiraSelectors, record: () => string | null): (title: Element) => string | null {
  /** The nearest that may name the issue of a title; null where it is that of another title. */
  const nameOf = (title: Element, css: string, mayBe: (name: Element) => boolean): Element | null => {
    for (let at = title.parentElement; at !== null && at !== document.body; at = at.parentElement) {
      const name = [...at.querySelectorAll(css)].findLast(mayBe);
      if (name === undefined) continue;
      const branch = [...at.children].find((child) => child.contains(name));
      const isOfAnother = branch?.querySelector(heading.css) || at.querySelector(heading.css) !== title;
      return isOfAnother ? null : name;
    }
    return null;
  };
  return (title) => {
    const marked = nameOf(title, current, () => true);
    // Without its mark, what names an issue is the last of the breadcrumbs over its title, and the address.
    const isOver = (link: Element): boolean => isBefore(link, title) && link.closest(PAGE) === title.closest(PAGE);
    const name = marked ?? nameOf(title, ISSUE_LINK, isOver);
    const key = name === null ? null : keyIn(name);
    const address = record();
    return address === key || (address === null && marked !== null) ? key : null;
  };
}

function isBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
