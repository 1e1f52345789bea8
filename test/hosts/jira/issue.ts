/** An issue of the made-up Jira, as its pages and its API show it. */
export interface TestIssue {
  readonly id: string;
  readonly key: string;
  readonly summary: string;
  readonly type: 'Epic' | 'Story' | 'Sub-task';
  readonly status: TestStatus;
  readonly assignee: string | null;
  readonly due: string | null;
  readonly fixVersions: readonly string[];
  readonly parent: string | null;
  readonly components: readonly string[];
  readonly labels: readonly string[];
}

export type TestStatus = 'To Do' | 'In Progress' | 'Done';

export const STATUSES: readonly TestStatus[] = ['To Do', 'In Progress', 'Done'];

/** Day a version is released on, by its name. */
export const VERSIONS: Readonly<Record<string, string>> = { Spring: '2099-04-01', Summer: '2099-07-01' };

/** Issue number `at` of a project, PAY-1 the first: stories by statuses in turn, the first of ten an epic. */
export function testIssue(at: number, over: Partial<TestIssue> = {}): TestIssue {
  const isEpic = at % 10 === 0;
  return {
    id: String(10_000 + at),
    key: `PAY-${at}`,
    summary: `Work number ${at}`,
    type: isEpic ? 'Epic' : 'Story',
    status: STATUSES[at % STATUSES.length] ?? 'To Do',
    assignee: at % 4 === 0 ? null : (['Ada', 'Grace', 'Linus'][at % 3] ?? null),
    due: at % 2 === 0 ? null : '2099-03-31',
    fixVersions: at % 3 === 0 ? ['Spring'] : [],
    parent: null,
    components: [],
    labels: [],
    ...over,
  };
}
