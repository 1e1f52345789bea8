import { ISSUE_LINK, keyOfLink } from './issue-key.ts';

/** What holds many cards: nothing that reaches so far is one card. */
const HOLDS_MANY =
  'body, main, ul, ol, table, tbody, [role="list"], [role="listbox"], [role="grid"], [role="treegrid"], [role="table"], [role="rowgroup"], [role="main"], [role="group"]';

/**
 * The card or row that an issue’s link is on: the known one where its page has it, and otherwise the largest element
 * around the link that speaks of no other issue.
 *
 * @param known css of the cards and rows that were seen
 */
export function cardAround(link: Element, known: string): Element {
  const card = link.closest(known);
  if (card !== null) return card;
  const key = keyOfLink(link);
  let largest = link;
  for (let at = link.parentElement; at !== null && !at.matches(HOLDS_MANY); at = at.parentElement) {
    for (const other of at.querySelectorAll(ISSUE_LINK)) if (keyOfLink(other) !== key) return largest;
    largest = at;
  }
  return largest;
}

/**
 * Key of the card that a link is on, told by the one link that stands for it: many cards link to their issue twice, and
 * to others besides.
 *
 * @param keyLink css of links that are known to be the card’s own
 */
export function keyOfCardLink(link: Element, known: string, keyLink: string): string | null {
  const card = cardAround(link, known);
  const own = card === link ? link : (card.querySelector(keyLink) ?? card.querySelector(ISSUE_LINK));
  return own === link ? keyOfLink(link) : null;
}
