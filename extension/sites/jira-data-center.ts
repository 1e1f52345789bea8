import { jiraKindOf } from './is-jira.ts';
import { keyIn, keyOfPath, selectedKey } from './issue-key.ts';
import { jiraOf } from './jira-site.ts';

const card =
  '.ghx-issue[data-issue-key], .js-issue[data-issue-key], #issuetable tbody tr, tr[data-issuekey], .issue-list > [data-key]';
const heading = '#summary-val';
const current = '#key-val, #issuekey-val';
const NOT_FOR_NEW = ':not([type="hidden"], #create-issue-dialog *, #create-subtask-dialog *)';

export const jiraDataCenter = jiraOf({
  id: 'jira-data-center',
  name: 'Jira Data Center',
  isCloud: false,
  isHere: (page) => jiraKindOf(page) === 'data-center',
  // A board tells in its address which card is selected, whether its details are open or not; a search tells nothing of
  // the issue whose details are beside it.
  recordOf: ({ document, url }) => {
    const key = keyOfPath(url);
    if (key !== null || document.querySelector(heading) === null) return key;
    const named = document.querySelector(current);
    return selectedKey(url) ?? (named && keyIn(named));
  },
  contextPath: () =>
    document.querySelector('meta[name="ajs-context-path"]')?.getAttribute('content') ??
    /^(.*?)\/(?:browse|secure|projects|issues|plugins)\b/.exec(location.pathname)?.[1] ??
    '',
  selectors: {
    heading: { css: heading, seenIn: ['dc-issue', 'dc-board'] },
    current,
    found: { css: card, seenIn: ['dc-board', 'dc-backlog', 'dc-list'] },
    card,
    ownLink: '.issuekey a',
    written: '.ghx-key, .issuekey',
    dueDate: { css: `:is(#duedate, #due-date input)${NOT_FOR_NEW}`, seenIn: ['dc-issue'] },
    fixVersions: { css: `:is(#fixVersions-textarea, #fixfor-val input)${NOT_FOR_NEW}`, seenIn: ['dc-issue'] },
  },
});
