import type { Anchor } from '../overlay/site.ts';

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
  /** What has the key on a card that has no link. */
  readonly written: string;
  /** Inputs of fields, there only while they are edited. */
  readonly dueDate: Selector;
  readonly fixVersions: Selector;
}
export type Selector = Pick<Anchor, 'css' | 'seenIn'>;
