import type { JiraAnswer } from './jira-answer.ts';
import { readAnswer, UNREACHABLE } from './jira-answer.ts';

/** Requests to the Jira of the page, with the session of the person who looks at it. They read and never write. */
export interface JiraRequests {
  get(path: string, signal: AbortSignal): Promise<JiraAnswer>;
  post(path: string, body: object, signal: AbortSignal): Promise<JiraAnswer>;
}

/** The world as requests need it; a test has its own. */
export interface RequestWorld {
  fetch(address: string, init: RequestInit): Promise<Response>;
  /** Milliseconds since any moment. */
  now(): number;
  /** Between 0 and 1. */
  random(): number;
  wait(ms: number, signal: AbortSignal): Promise<void>;
}

/** Attempts at one request while Jira is busy; the wait doubles, and half of it is chance. */
const ATTEMPTS = 3;
const FIRST_WAIT = 1_000;
/** Nobody waits longer than that for what is beside the point, in milliseconds: what is known without Jira is shown. */
const LONGEST_WAIT = 8_000;
const LONGEST_ANSWER = 10_000;

/** @param base origin and context path, without a slash at its end */
export function createJiraRequests(base: string, world: RequestWorld): JiraRequests {
  // Whatever goes wrong holds for every request: all rest until the time that Jira named.
  let resting: { readonly until: number; readonly answer: JiraAnswer } | null = null;

  const once = async (path: string, init: RequestInit, signal: AbortSignal): Promise<JiraAnswer> => {
    try {
      const ends = AbortSignal.any([signal, AbortSignal.timeout(LONGEST_ANSWER)]);
      return await readAnswer(
        await world.fetch(`${base}${path}`, { ...init, signal: ends, credentials: 'same-origin' }),
      );
    } catch (problem) {
      if (signal.aborted) throw problem;
      return UNREACHABLE;
    }
  };
  const ask = async (path: string, init: RequestInit, signal: AbortSignal): Promise<JiraAnswer> => {
    signal.throwIfAborted();
    if (resting !== null && world.now() < resting.until) return resting.answer;
    for (let attempt = 1; ; attempt += 1) {
      const answer = await once(path, init, signal);
      if (!('trouble' in answer)) return answer;
      const backOff = FIRST_WAIT * 2 ** (attempt - 1);
      const wait = Math.max(answer.waitMs, backOff) * (1 + world.random() / 2);
      if (answer.trouble === 'busy' && attempt < ATTEMPTS && wait <= LONGEST_WAIT) {
        await world.wait(wait, signal);
        continue;
      }
      resting = { until: world.now() + wait, answer };
      return answer;
    }
  };
  const headers = { accept: 'application/json' };
  return {
    get: (path, signal) => ask(path, { headers }, signal),
    post: (path, body, signal) =>
      ask(
        path,
        {
          method: 'POST',
          // Jira takes a post without it for a forged one.
          headers: { ...headers, 'content-type': 'application/json', 'x-atlassian-token': 'no-check' },
          body: JSON.stringify(body),
        },
        signal,
      ),
  };
}
