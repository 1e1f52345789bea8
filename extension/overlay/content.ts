import { createPageLink } from '../browser/page-link.ts';
import { FEATURES } from '../features/index.ts';
import { SITES } from '../sites/sites.ts';
import { overlayWords } from '../words/overlay-words.ts';
import { isGerman } from '../words/language.ts';
import { drawUnfindableText } from './unfindable-text.ts';
import { showReloadNotice } from './reload-notice.ts';
import { runOverlay } from './run-overlay.ts';

// A host that was granted while its page was open gets the script twice: the page’s own load and the grant.
const world = globalThis as { lanekeeperRuns?: boolean };
if (world.lanekeeperRuns !== true) {
  world.lanekeeperRuns = true;
  drawUnfindableText();
  const german = isGerman(navigator.language);
  runOverlay({
    link: createPageLink(),
    sites: SITES,
    features: FEATURES,
    titleOf: (feature) => (german ? feature.german : feature.title),
    onCutOff: () => showReloadNotice(overlayWords(german)),
  });
}
