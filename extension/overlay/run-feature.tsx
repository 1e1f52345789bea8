import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import type { FeatureReport, FeatureState, SourceStanding, ToldWork } from '../browser/messages.ts';
import type { Feature, FeaturePage, Found, HowShown } from './feature.ts';
import type { FollowedAnchor } from './follow-anchor.ts';
import { followAnchor } from './follow-anchor.ts';
import type { Meter } from './meter.ts';
import type { Popover } from './popover.ts';
import type { ShownItems } from './shown-items.ts';
import { ShownView } from './shown-view.tsx';
import type { PageHere, Site } from './site.ts';
import type { Visibility } from './visibility.ts';
import type { PageChange } from './watch-page.ts';

/** A feature at work on one page. */
export interface RunningFeature {
  look(change: PageChange): void;
  report(): FeatureReport;
  /** Keys that want to be looked at. */
  attention(): ReadonlySet<string>;
}

export interface Ground {
  readonly page: PageHere;
  readonly site: Site;
  readonly record: string | null;
  readonly standing: readonly SourceStanding[];
  readonly meter: Meter;
  readonly visibility: Visibility;
  readonly items: ShownItems;
  readonly popover: Popover;
  /** Title of a feature in the person’s language. */
  titleOf(feature: Feature): string;
  worksOf(key: string): Promise<readonly ToldWork[]>;
  driftOf: FeaturePage['driftOf'];
  /** Has screen readers say something. */
  announce(text: string): void;
  /** The number of keys that want to be looked at may be another. */
  onAttention(): void;
}

/** So long a page has, in milliseconds, to show what a feature is anchored to, before the feature says that it is lost. */
const LOST_AFTER = 20_000;

/** Starts a feature on a page. What goes wrong in it is kept to it and told by its report. */
export function runFeature(feature: Feature, ground: Ground, leaving: AbortSignal): RunningFeature {
  const { page, site, record, standing, meter, worksOf, driftOf } = ground;
  const own = new AbortController();
  const signal = AbortSignal.any([leaving, own.signal]);
  const anchors: FollowedAnchor[] = [];
  const shownAt = new Map<FollowedAnchor['anchor'], number>();
  const attention = new Map<string, number>();
  let state: FeatureState = 'running';
  let detail: string | null = null;
  let drawingFor: FollowedAnchor['anchor'] | null = null;

  const stop = (why: FeatureState, said: string): void => {
    state = why;
    detail = said;
    own.abort();
  };
  const guarded = (work: () => void): void => {
    try {
      work();
    } catch (problem) {
      stop('failed', messageOf(problem));
    }
  };
  const show = (found: Found, view: ComponentChildren, how: HowShown = {}): void => {
    if (found.signal.aborted || signal.aborted) return;
    const gone = AbortSignal.any([found.signal, signal]);
    const box = document.createElement('div');
    box.className = 'part';
    const { detail: details, label = ground.titleOf(feature), where = 'inside-end', wantsAttention = false } = how;
    const onOpen =
      details === undefined ? null : (owner: HTMLElement) => ground.popover.toggle(owner, label, details, gone);
    const anchor = drawingFor;
    if (anchor !== null) shownAt.set(anchor, (shownAt.get(anchor) ?? 0) + 1);
    if (wantsAttention) attention.set(found.key, (attention.get(found.key) ?? 0) + 1);
    gone.addEventListener('abort', () => {
      render(null, box);
      if (anchor !== null) shownAt.set(anchor, (shownAt.get(anchor) ?? 1) - 1);
      if (!wantsAttention) return;
      const left = (attention.get(found.key) ?? 1) - 1;
      if (left === 0) attention.delete(found.key);
      else attention.set(found.key, left);
      ground.onAttention();
    });
    render(
      <ShownView
        label={how.label}
        onOpen={onOpen}
        onPress={how.onPress}
        onBroken={(problem) => stop('failed', messageOf(problem))}
      >
        {view}
      </ShownView>,
      box,
    );
    if (signal.aborted) return;
    ground.items.add(box, found.element, where, gone);
    if (wantsAttention) ground.onAttention();
    if (how.announces !== undefined) ground.announce(how.announces);
  };
  const each = (anchor: FollowedAnchor['anchor'], draw: (found: Found) => void | Promise<void>): void => {
    anchors.push(
      followAnchor(anchor, {
        root: page.document,
        record,
        meter,
        visibility: ground.visibility,
        signal,
        worksOf,
        draw: (found) =>
          meter.run(`draw ${feature.id}`, () =>
            guarded(() => {
              drawingFor = anchor;
              const drawn = draw(found);
              if (drawn instanceof Promise) drawn.catch(() => {});
              drawingFor = null;
            }),
          ),
      }),
    );
  };
  guarded(() => {
    const begun = feature.init({ page, site, record, standing, signal, worksOf, driftOf, each, show });
    if (begun instanceof Promise) begun.catch((problem: unknown) => stop('failed', messageOf(problem)));
  });
  const patience = setTimeout(() => {
    const lost = anchors.map((it) => it.report(0)).filter((it, at) => isLost(it, anchors[at]));
    if (lost.length > 0 && state === 'running') stop('lost', lost.map(({ css }) => css).join(', '));
  }, LOST_AFTER);
  signal.addEventListener('abort', () => clearTimeout(patience));

  return {
    look(change) {
      if (!signal.aborted) for (const anchor of anchors) guarded(() => anchor.look(change));
    },
    attention: () => new Set(attention.keys()),
    report: () => ({
      id: feature.id,
      title: ground.titleOf(feature),
      state,
      detail,
      anchors: anchors.map((it) => it.report(shownAt.get(it.anchor) ?? 0)),
    }),
  };
}

/** None is there, or none says which record it is. */
function isLost({ found, withKey }: { found: number; withKey: number }, followed: FollowedAnchor | undefined): boolean {
  return followed?.anchor.mayBeAbsent === true ? found > 0 && withKey === 0 : withKey === 0;
}

function messageOf(problem: unknown): string {
  return problem instanceof Error ? problem.message : String(problem);
}
