/** @jsxImportSource react */
import type { TestIssue } from '../issue.ts';
import { EditedField } from './edited-field.tsx';
import { IssueLink } from './router.tsx';
import { ListRow } from './rows.tsx';

const BASE = 'issue.views.issue-base.foundation';

interface IssueDetailsProps {
  readonly issue: TestIssue;
  readonly issues: readonly TestIssue[];
}

/** An issue’s details, the same on its own page, in a side panel and in a dialog. */
export function IssueDetails({ issue, issues }: IssueDetailsProps) {
  const children = issues.filter((other) => other.parent === issue.key);
  return (
    <article className="details">
      <div id="jira-issue-header">
        <ol className="breadcrumbs">
          {issue.parent === null ? null : (
            <li>
              <IssueLink issueKey={issue.parent} testId={`${BASE}.breadcrumbs.parent-issue.item`} />
            </li>
          )}
          <li data-testid={`${BASE}.breadcrumbs.breadcrumb-current-issue-container`}>
            <IssueLink issueKey={issue.key} testId={`${BASE}.breadcrumbs.current-issue.item`}>
              <span>{issue.key}</span>
            </IssueLink>
          </li>
        </ol>
      </div>
      <h1 data-testid={`${BASE}.summary.heading`}>{issue.summary}</h1>
      <div className="quick" data-testid={`${BASE}.quick-add.quick-add-items-compact`}>
        <button type="button" aria-label="Add or create related work">
          +
        </button>
      </div>
      <div className="ak-renderer-document">
        <p>
          As agreed in <IssueLink issueKey="PAY-2">another issue</IssueLink>, which is no card.
        </p>
      </div>
      {children.length === 0 ? null : (
        <table className="list" aria-label="Child work">
          <tbody>
            {children.map((child) => (
              <ListRow key={child.key} issue={child} />
            ))}
          </tbody>
        </table>
      )}
      <aside data-testid="issue.views.issue-details.issue-layout.container-right">
        <div className="field">
          <h3>Assignee</h3>
          <span data-testid="issue.views.field.user.assignee">{issue.assignee ?? 'Unassigned'}</span>
        </div>
        <EditedField
          key={`due-${issue.key}`}
          issue={issue}
          name="Due date"
          testId="issue.views.field.date-inline-edit.duedate"
          value={issue.due ?? ''}
          change={(text) => ({ duedate: text === '' ? null : text })}
        />
        <EditedField
          key={`versions-${issue.key}`}
          issue={issue}
          name="Fix versions"
          testId="issue.views.field.select.common.select-inline-edit.fixVersions"
          value={issue.fixVersions.join(', ')}
          change={(text) => ({
            fixVersions: text
              .split(/,\s*/)
              .filter(Boolean)
              .map((name) => ({ name })),
          })}
        />
        <EditedField
          key={`start-${issue.key}`}
          issue={issue}
          name="Start date"
          testId="issue.views.field.date-inline-edit.customfield_10015"
          value=""
          change={() => ({})}
        />
      </aside>
    </article>
  );
}
