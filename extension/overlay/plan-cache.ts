import type { IssueFacts } from '../../core/feed/overlay-view.ts';
import type { ToldWork } from '../browser/messages.ts';
import type { PageLink } from '../browser/page-link.ts';
import type { FeaturePage } from './feature.ts';
import { persistently } from './persistently.ts';
import type { Site } from './site.ts';

/** What the plans say of a page’s records, asked in bulk and kept while the page is there. */
export type PlanCache = Pick<FeaturePage, 'worksOf' | 'driftOf'>;

/** On sites whose plans are asked by what is read of records. */
export const NO_PLANS: PlanCache = { worksOf: async () => [], driftOf: async () => [] };

/** So many records go into one question. */
const AT_ONCE = 250;

/** @param onCutOff told once when the extension behind the page is gone */
export function createPlanCache(link: PageLink, site: Site, signal: AbortSignal, onCutOff: () => void): PlanCache {
  const answers = new Map<string, Promise<readonly ToldWork[]>>();
  const known = new Map<string, IssueFacts>();
  let waiting: Waiting[] = [];

  const flush = (): void => {
    const all = waiting;
    waiting = [];
    for (let from = 0; from < all.length; from += AT_ONCE) void answer(all.slice(from, from + AT_ONCE));
  };
  const answer = async (asked: readonly Waiting[]): Promise<void> => {
    try {
      const facts = await factsOf(site, asked, signal);
      for (const one of facts) known.set(one.key, one);
      const { works } = await persistently(() => link.ask({ ask: 'look-up', facts }), link, signal);
      for (const { key, tell } of asked) tell(works[key] ?? []);
    } catch (problem) {
      for (const { key, refuse } of asked) {
        // Forgotten, so that the next time the element is looked at it is asked again.
        answers.delete(key);
        refuse(problem);
      }
      if (!link.isAlive()) onCutOff();
    }
  };
  return {
    async driftOf(key, issue) {
      const facts = known.get(key) ?? bare(key);
      return (await persistently(() => link.ask({ ask: 'drift', facts, issue }), link, signal)).notes;
    },
    worksOf(key) {
      const before = answers.get(key);
      if (before !== undefined) return before;
      const answered = new Promise<readonly ToldWork[]>((tell, refuse) => {
        if (waiting.length === 0) queueMicrotask(flush);
        waiting.push({ key, tell, refuse });
      });
      answers.set(key, answered);
      return answered;
    },
  };
}

interface Waiting {
  readonly key: string;
  tell(works: readonly ToldWork[]): void;
  refuse(problem: unknown): void;
}

/** What the site knows of the records; where it cannot be asked now the keys alone still find most of them. */
async function factsOf(site: Site, asked: readonly Waiting[], signal: AbortSignal): Promise<readonly IssueFacts[]> {
  const keys = asked.map(({ key }) => key);
  const told = (await site.factsOf?.(keys, signal).catch(() => null)) ?? [];
  const byKey = new Map(told.map((facts) => [facts.key, facts]));
  return keys.map((key) => byKey.get(key) ?? bare(key));
}

function bare(key: string): IssueFacts {
  return { key, parents: [], components: [], labels: [] };
}
