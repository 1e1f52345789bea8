import type { JiraIssue } from './jira-issue.ts';
import type { JiraTrouble } from './jira-requests.ts';

/** What Jira says of issues, asked once for many and kept for a while. */
export interface JiraReader {
  /**
   * @param along issues that will be asked for soon: they fill up a question that is asked anyway
   * @returns a reading for every key; rejects only when the signal is aborted
   */
  read(
    keys: readonly string[],
    signal: AbortSignal,
    along?: Iterable<string>,
  ): Promise<ReadonlyMap<string, JiraReading>>;
  /** Forgets an issue, because it may have changed. */
  forget(key: string): void;
}

/** Null and no trouble: Jira has no such issue, or shows it not to this person. */
export interface JiraReading {
  readonly issue: JiraIssue | null;
  readonly trouble: JiraTrouble | null;
}

/** Asks one Jira for up to a hundred issues; those that it does not have are not in the answer. */
export type AskJira = (keys: readonly string[], signal: AbortSignal) => Promise<readonly JiraIssue[] | JiraTrouble>;

/** Jira’s own limit of issues in one bulk fetch. */
const AT_ONCE = 100;
/** An answer is good for so long, in milliseconds. */
const KEPT = 60_000;

/** One question to Jira, for everybody who waits for one of its issues; null where whoever asked went away. */
interface Call {
  readonly at: number;
  readonly told: Promise<readonly JiraIssue[] | JiraTrouble | null>;
}

export function createJiraReader(ask: AskJira): JiraReader {
  const calls = new Map<string, Call>();
  const isKnown = (key: string): boolean => performance.now() - (calls.get(key)?.at ?? -KEPT) < KEPT;
  const begin = (keys: readonly string[], signal: AbortSignal): void => {
    const leftAlone = (problem: unknown): null => {
      if (!signal.aborted) throw problem;
      return null;
    };
    // Nothing of who asked is kept with the answer: it may have drawn much of a page that was left since.
    const call: Call = { at: performance.now(), told: ask(keys, signal).catch(leftAlone) };
    const forget = (): void => {
      for (const key of keys) if (calls.get(key) === call) calls.delete(key);
    };
    for (const key of calls.keys()) if (!isKnown(key)) calls.delete(key);
    for (const key of keys) calls.set(key, call);
    // Trouble is not kept: when it is over the next question is asked.
    call.told.then((told) => (told === null || typeof told === 'string') && forget(), forget);
  };
  const read: JiraReader['read'] = async (keys, signal, along = []) => {
    signal.throwIfAborted();
    const unknown = new Set(keys.filter((key) => !isKnown(key)));
    const room = Math.ceil(unknown.size / AT_ONCE) * AT_ONCE;
    if (room > unknown.size)
      for (const key of along) {
        if (!isKnown(key)) unknown.add(key);
        if (unknown.size === room) break;
      }
    for (let from = 0; from < unknown.size; from += AT_ONCE) begin([...unknown].slice(from, from + AT_ONCE), signal);
    const asked = keys.map((key) => [key, calls.get(key)!] as const);
    const readings = new Map<string, JiraReading>();
    for (const [key, call] of asked) {
      const told = await call.told;
      // Whoever asked first went away: those who stay ask anew.
      if (told === null) return read(keys, signal, along);
      const trouble = typeof told === 'string' ? told : null;
      const issue = typeof told === 'string' ? null : (told.find((it) => it.key === key) ?? null);
      readings.set(key, { issue, trouble });
    }
    return readings;
  };
  return { read, forget: (key) => calls.delete(key) };
}
