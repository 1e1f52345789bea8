import type { Phrase } from '../../core/sheet/phrase.ts';
import type { IssueFacts, MatchedWork } from '../../core/feed/overlay-view.ts';
import type { IssueValues } from '../telling/drift.ts';
import type { ToldRecord } from '../telling/told-record.ts';
import type { Note, Told } from '../telling/told.ts';
import type { OverlayWords } from '../words/overlay-words.ts';

/** What the parts of the extension say to each other. Pages’ own scripts hear none of it. */

/** How a plan that somebody subscribed to stands. */
export interface SourceStanding {
  readonly source: string;
  /** The plan’s own name, or what the source was added as. */
  readonly name: string;
  /** Milliseconds since 1970 of the last time that it was known to be the newest; null where it never was. */
  readonly knownAt: number | null;
  /** The day it was published on; null where there is none yet. */
  readonly publishedOn: string | null;
  /** What keeps it from being the newest, or from being shown, in sentences; null where all is well. */
  readonly trouble: Phrase | null;
}

export type OffBy = 'user' | 'policy' | 'plan';

/** A feature that is switched off, and by whom. */
export interface FeatureOff {
  readonly id: string;
  readonly by: OffBy;
}

/** What an overlay is told before it starts, and again when something changed. */
export interface OverlaySettings {
  /** Whether it is wanted on the page’s host: that may have been taken back while the page was open. */
  readonly isHere: boolean;
  readonly off: readonly FeatureOff[];
  readonly words: OverlayWords;
}

/** What the plans say of the asked issues: by key, only those that are in a plan. */
export interface LookUpAnswer {
  readonly works: Readonly<Record<string, readonly ToldWork[]>>;
}

/** A work, with what is said of it in the person’s language. */
export interface ToldWork extends MatchedWork {
  readonly told: Told;
}

/** Where the plans and the tracker say different things of an issue. */
export interface DriftAnswer {
  readonly notes: readonly Note[];
}

/** Why a shown text may not be the field’s value: it is cut, not visible, or still being loaded. */
export type ShownDoubt = 'truncated' | 'hidden' | 'not-loaded';

/** A field as a page of a CRM shows it; nothing of it is parsed. */
export interface ShownField {
  /** The system’s own name, `Discount__c`; null where the page says none, as in columns of lists. */
  readonly name: string | null;
  readonly label: string;
  /** As shown; empty where the field is. Cut at 1,000 characters and then `truncated`. */
  readonly text: string;
  readonly doubt: ShownDoubt | null;
  /** Typed by the person and not saved yet. */
  readonly isEdited: boolean;
}

/** What a page shows of one record. */
export interface RecordFacts {
  /** Its id of 15 or 18 characters. */
  readonly key: string;
  /** `Opportunity` */
  readonly object: string;
  /** Of the person in the CRM, as a language tag: `de-AT`. Numbers and days are read by it. */
  readonly locale: string;
  /** Whether all details of the record are on the page: what is missing then is not on its layout. */
  readonly isWhole: boolean;
  readonly fields: readonly ShownField[];
}

/** What the plans say of the asked records: by key, one for each approval table; only those that are in one. */
export interface RecordsAnswer {
  readonly records: Readonly<Record<string, readonly ToldRecord[]>>;
}

/** From a content script to the background. */
export type OverlayAsk =
  | { readonly ask: 'settings' }
  | { readonly ask: 'look-up'; readonly facts: readonly IssueFacts[] }
  | AskForDrift
  | { readonly ask: 'records'; readonly records: readonly RecordFacts[] }
  | { readonly ask: 'attention'; readonly count: number };

/** Where the plans and the tracker differ of one issue, whose values the page has read. */
export interface AskForDrift {
  readonly ask: 'drift';
  readonly facts: IssueFacts;
  readonly issue: IssueValues<string>;
}

/** From the background, the popup and the options page to a content script. */
export type PageAsk =
  | { readonly tell: 'changed' }
  | { readonly tell: 'navigated' }
  | { readonly tell: 'focus' }
  | { readonly tell: 'report' };

/** What a feature is doing on a page. */
export type FeatureState = 'running' | 'not-here' | 'off' | 'lost' | 'failed';

export interface AnchorReport {
  readonly css: string;
  /** How many elements it finds now, and how many of them show a key. */
  readonly found: number;
  readonly withKey: number;
  readonly shown: number;
}

export interface FeatureReport {
  readonly id: string;
  readonly state: FeatureState;
  /** Who switched it off, or the error’s own words. */
  readonly detail: string | null;
  readonly anchors: readonly AnchorReport[];
}

/** What the overlay sees on its page, for the self-test and the popup. */
export interface PageReport {
  /** Id of the site that the page was recognised as; null where it is none. */
  readonly site: string | null;
  readonly record: string | null;
  readonly features: readonly FeatureReport[];
  readonly attention: number;
  /** Whether the page keeps removing what is drawn, so that drawing was given up. */
  readonly isFoughtOver: boolean;
  readonly cost: OverlayCost;
}

/** What the overlay costs the page since it began. Milliseconds of script. */
export interface OverlayCost {
  readonly script: number;
  /** The longest time without giving the page its turn. */
  readonly longest: number;
  readonly byPart: Readonly<Record<string, number>>;
  readonly watched: number;
  readonly drawn: number;
  readonly listeners: number;
  readonly observers: number;
}
