import type { TestIssue } from '../issue.ts';

/** What the server hands to the page, which hydrates with the same. */
export interface PageState {
  readonly issues: readonly TestIssue[];
  /** Path and query. */
  readonly address: string;
}

/** How a page is to be, told by its address. */
export interface PageWish {
  readonly isDialog: boolean;
  /** All rows are in the document, however many there are. */
  readonly isWhole: boolean;
  /** The other DOM that boards have. */
  readonly hasCells: boolean;
  readonly isCompact: boolean;
}

export function wishOf(url: URL): PageWish {
  const has = (name: string, value: string): boolean => url.searchParams.get(name) === value;
  return {
    isDialog: has('details', 'dialog'),
    isWhole: has('rows', 'all'),
    hasCells: has('cards', 'cells'),
    isCompact: has('density', 'compact'),
  };
}
