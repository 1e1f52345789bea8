import { createPageLink } from '../browser/page-link.ts';
import type { Feature } from './feature.ts';
import { showReloadNotice } from './reload-notice.ts';
import { runOverlay } from './run-overlay.ts';
import type { Site } from './site.ts';

/**
 * Begins a content script: lays features over the page that it was loaded into, where that is one of the sites’.
 *
 * @param ownStyles style sheet of the sites: their colours, and what only features on them draw
 */
export function layOver(sites: readonly Site[], features: readonly Feature[], ownStyles: string): void {
  // A host that was granted while its page was open gets the script twice: the page’s own load and the grant.
  const world = globalThis as { lanekeeperRuns?: boolean };
  if (world.lanekeeperRuns === true) return;
  world.lanekeeperRuns = true;
  runOverlay({
    link: createPageLink(),
    sites,
    features,
    ownStyles,
    onCutOff: (words) => showReloadNotice(words, ownStyles),
  });
}
