import { jiraKindOf } from './is-jira.ts';
import { ISSUE_LINK, keyOfPath, selectedKey } from './issue-key.ts';
import { jiraOf } from './jira-site.ts';

const card = `[data-testid="platform-board-kit.ui.card.card"], [data-testid="board.content.cell.card"],
 [data-testid^="software-backlog.card-list.card.content-container"], [data-testid="native-issue-table.ui.issue-row"],
 [data-testid$="scope.issues.issue.row"]`;

/** An issue’s details, what people wrote, what opens over pages and the frame around them: links there are no cards, unless in a known row. */
const NO_CARDS = `#jira-issue-header, [data-testid^="issue.views."], [data-testid^="issue.activity."], [data-testid*="preview-panel"],
 [data-testid*="breadcrumbs"], [contenteditable], .ak-renderer-document, .atlaskit-portal, h1, header:not(:is(main, article) *), nav,
 :is([role="dialog"], [role="menu"], [role="listbox"], [role="tooltip"], [role="search"], [role="banner"], [role="navigation"])`;

/** Neither in the form of a new issue nor in a filter. */
const NOT_FOR_NEW =
  ':not([type="hidden"], :is([data-testid*="issue-create"], [data-testid*="jql"], [data-testid*="filter"]) *)';

/** The title by its mark, or that of its field; else whatever title comes after an issue’s name. */
const TITLE = 'h1:is([data-testid*="summary"], [data-testid*="summary"] *)';

export const jiraCloud = jiraOf({
  id: 'jira-cloud',
  name: 'Jira',
  isCloud: true,
  isHere: (page) => jiraKindOf(page) === 'cloud',
  recordOf: ({ url }) => selectedKey(url) ?? keyOfPath(url),
  contextPath: () => '',
  selectors: {
    heading: {
      css: `${TITLE}, :root:not(:has(${TITLE})) h1`,
      seenIn: ['issue', 'panel', 'dialog'],
    },
    current: '[data-testid*="current-issue"]',
    found: {
      // The link comes first: what lies around it is asked of links alone. Cards that have no link stand for themselves.
      css: `${ISSUE_LINK}:is(:is(${card}) *, :not(:is(${NO_CARDS}) *)), :is(${card}):not(:has(${ISSUE_LINK}))`,
      seenIn: ['board', 'backlog', 'list', 'timeline', 'issue'],
    },
    card,
    written: '[data-testid*="key"]',
    ownLink: `:is(${ISSUE_LINK}[data-testid*="key"], [data-testid*="key"] ${ISSUE_LINK})`,
    dueDate: {
      css: `input:is([data-testid*="duedate" i] *, [data-testid*="due-date" i] *, [name="duedate"])${NOT_FOR_NEW}`,
      seenIn: ['issue', 'panel'],
    },
    fixVersions: {
      css: `input:is([data-testid*="fixversions" i] *, [data-testid*="fix-versions" i] *, [name="fixVersions"])${NOT_FOR_NEW}`,
      seenIn: ['issue', 'panel'],
    },
  },
});
