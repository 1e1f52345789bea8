import type { Decision } from '../plan/registers.ts';
import { nameOf } from '../governance/decider-of.ts';
import { isPlaceholder } from '../plan/placeholder.ts';
import { isWaiting } from '../plan/waiting-decision.ts';
import type { OverlayDecision } from './overlay-view.ts';
import type { Publisher } from './published-text.ts';

const LONGEST_LINK = 1_000;

/** A decision as pages show it; one that has been made tells its outcome. */
export function overlayDecision(decision: Decision, published: Publisher): OverlayDecision {
  const waits = isWaiting(decision);
  const outcome = decision.choice ?? decision.outcome ?? null;
  const said = (text: string | null | undefined): string | null =>
    text === null || text === undefined || isPlaceholder(text) ? null : published(text);
  const owner = nameOf(decision.owner);
  const memoLink = linkIn(decision.memo ?? '');
  return {
    name: published(decision.name),
    lane: decision.lane ?? null,
    owner: owner === null ? null : published(owner),
    waits,
    raisedOn: decision.raisedOn ?? null,
    due: decision.due ?? null,
    decidedOn: decision.decidedOn ?? null,
    // Where the log has one column for both, the question itself was read as the outcome.
    outcome: waits || outcome === decision.name ? null : said(outcome),
    memoLink,
    memoName: memoLink === null && !/^\s*[a-z][a-z\d+.-]*:/i.test(decision.memo ?? '') ? said(decision.memo) : null,
    forum: said(decision.forum),
  };
}

/** A whole https address without a user name in it, as it is safe to open; null for everything else. */
function linkIn(text: string): string | null {
  const address = text.trim();
  const isSafe = /^https:\/\/[\p{L}\p{N}.-]+(?::\d{1,5})?(?:[/?#][^\s"'<>\\^`{|}\p{Cc}]*)?$/iu.test(address);
  return isSafe && address.length <= LONGEST_LINK ? address.replace(/^https/i, 'https') : null;
}
