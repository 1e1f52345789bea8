import type { OverlaySettings } from '../browser/messages.ts';
import type { PageLink } from '../browser/page-link.ts';
import type { OverlayWords } from '../words/overlay-words.ts';
import type { Feature } from './feature.ts';
import { followNavigation } from './follow-navigation.ts';
import { createMeter } from './meter.ts';
import { persistently } from './persistently.ts';
import type { Site } from './site.ts';
import { createVisits } from './visits.ts';

interface OverlayParts {
  readonly link: PageLink;
  readonly sites: readonly Site[];
  readonly features: readonly Feature[];
  /** Style sheet of the sites. */
  readonly ownStyles: string;
  /** The extension behind the page is gone: told once, after everything was taken away. */
  onCutOff(words: OverlayWords): void;
}

/** A background that gave no answer for seconds is asked again after so long, in milliseconds. */
const LATER = 10_000;
/** So often, in milliseconds, it is looked whether the extension is still there: on a page that is quiet nothing else tells. */
const ALIVE = 5_000;

/** Runs the overlay in this document until the extension behind it is gone. */
export function runOverlay({ onCutOff, ...parts }: OverlayParts): void {
  const { link } = parts;
  const meter = createMeter();
  const ended = new AbortController();
  const { signal } = ended;
  let settings: OverlaySettings | null = null;

  const cutOff = (): void => {
    if (signal.aborted) return;
    visits.end();
    ended.abort();
    if (settings !== null) onCutOff(settings.words);
  };
  const arrive = (): void => {
    if (settings === null || signal.aborted) return;
    if (!link.isAlive()) cutOff();
    else if (settings.isHere) visits.arrive(settings);
    else visits.end();
  };
  const visits = createVisits({ ...parts, meter, onPass: arrive, onCutOff: cutOff });
  const refresh = async (): Promise<void> => {
    try {
      settings = await persistently(() => link.ask({ ask: 'settings' }), link, signal);
    } catch {
      if (link.isAlive()) setTimeout(refresh, LATER);
      else cutOff();
      return;
    }
    visits.leave();
    meter.run('navigation', arrive);
  };

  link.onTold(({ tell }) => {
    if (tell === 'report') return visits.report();
    if (tell === 'focus') visits.focus();
    if (tell === 'navigated') meter.run('navigation', arrive);
    if (tell === 'changed') void refresh();
    return undefined;
  }, signal);
  followNavigation(arrive, meter, signal);
  // Coming back to a tab is when an update of the extension is noticed.
  meter.listen(document, 'visibilitychange', arrive, { signal });
  const watching = setInterval(() => {
    if (!link.isAlive()) cutOff();
  }, ALIVE);
  signal.addEventListener('abort', () => clearInterval(watching));
  void refresh();
}
