import type { Anchor } from '../overlay/site.ts';
import { ISSUE_LINK, keyIn, keyOfLink } from './issue-key.ts';
import { jiraCards } from './jira-cards.ts';
import type { JiraSelectors, Selector } from './jira-selectors.ts';

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

/** What is around it is of no one issue: cards, and what was looked at last. */
const PAGE = 'main, [role="main"]';

/** @param record key of the issue that the address is of */
export function jiraPlaces(selectors: JiraSelectors, record: () => string | null): JiraPlaces {
  const { dueDate, fixVersions } = selectors;
  const { cardOf, ownOf, rowOf, keyOf } = jiraCards(selectors);
  const keyOfTitle = titlesBy(selectors, record);
  /** Many cards link to their issue twice, and to others besides: one stands for the card. */
  const keyOfFound = (found: Element): string | null => {
    const card = cardOf(found);
    if (found.matches(ISSUE_LINK)) return card === found || ownOf(card) === found ? keyOfLink(found) : null;
    // A card that was found without a link may have got one since.
    return found.matches(selectors.found.css) ? keyOf(found) : null;
  };
  const titleOver = (inside: Element | null): Element | null =>
    inside && (inside.querySelector(selectors.heading.css) ?? titleOver(inside.parentElement));
  const editing = (input: Selector): Anchor => ({
    ...input,
    mayBeAbsent: true,
    // Pickers have more than one input: the first stands for the field.
    keyOf(element) {
      if (document.querySelector(input.css) !== element) return null;
      const row = rowOf(element);
      if (row !== null) return keyOf(row);
      const title = titleOver(element);
      return title && keyOfTitle(title);
    },
  });
  return {
    issueHeading: { ...selectors.heading, keyOf: keyOfTitle },
    issueCard: { ...selectors.found, isOneOfMany: true, mayBeAbsent: true, keyOf: keyOfFound, keyFrom: cardOf },
    dueDateInput: editing(dueDate),
    fixVersionsInput: editing(fixVersions),
    cardOf,
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
    const marked = nameOf(title, current, (name) => keyIn(name) !== null);
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
