import type { TestIssue } from './issue.ts';
import { testIssue } from './issue.ts';

/** What goes wrong with the API, each until it is set back. */
export interface JiraFaults {
  /** Nobody is signed in: a GET is answered by a page to sign in, a POST is refused. */
  isSignedOut: boolean;
  /** So many requests are answered by “too many requests”. */
  busy: number;
  /** As a header says it, in seconds or as a date; none where null. */
  retryAfter: string | null;
  /** Every answer takes so long, in milliseconds. */
  slowMs: number;
  /** Keys that are not there, or not for this person. */
  readonly missing: Set<string>;
  /** Answers are cut off in the middle. */
  isMalformed: boolean;
}

/** A request to the API, counted. */
export interface AskedOfJira {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly token: string | null;
  /** Whether it came with the session that the pages began. */
  readonly hasSession: boolean;
  readonly body: unknown;
}

/** A Jira of a test: its issues, what was asked of its API and what goes wrong with it. */
export interface JiraSite {
  readonly kind: 'cloud' | 'data-center';
  /** `''`, or `/jira` where it shares its host. */
  readonly contextPath: string;
  readonly issues: Map<string, TestIssue>;
  readonly faults: JiraFaults;
  readonly asked: AskedOfJira[];
  /** Requests that ended because whoever asked went away. */
  cancelled: number;
}

export function jiraSite(
  kind: JiraSite['kind'],
  { issues = 40, contextPath = '' }: { readonly issues?: number; readonly contextPath?: string } = {},
): JiraSite {
  const all = Array.from({ length: issues }, (_, at) => testIssue(at + 1));
  return {
    kind,
    contextPath,
    issues: new Map(all.map((issue) => [issue.key, issue])),
    faults: { isSignedOut: false, busy: 0, retryAfter: null, slowMs: 0, missing: new Set(), isMalformed: false },
    asked: [],
    cancelled: 0,
  };
}

export function changeIssue(site: JiraSite, key: string, change: Partial<TestIssue>): void {
  const issue = site.issues.get(key);
  if (issue === undefined) throw new Error(`There is no ${key}.`);
  site.issues.set(key, { ...issue, ...change });
}
