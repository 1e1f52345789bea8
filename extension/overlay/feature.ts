import type { ComponentChildren } from 'preact';
import type { Note } from '../telling/told.ts';
import type { IssueValues } from '../telling/drift.ts';
import type { ToldWork } from '../browser/messages.ts';
import type { PageLink } from '../browser/page-link.ts';
import type { Meter } from './meter.ts';
import type { Anchor, PageHere, Site } from './site.ts';
import type { PageChange, PageWatch } from './watch-page.ts';

/** One overlay: what it is, where it runs and what it draws. */
export interface Feature {
  /** The file’s name; switches and policies name it, so it never changes. */
  readonly id: string;
  /** What it does, for the switch in the options. */
  readonly title: string;
  readonly german: string;
  /** It runs where one of them holds. */
  readonly include: readonly ((page: PageHere) => boolean)[];
  /** Called once a page. What it starts ends with the page; what it throws switches off this feature and no other. */
  init(on: FeaturePage): void | Promise<void>;
}

/** The page a feature was started on. */
export interface FeaturePage {
  readonly page: PageHere;
  readonly site: Site;
  /** Key of the page’s own record; null on boards and lists. */
  readonly record: string | null;
  /** Aborted when the page is left or the feature is switched off. */
  readonly signal: AbortSignal;
  /** What the plans say of records; asked in bulk and kept while the page is there. */
  worksOf(key: string): Promise<readonly ToldWork[]>;
  /** Where the plans and the tracker say different things of a record, whose values are those that the page has read. */
  driftOf(key: string, issue: IssueValues<string>): Promise<readonly Note[]>;
  /** Aborted when the page is left. */
  readonly leaving: AbortSignal;
  readonly watch: PageWatch;
  /** Asks the background, again for a while where it is just being started. */
  readonly ask: PageLink['ask'];
  /** Calls `heard` once a frame when the page changed, after its elements were looked at. */
  onPass(heard: (change: PageChange) => void): void;
  /** Counts the time of what is done outside of `draw`. */
  readonly meter: Meter;
  /**
   * Calls `draw` for every element of the anchor that shows a key, once the plans have answered; again when the element
   * comes to show another key. What it has shown for the earlier key is gone by then.
   * A drawing that waits for something may be refused it: nothing is drawn then until the next visit.
   */
  each(anchor: Anchor, draw: (found: Found) => void | Promise<void>): void;
  /**
   * Shows something at an element, outside the page’s own tree, until the element or the feature is gone.
   *
   * @returns shows something else in its place, without taking anything away between; nothing where that is null
   */
  show(at: Found, view: ComponentChildren, how?: HowShown): Redraw;
}

export type Redraw = (view: ComponentChildren, how: Omit<HowShown, 'where'>) => void;

/** An element that shows a key. */
export interface Found {
  readonly element: Element;
  readonly key: string;
  /** Empty where no plan has it. */
  readonly works: readonly ToldWork[];
  /** Aborted when the element is gone or shows another key. */
  readonly signal: AbortSignal;
}

export interface HowShown {
  /**
   * Where, seen from the element; `inside-end`, its upper end corner, where absent. Goes elsewhere near by where that
   * would cover what can be clicked or read; what is below or above the same element stands side by side.
   */
  readonly where?: Where;
  /** What opens on a click or Enter; without it what is shown lets clicks through. */
  readonly detail?: () => ComponentChildren;
  /**
   * What a click or Enter does where nothing opens. What it returns stands on the button from then on; a click leaves
   * the focus where it is, so that a field beside it stays open.
   */
  readonly onPress?: () => Promise<string>;
  /** Told to screen readers at once, for what appears because of what they are doing. */
  readonly announces?: string;
  /** What a screen reader says of what opens its detail, where its own text is not enough. */
  readonly label?: string;
  /** It wants to be looked at: the number on the extension’s button counts its key. */
  readonly wantsAttention?: boolean;
}

export type Where = 'inside-end' | 'inside-bottom-end' | 'inside-middle' | 'below' | 'above' | 'above-end' | 'dock';

/** Makes a feature of its parts; the compiler checks them here. */
export function feature(parts: Feature): Feature {
  return parts;
}
