import type { JiraReader, AskJira } from './jira-reader.ts';
import { createJiraReader } from './jira-reader.ts';
import type { JiraRequests, RequestWorld } from './jira-requests.ts';
import { createJiraRequests } from './jira-requests.ts';

/** The reader of the Jira that this document is of: one as long as the document is there, whichever of its pages is open. */
export function readerHere(ask: (requests: JiraRequests) => AskJira, contextPath: () => string): () => JiraReader {
  let reader: JiraReader | null = null;
  return () => {
    reader ??= createJiraReader(ask(createJiraRequests(`${location.origin}${contextPath()}`, WORLD)), WORLD.now);
    return reader;
  };
}

const WORLD: RequestWorld = {
  fetch: (address, init) => fetch(address, init),
  now: () => performance.now(),
  random: () => Math.random(),
  wait: (ms, signal) =>
    new Promise((done, fail) => {
      const timer = setTimeout(done, ms);
      signal.addEventListener('abort', () => {
        clearTimeout(timer);
        fail(signal.reason as Error);
      });
    }),
};
