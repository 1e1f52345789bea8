import { jiraKindOf } from './is-jira.ts';
import { ISSUE_LINK, keyOfPath, selectedKey } from './issue-key.ts';
import { jiraOf } from './jira-site.ts';

const card = `[data-testid="platform-board-kit.ui.card.card"], [data-testid="board.content.cell.card"],
 [data-testid^="software-backlog.card-list.card.content-container"], [data-testid="native-issue-table.ui.issue-row"],
 [data-testid$="scope.issues.issue.row"]`;

/** An issue’s details, what people wrote, and the frame around pages: links there are no cards, unless in a known row. */
const NO_CARDS = `#jira-issue-header, [data-testid^="issue.views."], [data-testid^="issue.activity."],
 [data-testid*="breadcrumbs"], [contenteditable], .ak-renderer-document, [role="dialog"], [role="menu"], header, nav`;

const NOT_FOR_NEW = ':not([type="hidden"], [data-testid*="issue-create"] *)';

export const jiraCloud = jiraOf({
  id: 'jira-cloud',
  name: 'Jira',
  isCloud: true,
  isHere: (page) => jiraKindOf(page) === 'cloud',
  recordOf: ({ url }) => selectedKey(url) ?? keyOfPath(url),
  contextPath: () => '',
  selectors: {
    heading: {
      css: 'h1[data-testid="issue.views.issue-base.foundation.summary.heading"]',
      seenIn: ['issue', 'panel', 'dialog'],
    },
    current: '[data-testid$="breadcrumbs.current-issue.item"]',
    found: {
      css: `${ISSUE_LINK}:not(:is(${NO_CARDS}) *), :is(${card}) ${ISSUE_LINK}`,
      seenIn: ['board', 'backlog', 'list', 'timeline', 'issue'],
    },
    card,
    ownLink: `:is(${ISSUE_LINK}[data-testid*="key"], [data-testid*="key"] ${ISSUE_LINK})`,
    dueDate: {
      css: `:is([data-testid*="duedate" i] input, [data-testid*="due-date" i] input, input[name="duedate"])${NOT_FOR_NEW}`,
      seenIn: ['issue', 'panel'],
    },
    fixVersions: {
      css: `:is([data-testid*="fixversions" i] input, [data-testid*="fix-versions" i] input, input[name="fixVersions"])${NOT_FOR_NEW}`,
      seenIn: ['issue', 'panel'],
    },
  },
});
