import type { JiraTrouble } from './jira-answer.ts';
import type { JiraIssue } from './jira-issue.ts';

/** What Jira says of issues, asked once for many and kept for a while. */
export interface JiraReader {
  /**
   * @param along issues that will be asked for soon: they fill up a question that is asked anyway
   * @returns a reading for every key; rejects only when the signal is aborted
   */
  read(
    keys: readonly string[],
    signal: AbortSignal,
    along?: readonly string[],
  ): Promise<ReadonlyMap<string, JiraReading>>;
  /** Forgets an issue, because it may have changed. */
  forget(key: string): void;
}

/** Null and no trouble: Jira has no such issue, or shows it not to this person. */
export interface JiraReading {
  readonly issue: JiraIssue | null;
  readonly trouble: JiraTrouble | null;
}

/** Asks one Jira for up to `AT_ONCE` issues; those that it does not have are not in the answer. */
export type AskJira = (keys: readonly string[], signal: AbortSignal) => Promise<readonly JiraIssue[] | JiraTrouble>;

/** Jira’s own limit of issues in one bulk fetch. */
const AT_ONCE = 100;
/** An answer is good for so long, in milliseconds. */
const KEPT = 60_000;
/** So many issues are kept at most: a person who scrolls all day visits more. */
const MOST_KEPT = 2_000;

/** One question to Jira, for everybody who waits for one of its issues. */
interface Call {
  readonly at: number;
  readonly end: AbortController;
  readonly told: Promise<ReadonlyMap<string, JiraReading>>;
  askers: number;
}

/** @param now milliseconds since any moment */
export function createJiraReader(ask: AskJira, now: () => number): JiraReader {
  const calls = new Map<string, Call>();

  const isKnown = (key: string): boolean => {
    const call = calls.get(key);
    return call !== undefined && !call.end.signal.aborted && now() - call.at < KEPT;
  };
  const begin = (keys: readonly string[]): void => {
    const end = new AbortController();
    const call: Call = { at: now(), end, askers: 0, told: tell(keys, end.signal) };
    const forgetAll = (): void => {
      for (const key of keys) if (calls.get(key) === call) calls.delete(key);
    };
    for (const key of keys) {
      calls.delete(key);
      calls.set(key, call);
    }
    for (const key of calls.keys()) if (calls.size > MOST_KEPT) calls.delete(key);
    end.signal.addEventListener('abort', forgetAll);
    // Trouble is not kept: when it is over the next question is asked.
    call.told.then((told) => [...told.values()].some(({ trouble }) => trouble !== null) && forgetAll(), forgetAll);
  };
  const tell = async (keys: readonly string[], signal: AbortSignal): Promise<ReadonlyMap<string, JiraReading>> => {
    const answer = await ask(keys, signal);
    if (typeof answer === 'string') return new Map(keys.map((key) => [key, { issue: null, trouble: answer }]));
    const byKey = new Map(answer.map((issue) => [issue.key, issue]));
    return new Map(keys.map((key) => [key, { issue: byKey.get(key) ?? null, trouble: null }]));
  };
  /** A call ends when nobody waits for it any more. */
  const join = (call: Call, signal: AbortSignal): void => {
    const settled = new AbortController();
    call.askers += 1;
    const leave = (): void => {
      call.askers -= 1;
      if (call.askers === 0) call.end.abort();
    };
    signal.addEventListener('abort', leave, { once: true, signal: settled.signal });
    const settle = (): void => settled.abort();
    call.told.then(settle, settle);
  };
  return {
    async read(keys, signal, along = []) {
      signal.throwIfAborted();
      const unknown = [...new Set(keys)].filter((key) => !isKnown(key));
      const room = unknown.length === 0 ? 0 : AT_ONCE - (unknown.length % AT_ONCE || AT_ONCE);
      const asked = new Set(unknown);
      const filled = [
        ...unknown,
        ...[...new Set(along)].filter((key) => !asked.has(key) && !isKnown(key)).slice(0, room),
      ];
      for (let from = 0; from < filled.length; from += AT_ONCE) begin(filled.slice(from, from + AT_ONCE));
      const waited = new Map(keys.flatMap((key) => (calls.has(key) ? [[key, calls.get(key)!]] : [])));
      for (const call of new Set(waited.values())) join(call, signal);
      const readings = new Map<string, JiraReading>();
      for (const [key, call] of waited) readings.set(key, (await call.told).get(key) ?? NOTHING);
      signal.throwIfAborted();
      return readings;
    },
    forget: (key) => calls.delete(key),
  };
}

const NOTHING: JiraReading = { issue: null, trouble: null };
