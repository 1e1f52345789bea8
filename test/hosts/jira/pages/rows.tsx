/** @jsxImportSource react */
import type { TestIssue } from '../issue.ts';
import { wishOf } from './page-state.ts';
import { IssueLink, useRouter } from './router.tsx';
import { VirtualRows } from './virtual-rows.tsx';

interface RowsProps {
  readonly issues: readonly TestIssue[];
}

interface RowProps {
  readonly issue: TestIssue;
}

/** The backlog: every row links to its issue twice, once for those who hear it. */
export function Backlog({ issues }: RowsProps) {
  const { url } = useRouter();
  const { isWhole, isCompact } = wishOf(url);
  return (
    <VirtualRows
      className="backlog"
      issues={issues}
      rowHeight={isCompact ? 32 : 40}
      height={600}
      isWhole={isWhole}
      Row={BacklogRow}
    />
  );
}

function BacklogRow({ issue: { key, summary, assignee } }: RowProps) {
  const { url } = useRouter();
  return (
    <div className="row" data-testid={`software-backlog.card-list.card.content-container.${key}`}>
      <div data-testid="software-backlog.card-list.card.card-contents.accessible-card-key">
        <IssueLink
          issueKey={key}
          className="heard"
          testId="software-backlog.card-list.card.card-contents.screen-reader-key"
        >
          {key}
          <div>{summary}</div>
        </IssueLink>
        <IssueLink
          issueKey={key}
          isHidden
          to={`${url.pathname}?selectedIssue=${key}`}
          testId="software-backlog.card-list.card.card-contents.key"
        />
      </div>
      <span className="summary">{summary}</span>
      <span className="assignee">{assignee}</span>
    </div>
  );
}

/** The list: a table with a column of parents, whose links are not the row’s own. */
export function List({ issues }: RowsProps) {
  return (
    <table className="list" data-vc="issue-table">
      <thead>
        <tr>
          <th>Work</th>
          <th>Parent</th>
          <th>Status</th>
          <th>Due date</th>
        </tr>
      </thead>
      <tbody>
        {issues.map((issue) => (
          <ListRow key={issue.key} issue={issue} />
        ))}
      </tbody>
    </table>
  );
}

export function ListRow({ issue }: RowProps) {
  return (
    <tr data-testid="native-issue-table.ui.issue-row" data-vc="issue-row">
      <td>
        <div data-testid="native-issue-table.common.ui.issue-cells.issue-key.action-container">
          <IssueLink issueKey={issue.key} testId="native-issue-table.common.ui.issue-cells.issue-key.issue-key-cell" />
        </div>
        <span data-testid="native-issue-table.common.ui.issue-cells.issue-summary.issue-summary-cell">
          {issue.summary}
        </span>
      </td>
      <td>
        {issue.parent === null ? null : <IssueLink issueKey={issue.parent} testId="issue-field-parent.ui.view-link" />}
      </td>
      <td>{issue.status}</td>
      <td>{issue.due}</td>
    </tr>
  );
}

/** The timeline: rows know the number of their issue, and a link its key. */
export function Timeline({ issues }: RowsProps) {
  const { url } = useRouter();
  const { isWhole } = wishOf(url);
  return (
    <VirtualRows className="timeline" issues={issues} rowHeight={40} height={600} isWhole={isWhole} Row={TimelineRow} />
  );
}

function TimelineRow({ issue: { id, key, summary } }: RowProps) {
  return (
    <div
      className="row"
      data-testid="portfolio-3.app-simple-plans.main.tabs.roadmap.scope.issues.issue.row"
      data-issue={id}
    >
      <IssueLink issueKey={key} />
      <span className="summary">{summary}</span>
    </div>
  );
}
