import type { AnchorReport, ToldWork } from '../browser/messages.ts';
import type { Found } from './feature.ts';
import type { Meter } from './meter.ts';
import { withOuter } from './shadow-roots.ts';
import type { Anchor } from './site.ts';
import { watchVisibility } from './visibility.ts';
import type { PageChange } from './watch-page.ts';

/** Follows the elements of one anchor: new ones, those that leave, and those that come to show another key. */
export interface FollowedAnchor {
  readonly anchor: Anchor;
  look(change: PageChange): void;
  report(): AnchorReport;
}

interface Following {
  find(css: string): readonly Element[];
  readonly record: string | null;
  readonly meter: Meter;
  readonly signal: AbortSignal;
  /** How much is shown at its elements. */
  readonly count: { readonly shown: number };
  worksOf(key: string): Promise<readonly ToldWork[]>;
  draw(found: Found): void;
}

interface Followed {
  readonly element: Element;
  isSeen: boolean;
  key: string | null;
  /** Its key stays as long as nothing in this changes; null where it is asked for at every change of the page. */
  around: Element | null;
  /** Aborted when it comes to show another key, or is gone. */
  keyGone: AbortController | null;
}

export function followAnchor(anchor: Anchor, on: Following): FollowedAnchor {
  const { meter, signal } = on;
  const all = new Map<Element, Followed>();
  const keyOf = (element: Element): string | null => (anchor.keyOf === undefined ? on.record : anchor.keyOf(element));

  const onSeen = (element: Element, isSeen: boolean): void => {
    const followed = all.get(element);
    if (followed === undefined) return;
    followed.isSeen = isSeen;
    if (isSeen) check(followed);
    else change(followed, null);
  };
  const visibility = anchor.isOneOfMany === true ? watchVisibility(onSeen, meter, signal) : null;
  const follow = (element: Element): void => {
    const known = all.get(element);
    // Put in again it may lie elsewhere.
    if (known?.isSeen === true) check(known);
    if (known !== undefined) return;
    const followed: Followed = { element, isSeen: visibility === null, key: null, around: null, keyGone: null };
    all.set(element, followed);
    meter.add('watched', 1);
    if (visibility === null) check(followed);
    else visibility.observe(element);
  };
  const forget = (followed: Followed): void => {
    change(followed, null);
    visibility?.unobserve(followed.element);
    all.delete(followed.element);
    meter.add('watched', -1);
  };
  const check = (followed: Followed): void => {
    const key = keyOf(followed.element);
    const before = followed.around;
    followed.around = anchor.keyFrom?.(followed.element) ?? null;
    // What is shown stands on what the key is read from: a page that is still being drawn may make a smaller one of it.
    if (key !== followed.key || (key !== null && before !== followed.around)) change(followed, key);
  };
  const change = (followed: Followed, key: string | null): void => {
    followed.keyGone?.abort();
    followed.key = key;
    followed.keyGone = null;
    if (key === null) return;
    const keyGone = new AbortController();
    followed.keyGone = keyGone;
    void answer(followed, key, keyGone);
  };
  const answer = async (followed: Followed, key: string, keyGone: AbortController): Promise<void> => {
    const works = anchor.isRead === true ? [] : await on.worksOf(key).catch(() => null);
    if (keyGone.signal.aborted) return;
    if (works !== null) on.draw({ element: followed.element, key, works, signal: keyGone.signal });
    // Asked again the next time the page is looked at.
    else {
      followed.key = null;
      followed.around = null;
    }
  };
  signal.addEventListener('abort', () => {
    for (const followed of all.values()) forget(followed);
  });
  for (const element of on.find(anchor.css)) follow(element);

  return {
    anchor,
    look({ added, hasRemoved, touched }) {
      if (hasRemoved) for (const followed of all.values()) if (!followed.element.isConnected) forget(followed);
      const changed = withOuter(touched);
      for (const followed of all.values())
        if (followed.isSeen && (followed.around === null || changed.has(followed.around))) check(followed);
      for (const element of added) {
        if (element instanceof Element && element.matches(anchor.css)) follow(element);
        for (const inner of element.querySelectorAll(anchor.css)) follow(inner);
      }
    },
    report() {
      const all = on.find(anchor.css);
      return {
        css: anchor.css,
        found: all.length,
        withKey: all.filter((element) => keyOf(element) !== null).length,
        shown: on.count.shown,
      };
    },
  };
}
