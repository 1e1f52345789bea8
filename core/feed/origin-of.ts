import type { FeedIndex } from './feed-format.ts';
import type { Origin } from './overlay-view.ts';

/** The plan an index is of. */
export function originOf({ plan, sequence, publishedOn, expiresOn }: FeedIndex): Origin {
  return { plan: plan.id, name: plan.name, sequence, publishedOn, expiresOn };
}
