import type { Anchor } from '../overlay/site.ts';

/** Where things are on a Jira’s pages: the same names for every Jira, each with its own selectors. */
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
