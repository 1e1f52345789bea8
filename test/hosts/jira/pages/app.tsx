/** @jsxImportSource react */
import type { TestIssue } from '../issue.ts';
import { Board } from './board.tsx';
import { IssueDetails } from './issue-details.tsx';
import type { PageState } from './page-state.ts';
import { wishOf } from './page-state.ts';
import { RouterProvider, useRouter } from './router.tsx';
import { Backlog, List, Timeline } from './rows.tsx';

/** The cloud’s application: every view in one document. */
export function App({ issues, address }: PageState) {
  return (
    <RouterProvider first={new URL(address, 'https://made-up.atlassian.net')}>
      <nav className="top">
        <a href="/jira/your-work">Your work</a>
      </nav>
      <main>
        <View issues={issues} />
      </main>
    </RouterProvider>
  );
}

function View({ issues }: { readonly issues: readonly TestIssue[] }) {
  const { url } = useRouter();
  const own = /^\/browse\/([A-Z]+-\d+)$/.exec(url.pathname)?.[1];
  if (own !== undefined) return <Details issues={issues} issueKey={own} />;
  const selected = url.searchParams.get('selectedIssue');
  const around = wishOf(url).isDialog
    ? {
        className: 'dialog',
        'data-testid': 'issue.views.issue-details.issue-modal.modal-dialog',
        role: 'dialog',
        'aria-label': 'Issue',
      }
    : { className: 'panel', 'data-testid': 'issue.views.issue-details.issue-layout.compact-layout' };
  return (
    <div className={selected === null ? 'many' : 'many with-details'}>
      <Many issues={issues} pathname={url.pathname} />
      {selected === null ? null : (
        <div {...around}>
          <Details issues={issues} issueKey={selected} />
        </div>
      )}
    </div>
  );
}

function Many({ issues, pathname }: { readonly issues: readonly TestIssue[]; readonly pathname: string }) {
  if (pathname.endsWith('/backlog')) return <Backlog issues={issues} />;
  if (pathname.endsWith('/timeline')) return <Timeline issues={issues} />;
  if (pathname.endsWith('/list') || pathname === '/issues/') return <List issues={issues} />;
  return <Board issues={issues} />;
}

function Details({ issues, issueKey }: { readonly issues: readonly TestIssue[]; readonly issueKey: string }) {
  const issue = issues.find(({ key }) => key === issueKey);
  return issue === undefined ? <p>There is no {issueKey}.</p> : <IssueDetails issue={issue} issues={issues} />;
}
