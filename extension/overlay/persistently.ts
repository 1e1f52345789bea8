import type { PageLink } from '../browser/page-link.ts';

/** Waits in milliseconds before a background that was stopped, or is just being started, is asked again. */
const AGAIN_AFTER = [200, 1_000, 5_000];

/** Asks until there is an answer; throws the last refusal, or the first when the extension is gone or nobody waits. */
export async function persistently<T>(ask: () => Promise<T>, link: PageLink, signal: AbortSignal): Promise<T> {
  for (const wait of AGAIN_AFTER) {
    try {
      return await ask();
    } catch (problem) {
      if (!link.isAlive() || signal.aborted) throw problem;
      await new Promise((done) => {
        setTimeout(done, wait);
      });
    }
  }
  return ask();
}
