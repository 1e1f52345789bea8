import type { FeatureReport, OverlaySettings } from '../browser/messages.ts';
import type { PageLink } from '../browser/page-link.ts';
import type { Feature, FeaturePage } from './feature.ts';
import type { Layer } from './layer.ts';
import type { Meter } from './meter.ts';
import { persistently } from './persistently.ts';
import { NO_PLANS } from './plan-cache.ts';
import { createPopover } from './popover.ts';
import { runFeature } from './run-feature.ts';
import { createShownItems } from './shown-items.ts';
import type { PageHere, Site } from './site.ts';
import type { PageChange, PageWatch } from './watch-page.ts';

/** The features at work on one page, from the time it is entered until it is left. */
export interface RunningPage {
  readonly record: string | null;
  look(change: PageChange): void;
  report(): readonly FeatureReport[];
  attention(): number;
}

interface PageGround {
  readonly link: PageLink;
  readonly layer: Layer;
  readonly watch: PageWatch;
  readonly meter: Meter;
  readonly site: Site;
  readonly settings: OverlaySettings;
  onCutOff(): void;
}

/** Starts every feature that is for this page and not switched off. */
export function runPage(
  page: PageHere,
  features: readonly Feature[],
  ground: PageGround,
  leaving: AbortSignal,
): RunningPage {
  const { link, layer, watch, meter, site, settings } = ground;
  const record = site.recordOf(page);
  const items = createShownItems(layer, site, meter, leaving);
  let told = 0;
  let isTelling = false;
  const heard = new Set<(change: PageChange) => void>();
  const ask: FeaturePage['ask'] = async (message) => {
    try {
      return await persistently(() => link.ask(message), link, leaving);
    } catch (problem) {
      if (!link.isAlive()) ground.onCutOff();
      throw problem;
    }
  };
  const tell = (count: number): void => {
    told = count;
    ask({ ask: 'attention', count }).catch(() => {});
  };
  const attention = (): number => new Set(running.flatMap((it) => [...it.attention()])).size;
  const shared = {
    page,
    watch,
    leaving,
    site,
    record,
    meter,
    items,
    announce: (text: string) => layer.announce(text),
    popover: createPopover(layer, meter, leaving),
    ...(site.planCache?.(link, site, leaving, ground.onCutOff) ?? NO_PLANS),
    ask,
    onPass: (hear: (change: PageChange) => void) => void heard.add(hear),
    // Many change at once: the number is told when they are through.
    onAttention() {
      if (isTelling) return;
      isTelling = true;
      queueMicrotask(() => {
        isTelling = false;
        if (leaving.aborted || attention() === told) return;
        tell(attention());
      });
    },
  };
  leaving.addEventListener('abort', () => {
    if (told > 0) tell(0);
  });
  const off = new Map(settings.off.map((it) => [it.id, it.by]));
  const here = features.filter(({ id, include }) => !off.has(id) && include.some((holds) => holds(page)));
  const running = here.map((feature) => meter.run('start', () => runFeature(feature, shared)));
  const idle = ({ id }: Feature): FeatureReport => {
    const by = off.get(id);
    return { id, state: by === undefined ? 'not-here' : 'off', detail: by ?? null, anchors: [] };
  };
  return {
    record,
    attention,
    look(change) {
      site.hear?.(change);
      for (const feature of running) feature.look(change);
      for (const hear of heard) hear(change);
      items.arrange(true);
    },
    report: () => features.map((feature) => running[here.indexOf(feature)]?.report() ?? idle(feature)),
  };
}
