import { ISSUE_LINK, keyAtEnd, keyByAttribute, keyIn, keyNamedBy, keyOfLink } from './issue-key.ts';
import type { JiraSelectors } from './jira-selectors.ts';

/** Cards and rows, and whose they are. */
export interface JiraCards {
  /** The whole card or row that something lies in, or is. */
  cardOf(found: Element): Element;
  /** The card or row that something lies in; null where it is in none. */
  rowOf(inside: Element): Element | null;
  /** The link on a card that is its own; null where it has none. */
  ownOf(card: Element): Element | null;
  /** Key of the issue that a card is of. */
  keyOf(card: Element): string | null;
}

/** What holds many cards: nothing that reaches so far is one card. Nor is what has a title of its own, or heads of columns. */
const HOLDS_MANY = 'body, main, ul, ol, tbody, [role="list"], [role="rowgroup"], [role$="grid"], [role="group"]';
const OVER_MANY = 'h1, h2, thead, [role="columnheader"]';

const ROW = 'tr, [role="row"]';
/** A card is dragged as a whole. */
const DRAGGED = '[draggable="true"]';
/** In a row that is one of a board, and in a column that is dragged, there are cards. */
const CARDS_INSIDE = `:scope :is(${DRAGGED}) ${ISSUE_LINK}`;
const LIST_INSIDE = `:scope :is(ul, ol, [role="list"]) ${ISSUE_LINK}, ${OVER_MANY}`;

/** Cards and rows by their marks; where a page has none, by what it is made of: rows, what is dragged, links. */
export function jiraCards({ card: known, ownLink, written }: JiraSelectors): JiraCards {
  const rowOf: JiraCards['rowOf'] = (inside) => inside.closest(known) ?? rowAround(inside);
  const ownOf: JiraCards['ownOf'] = (card) => {
    const links = linksIn(card);
    const stated = keyByAttribute(card) ?? keyAtEnd(card);
    const itself = links.find((link) => keyOfLink(link) === stated) ?? card.querySelector(ownLink);
    if (itself !== null) return itself;
    return heaviest(links);
  };
  return {
    rowOf,
    ownOf,
    cardOf: (found) => rowOf(found) ?? largestAround(found),
    keyOf(card) {
      const own = ownOf(card) ?? card.querySelector(written);
      return keyByAttribute(card) ?? (own === null ? null : keyIn(own)) ?? keyAtEnd(card);
    },
  };
}

/** The row or the card around a link on a page without marks; null where it is in none that is of one issue. */
function rowAround(found: Element): Element | null {
  // A link that can be dragged by itself is no card for that.
  const row = (found.matches(ISSUE_LINK) ? found.parentElement : found)?.closest(`${ROW}, ${DRAGGED}`) ?? null;
  if (row === null || row.querySelector(CARDS_INSIDE) !== null) return null;
  return row.matches(ROW) || row.querySelector(LIST_INSIDE) === null ? row : null;
}

/** The largest element around a link that speaks of no other issue. */
function largestAround(found: Element): Element {
  const key = keyOfLink(found);
  let largest = found;
  for (let at = found.parentElement; at !== null && !at.matches(HOLDS_MANY); at = at.parentElement) {
    if (at.querySelector(OVER_MANY) !== null || linksIn(at).some((link) => keyOfLink(link) !== key)) break;
    largest = at;
  }
  return largest;
}

/** A row may link to its parent and to others: to its own issue by its key, and by its title too. */
function heaviest(links: readonly Element[]): Element | null {
  const times = new Map<string | null, number>();
  const keyed = links.map((link) => ({ link, key: keyOfLink(link) }));
  for (const { key } of keyed) times.set(key, (times.get(key) ?? 0) + 1);
  const weighed = keyed.map(({ link, key }) => ({
    link,
    weight: times.get(key)! + (keyNamedBy(link) === key ? links.length : 0),
  }));
  return weighed.toSorted((one, other) => other.weight - one.weight)[0]?.link ?? null;
}

/** Links to issues of this site. */
function linksIn(element: Element): readonly Element[] {
  return [...element.querySelectorAll(ISSUE_LINK)].filter((link) => keyOfLink(link) !== null);
}
