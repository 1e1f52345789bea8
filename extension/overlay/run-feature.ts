import type { AnchorReport, FeatureReport } from '../browser/messages.ts';
import type { Feature, FeaturePage, Found, Redraw } from './feature.ts';
import type { FollowedAnchor } from './follow-anchor.ts';
import { followAnchor } from './follow-anchor.ts';
import type { Popover } from './popover.ts';
import type { ShownItems } from './shown-items.ts';
import { createShownPart } from './shown-part.tsx';
import type { Anchor } from './site.ts';
import type { PageChange } from './watch-page.ts';

/** A feature at work on one page. */
export interface RunningFeature {
  look(change: PageChange): void;
  report(): FeatureReport;
  /** Keys that want to be looked at. */
  attention(): ReadonlySet<string>;
}

export interface Ground extends Omit<FeaturePage, 'signal' | 'each' | 'show'> {
  readonly items: ShownItems;
  readonly popover: Popover;
  /** Has screen readers say something. */
  announce(text: string): void;
  /** The number of keys that want to be looked at may be another. */
  onAttention(): void;
}

/**
 * So long a page has, in milliseconds, to show what a feature is anchored to, before the feature says that it is lost. It
 * goes on looking: a slow page, or one in a tab that nobody has looked at yet, shows it later.
 */
const LOST_AFTER = 20_000;

/** Starts a feature on a page. What goes wrong in it is kept to it and told by its report. */
export function runFeature(feature: Feature, ground: Ground): RunningFeature {
  const { record, meter, leaving, worksOf } = ground;
  const own = new AbortController();
  const signal = AbortSignal.any([leaving, own.signal]);
  const anchors: FollowedAnchor[] = [];
  const shownBy = new WeakMap<AbortSignal, Count>();
  const attention = new Map<HTMLElement, string>();
  const patientUntil = performance.now() + LOST_AFTER;
  let problem: string | null = null;

  const guarded = (work: () => void): void => {
    try {
      work();
    } catch (thrown) {
      fail(thrown);
    }
  };
  const fail = (thrown: unknown): void => {
    problem = thrown instanceof Error ? thrown.message : String(thrown);
    own.abort();
  };
  const show = showIn({ ...ground, signal, guarded, attention, shownBy });
  const each = (anchor: Anchor, draw: (found: Found) => void | Promise<void>): void => {
    const count = { shown: 0 };
    const drawFound = (found: Found): void => {
      shownBy.set(found.signal, count);
      const drawn = draw(found);
      if (drawn instanceof Promise) drawn.catch(() => {});
    };
    const find = (css: string): readonly Element[] => ground.watch.find(css);
    anchors.push(
      followAnchor(anchor, {
        count,
        find,
        record,
        meter,
        signal,
        worksOf,
        draw: (found) => meter.run('draw', () => guarded(() => drawFound(found))),
      }),
    );
  };
  guarded(() => {
    const begun = feature.init({ ...ground, signal, each, show });
    if (begun instanceof Promise) begun.catch(fail);
  });

  return {
    look(change) {
      if (!signal.aborted) for (const anchor of anchors) guarded(() => anchor.look(change));
    },
    attention: () => new Set(attention.values()),
    report() {
      const reports = anchors.map((it) => it.report());
      const lost = performance.now() > patientUntil && problem === null ? lostOf(anchors, reports) : [];
      const state = problem !== null ? 'failed' : lost.length > 0 ? 'lost' : 'running';
      return { id: feature.id, state, detail: lost.join(', ') || problem, anchors: reports };
    },
  };
}

/** How much is shown at the elements of an anchor. */
interface Count {
  shown: number;
}

interface Showing extends Pick<Ground, 'items' | 'popover' | 'announce' | 'onAttention'> {
  readonly signal: AbortSignal;
  guarded(work: () => void): void;
  /** Keys that want to be looked at, by what is shown of them. */
  readonly attention: Map<HTMLElement, string>;
  readonly shownBy: WeakMap<AbortSignal, Count>;
}

/** How a feature shows something at an element. */
function showIn(ground: Showing): FeaturePage['show'] {
  const { items, popover, attention, shownBy, signal } = ground;
  return (found, view, how = {}) => {
    const gone = AbortSignal.any([found.signal, signal]);
    const part = createShownPart({
      toggle: (owner, detail) => ground.guarded(() => popover.toggle(owner, detail, gone)),
      redraw: popover.redraw,
    });
    const { box } = part;
    const draw: Redraw = (view, how) => {
      if (gone.aborted) return;
      ground.guarded(() => part.draw(view, how));
      if (gone.aborted) return;
      if (how.wantsAttention === true) attention.set(box, found.key);
      else attention.delete(box);
      ground.onAttention();
      if (how.announces !== undefined) ground.announce(how.announces);
    };
    draw(view, how);
    if (gone.aborted) return draw;
    const count = shownBy.get(found.signal) ?? { shown: 0 };
    count.shown += 1;
    gone.addEventListener('abort', () => {
      count.shown -= 1;
      attention.delete(box);
      ground.onAttention();
    });
    items.add(box, found.element, how.where ?? 'inside-end', gone);
    return draw;
  };
}

/** Selectors of what is not there, or of what does not say which record it is. */
function lostOf(anchors: readonly FollowedAnchor[], reports: readonly AnchorReport[]): readonly string[] {
  return reports
    .filter(({ found, withKey }, at) => withKey === 0 && (found > 0 || anchors[at]?.anchor.mayBeAbsent !== true))
    .map(({ css }) => css);
}
