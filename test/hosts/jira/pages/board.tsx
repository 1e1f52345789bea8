/** @jsxImportSource react */
import type { TestIssue } from '../issue.ts';
import { STATUSES } from '../issue.ts';
import { wishOf } from './page-state.ts';
import { IssueLink, useRouter } from './router.tsx';
import { VirtualRows } from './virtual-rows.tsx';

/** Columns of cards. */
export function Board({ issues }: { readonly issues: readonly TestIssue[] }) {
  const { url } = useRouter();
  const { isWhole, isCompact, hasCells } = wishOf(url);
  return (
    <div className="board" data-testid="software-board.board-area">
      {STATUSES.map((status) => (
        <section key={status} className="column" aria-label={status}>
          <h2>{status}</h2>
          <VirtualRows
            className="cards"
            issues={issues.filter((issue) => issue.status === status)}
            rowHeight={isCompact ? 72 : 112}
            height={560}
            isWhole={isWhole}
            Row={hasCells ? CellCard : Card}
          />
        </section>
      ))}
    </div>
  );
}

function Card({ issue }: { readonly issue: TestIssue }) {
  const { url } = useRouter();
  return (
    <div
      id={`card-${issue.key}`}
      className="card"
      data-testid="platform-board-kit.ui.card.card"
      data-component-selector="platform-board-kit.ui.card-container"
      tabIndex={-1}
    >
      <div draggable="true">
        <span className="summary">{issue.summary}</span>
        <div className="foot">
          <div data-testid="platform-card.common.ui.key.key">
            <IssueLink issueKey={issue.key} to={`${url.pathname}?selectedIssue=${issue.key}`} />
          </div>
          <span className="assignee">{issue.assignee}</span>
        </div>
      </div>
      <button type="button" className="more" aria-label={`More actions for ${issue.key}`}>
        …
      </button>
    </div>
  );
}

function CellCard({ issue }: { readonly issue: TestIssue }) {
  return (
    <div className="card" data-testid="board.content.cell.card">
      <span className="summary">{issue.summary}</span>
      <div className="foot">
        <IssueLink issueKey={issue.key} />
        <span className="assignee">{issue.assignee}</span>
      </div>
    </div>
  );
}
