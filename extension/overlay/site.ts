import type { IssueFacts } from '../../core/feed/overlay-view.ts';
import type { Seeker } from './free-spot.ts';
import type { Spot } from './place.ts';
import type { createPlanCache } from './plan-cache.ts';
import type { PageChange } from './watch-page.ts';

/** The page as it is now. */
export interface PageHere {
  readonly document: Document;
  readonly url: URL;
}

/** A kind of pages that the overlay knows: one file a site, with its anchors beside it. */
export interface Site {
  readonly id: string;
  /** As people call it: “Jira”. */
  readonly name: string;
  isHere(page: PageHere): boolean;
  /** Key of the one record that the page is about; null on boards, lists and everything else. */
  recordOf(page: PageHere): string | null;
  /** What is known of the records besides their keys; asked once a page for many. Only the key is known where absent. */
  factsOf?(keys: readonly string[], signal: AbortSignal): Promise<readonly IssueFacts[]>;
  /** Asks the plans for the keys of a page; absent where they are asked by what is read of records. */
  readonly planCache?: typeof createPlanCache;
  /** Whether the page is dark; null where it does not say, and then its background is looked at. */
  isDark?(page: PageHere): boolean | null;
  /** Attributes that change when an element is used for another record. `href` is always watched. */
  readonly keyAttributes?: readonly string[];
  /** Changes that say nothing, of attributes that are watched for the sake of few elements. */
  isNoise?(change: MutationRecord): boolean;
  /** Hears of every change before anything looks at the page, on sites that have to remember what was drawn anew. */
  hear?(change: PageChange): void;
  /** Shadow trees in a tree in which something is to be found, on sites whose pages are made of them. */
  rootsIn?(tree: Node): readonly ShadowRoot[];
  /** Where there is room for what is shown beside an element, on sites that leave little of it. */
  spotFor?(seeker: Seeker): Spot;
}

/** Where something is on a site’s pages. */
export interface Anchor {
  readonly css: string;
  /** Test pages that it is tested on. */
  readonly seenIn: readonly string[];
  /** Key of the record that the element stands for; the page’s own record where absent. */
  keyOf?(element: Element): string | null;
  /** What its key is read from, and from nothing else: the key is asked for again when something in this has changed. */
  keyFrom?(element: Element): Element;
  /** What it shows is read from the page: the plans are not asked for its key alone. */
  readonly isRead?: boolean;
  /** There are many on a page: they are looked at only while they can be seen. */
  readonly isOneOfMany?: boolean;
  /** A page without one is nothing strange, such as an empty board; otherwise the feature says that it was lost. */
  readonly mayBeAbsent?: boolean;
}
