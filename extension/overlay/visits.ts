import type { OverlaySettings, PageReport } from '../browser/messages.ts';
import type { PageLink } from '../browser/page-link.ts';
import type { Feature } from './feature.ts';
import { focusOverlay } from './focus-overlay.ts';
import type { Layer } from './layer.ts';
import { createLayer } from './layer.ts';
import type { Meter } from './meter.ts';
import type { RunningPage } from './run-page.ts';
import { runPage } from './run-page.ts';
import type { PageHere, Site } from './site.ts';
import { followTheme } from './theme.ts';
import type { PageWatch } from './watch-page.ts';
import { watchPage } from './watch-page.ts';

/** The pages that the overlay is at work on: one after the other in the same document. */
export interface Visits {
  /** Begins on the page that is there now, unless it is there already. */
  arrive(settings: OverlaySettings): void;
  /** Takes away what is shown; whatever page is there next is begun anew. */
  leave(): void;
  /** Watches the document no more. */
  end(): void;
  focus(): void;
  report(): PageReport;
}

interface VisitsGround {
  readonly link: PageLink;
  readonly sites: readonly Site[];
  readonly features: readonly Feature[];
  readonly ownStyles: string;
  readonly meter: Meter;
  /** The page changed: it may have become another. */
  onPass(): void;
  onCutOff(): void;
}

/** A document that is one of a site’s. */
interface Watching {
  readonly site: Site;
  readonly layer: Layer;
  readonly watch: PageWatch;
  readonly end: AbortController;
}

interface Stay {
  /** What makes it another page: its record, and the features that are for it. */
  readonly identity: string;
  readonly page: RunningPage;
  readonly leave: AbortController;
}

export function createVisits({ sites, features, ownStyles, onPass, ...ground }: VisitsGround): Visits {
  const { meter } = ground;
  let watching: Watching | null = null;
  let stay: Stay | null = null;

  const leave = (): void => {
    stay?.leave.abort();
    stay = null;
  };
  const end = (): void => {
    leave();
    watching?.end.abort();
    watching = null;
  };
  const watchAs = (site: Site, page: PageHere): Watching => {
    end();
    const ended = new AbortController();
    const { signal } = ended;
    const layer = createLayer(meter, signal, ownStyles);
    followTheme(layer, page, site, meter, signal);
    const watch = watchPage(
      document,
      site,
      (change) => {
        onPass();
        stay?.page.look(change);
      },
      { meter, signal },
    );
    return { site, layer, watch, end: ended };
  };
  return {
    leave,
    end,
    arrive(settings) {
      const page = { document, url: new URL(location.href) };
      const site = sites.find((it) => it.isHere(page));
      if (site === undefined) return end();
      if (watching?.site !== site) watching = watchAs(site, page);
      const here = features.filter(({ include }) => include.some((holds) => holds(page)));
      const identity = [site.recordOf(page), ...here.map(({ id }) => id)].join(' ');
      if (stay?.identity === identity) return;
      leave();
      const left = new AbortController();
      const { layer, watch } = watching;
      stay = {
        identity,
        page: runPage(page, features, { ...ground, site, layer, watch, settings }, left.signal),
        leave: left,
      };
    },
    focus() {
      if (watching !== null) focusOverlay(watching.layer);
    },
    report: () => ({
      site: watching?.site.id ?? null,
      record: stay?.page.record ?? null,
      features: stay?.page.report() ?? [],
      attention: stay?.page.attention() ?? 0,
      isFoughtOver: watching?.layer.isGivenUp() ?? false,
      cost: meter.cost(),
    }),
  };
}
