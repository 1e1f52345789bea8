/** Why Jira told nothing; failed: it refused, was not reached, or said what cannot be read. */
export type JiraTrouble = 'signed-out' | 'busy' | 'failed';

/** An answer that nobody checked: whatever is asked of it may be absent. */
export interface Raw {
  readonly [name: string]: Raw | undefined;
}

/** Asks the Jira of the page with the session of the person who looks at it; null where there is no such thing. */
export type JiraRequests = (path: string, signal: AbortSignal, body?: object) => Promise<Raw | JiraTrouble | null>;

/** Attempts at one question while Jira is busy; the wait doubles, and up to a half more of it is chance. */
const ATTEMPTS = 3;
const FIRST_WAIT = 1_000;
/** Nobody waits longer than that for what is beside the point, in milliseconds: what is known without Jira is shown. */
const LONGEST_WAIT = 8_000;
const LONGEST_ANSWER = 10_000;
/** After other trouble nothing is asked for so long, in milliseconds. */
const REST = 30_000;
const JSON_TYPE = 'application/json';

/** @param base origin and context path, without a slash at its end */
export function createJiraRequests(base: string): JiraRequests {
  // Whatever goes wrong holds for every question: all rest until the time that Jira named.
  let restUntil = 0;
  let lastTrouble: JiraTrouble = 'busy';
  return async (path, signal, body) => {
    for (let attempt = 1; ; attempt += 1) {
      signal.throwIfAborted();
      if (performance.now() < restUntil) return lastTrouble;
      const [answer, named] = await once(base + path, signal, body);
      if (typeof answer !== 'string') return answer;
      const least = answer === 'busy' ? FIRST_WAIT * 2 ** (attempt - 1) : REST;
      const wait = Math.max(named, least) * (1 + Math.random() / 2);
      if (answer !== 'busy' || attempt === ATTEMPTS || wait > LONGEST_WAIT) {
        restUntil = performance.now() + wait;
        lastTrouble = answer;
        return answer;
      }
      await new Promise((done) => {
        setTimeout(done, wait);
      });
    }
  };
}

/** One attempt: what was answered, and the wait that Jira asks for, in milliseconds. */
async function once(
  address: string,
  signal: AbortSignal,
  body?: object,
): Promise<readonly [Raw | JiraTrouble | null, number]> {
  try {
    const response = await fetch(address, {
      ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
      // Jira takes a post without the token for a forged one.
      headers: { accept: JSON_TYPE, 'content-type': JSON_TYPE, 'x-atlassian-token': 'no-check' },
      credentials: 'same-origin',
      signal: AbortSignal.any([signal, AbortSignal.timeout(LONGEST_ANSWER)]),
    });
    const { status, ok, headers } = response;
    // Text first: in Firefox what `json()` makes belongs to the page’s world.
    const text = await response.text();
    if (status === 404) return [null, 0];
    if (status === 429 || status === 503) {
      const after = headers.get('retry-after') ?? '';
      return ['busy', Number(after) * 1000 || Date.parse(after) - Date.now() || 0];
    }
    // A page to sign in comes as a success.
    if (status === 401 || (ok && headers.get('content-type')?.includes('json') !== true)) return ['signed-out', 0];
    const json: unknown = JSON.parse(text);
    if (ok && typeof json === 'object' && json !== null) return [json as Raw, 0];
  } catch {
    signal.throwIfAborted();
  }
  return ['failed', 0];
}
