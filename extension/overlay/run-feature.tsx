import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import type { FeatureReport, FeatureState } from '../browser/messages.ts';
import type { Feature, FeaturePage, Found, HowShown, Redraw } from './feature.ts';
import type { FollowedAnchor } from './follow-anchor.ts';
import { followAnchor } from './follow-anchor.ts';
import type { Popover } from './popover.ts';
import type { ShownItems } from './shown-items.ts';
import { ShownView } from './shown-view.tsx';
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
  const shownBy = new WeakMap<AbortSignal, { shown: number }>();
  const attention = new Map<HTMLElement, string>();
  const patientUntil = performance.now() + LOST_AFTER;
  let state: FeatureState = 'running';
  let detail: string | null = null;

  const fail = (problem: unknown): void => {
    state = 'failed';
    detail = problem instanceof Error ? problem.message : String(problem);
    own.abort();
  };
  const guarded = (work: () => void): void => {
    try {
      work();
    } catch (problem) {
      fail(problem);
    }
  };
  const show = (found: Found, view: ComponentChildren, how: HowShown = {}): Redraw => {
    const gone = AbortSignal.any([found.signal, signal]);
    const box = document.createElement('div');
    box.className = 'part';
    const draw: Redraw = (view, how) => {
      if (gone.aborted) return;
      const { detail: details } = how;
      const onOpen = details === undefined ? null : (owner: HTMLElement) => ground.popover.toggle(owner, details, gone);
      if (how.wantsAttention === true) attention.set(box, found.key);
      else attention.delete(box);
      render(
        view !== null && (
          <ShownView label={how.label} onOpen={onOpen} onPress={how.onPress} onBroken={fail}>
            {view}
          </ShownView>
        ),
        box,
      );
      ground.onAttention();
      if (how.announces !== undefined) ground.announce(how.announces);
    };
    draw(view, how);
    if (gone.aborted) return draw;
    const count = shownBy.get(found.signal) ?? { shown: 0 };
    count.shown += 1;
    gone.addEventListener('abort', () => {
      render(null, box);
      count.shown -= 1;
      attention.delete(box);
      ground.onAttention();
    });
    ground.items.add(box, found.element, how.where ?? 'inside-end', gone);
    return draw;
  };
  const each = (anchor: Anchor, draw: (found: Found) => void | Promise<void>): void => {
    const count = { shown: 0 };
    anchors.push(
      followAnchor(anchor, {
        count,
        find: (css) => ground.watch.find(css),
        record,
        meter,
        signal,
        worksOf,
        draw: (found) =>
          meter.run('draw', () =>
            guarded(() => {
              shownBy.set(found.signal, count);
              const drawn = draw(found);
              if (drawn instanceof Promise) drawn.catch(() => {});
            }),
          ),
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
      // None is there, or none says which record it is.
      const lost = reports.filter(
        ({ found, withKey }, at) => withKey === 0 && (found > 0 || anchors[at]?.anchor.mayBeAbsent !== true),
      );
      const isLost = state === 'running' && lost.length > 0 && performance.now() > patientUntil;
      return {
        id: feature.id,
        state: isLost ? 'lost' : state,
        detail: isLost ? lost.map(({ css }) => css).join(', ') : detail,
        anchors: reports,
      };
    },
  };
}
