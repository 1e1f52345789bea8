import type { OverlaySettings, PageReport } from '../browser/messages.ts';
import type { PageLink } from '../browser/page-link.ts';
import type { OverlayWords } from '../words/overlay-words.ts';
import type { Feature } from './feature.ts';
import { followNavigation } from './follow-navigation.ts';
import type { Layer } from './layer.ts';
import { createLayer } from './layer.ts';
import { createMeter } from './meter.ts';
import { focusOverlay } from './focus-overlay.ts';
import { persistently } from './persistently.ts';
import type { RunningPage } from './run-page.ts';
import { runPage } from './run-page.ts';
import type { PageHere, Site } from './site.ts';
import { followTheme } from './theme.ts';
import type { PageWatch } from './watch-page.ts';
import { watchPage } from './watch-page.ts';

interface OverlayParts {
  readonly link: PageLink;
  readonly sites: readonly Site[];
  readonly features: readonly Feature[];
  /** Style sheet of the sites. */
  readonly ownStyles: string;
  /** The extension behind the page is gone: told once, after everything was taken away. */
  onCutOff(words: OverlayWords): void;
}

/** Where the overlay is at work: one recognised page after the other in the same document. */
interface Stay {
  readonly site: Site;
  readonly layer: Layer;
  /** What makes it another page: its record, and the features that are for it. */
  readonly identity: string;
  readonly page: RunningPage;
  readonly leave: AbortController;
}

interface Watching {
  readonly site: Site;
  readonly layer: Layer;
  readonly watch: PageWatch;
  readonly end: AbortController;
}

/** Runs the overlay in this document until the extension behind it is gone. */
export function runOverlay({ link, sites, features, ownStyles, onCutOff }: OverlayParts): void {
  const meter = createMeter();
  const ended = new AbortController();
  const { signal } = ended;
  let settings: OverlaySettings | null = null;
  let watching: Watching | null = null;
  let stay: Stay | null = null;

  const here = (): PageHere => ({ document, url: new URL(location.href) });
  const identityOf = (site: Site, page: PageHere): string =>
    [
      site.recordOf(page) ?? '',
      ...features.filter((it) => it.include.some((holds) => holds(page))).map(({ id }) => id),
    ].join(' ');
  const cutOff = (): void => {
    if (signal.aborted) return;
    stay?.leave.abort();
    watching?.end.abort();
    ended.abort();
    if (settings !== null) onCutOff(settings.words);
  };
  const leave = (): void => {
    stay?.leave.abort();
    stay = null;
  };

  /** Watches the document as long as it is one of the site’s. */
  const watched = (site: Site, page: PageHere): Watching => {
    if (watching?.site === site) return watching;
    watching?.end.abort();
    const end = new AbortController();
    const layer = createLayer(meter, end.signal, ownStyles);
    followTheme(layer, page, site, meter, end.signal);
    const onPass = (change: Parameters<RunningPage['look']>[0]): void => {
      arrive();
      stay?.page.look(change);
    };
    const watch = watchPage(document, site, onPass, { meter, signal: end.signal });
    return (watching = { site, layer, watch, end });
  };
  const arrive = (): void => {
    if (settings === null || signal.aborted) return;
    if (!link.isAlive()) return cutOff();
    const page = here();
    const site = sites.find((it) => it.isHere(page));
    if (site === undefined) {
      leave();
      watching?.end.abort();
      watching = null;
      return;
    }
    const identity = identityOf(site, page);
    if (stay?.site === site && stay.identity === identity) return;
    leave();
    const { layer, watch } = watched(site, page);
    const leaving = new AbortController();
    const ground = { link, layer, watch, meter, site, settings, onCutOff: cutOff };
    stay = { site, layer, identity, page: runPage(page, features, ground, leaving.signal), leave: leaving };
  };
  const refresh = async (): Promise<void> => {
    try {
      settings = await persistently(() => link.ask({ ask: 'settings' }), link, signal);
    } catch {
      if (!link.isAlive()) cutOff();
      return;
    }
    leave();
    meter.run('navigation', arrive);
  };
  const report = (): PageReport => ({
    site: stay?.site.id ?? null,
    record: stay?.page.record ?? null,
    features: stay?.page.report() ?? [],
    attention: stay?.page.attention() ?? 0,
    isFoughtOver: stay?.layer.isGivenUp() ?? false,
    cost: meter.cost(),
  });

  link.onTold(({ tell }) => {
    if (tell === 'report') return report();
    if (tell === 'focus' && stay !== null) focusOverlay(stay.layer);
    if (tell === 'navigated') meter.run('navigation', arrive);
    if (tell === 'changed') void refresh();
    return undefined;
  }, signal);
  followNavigation(arrive, meter, signal);
  // Coming back to a tab is when an update of the extension is noticed.
  meter.listen(document, 'visibilitychange', arrive, { signal, part: 'navigation' });
  void refresh();
}
