import type { Anchor, Site } from '../overlay/site.ts';
import { agreedKey } from './agreed-key.ts';
import { asKey, ISSUE_LINK, keyOfLink, keyOfPath, selectedKey } from './issue-key.ts';
import { isDataCenter, isJira } from './jira-kind.ts';

const CARD = '.ghx-issue[data-issue-key], .js-issue[data-issue-key], #issuetable tbody tr, .issue-list > [data-key]';
const KEY_ATTRIBUTES = ['data-issue-key', 'data-issuekey', 'data-key'];
const INPUT = 'input:not([type="hidden"]), textarea, select:not([style*="display: none"])';
const DIALOG_OF_NEW = '#create-issue-dialog, #create-subtask-dialog';

export const jiraDataCenter: Site = {
  id: 'jira-data-center',
  name: 'Jira Data Center',
  isHere: (page) => isJira(page) && isDataCenter(page),
  recordOf: ({ document }) => record(document),
  isDark: ({ document }) => {
    const mode = document.documentElement.getAttribute('data-color-mode');
    return mode === 'dark' ? true : mode === 'light' ? false : null;
  },
  keyAttributes: KEY_ATTRIBUTES,
};

/** Title of the issue, on its own page, beside a list or in a board’s detail view. */
export const issueHeading: Anchor = {
  css: '#summary-val',
  seenIn: ['dc-issue', 'dc-board-detail'],
  keyOf: (heading) => record(heading.ownerDocument),
};

/** Cards of boards, rows of backlogs and lists. */
export const issueCard: Anchor = {
  css: CARD,
  seenIn: ['dc-board', 'dc-backlog', 'dc-list'],
  isOneOfMany: true,
  mayBeAbsent: true,
  keyOf: keyOfCard,
};

export const dueDateInput: Anchor = editing('#duedate, #due-date input');

export const fixVersionsInput: Anchor = editing('#fixVersions-textarea, #fixfor-val :is(input, textarea)');

function editing(input: string): Anchor {
  return {
    css: input
      .split(', ')
      .map((css) => `${css}:not(:is(${DIALOG_OF_NEW}) *, [type="hidden"])`)
      .join(', '),
    seenIn: ['dc-issue'],
    mayBeAbsent: true,
    keyOf: (element) => record(element.ownerDocument),
  };
}

/** A board tells in its address which card is selected, whether its details are open or not. */
function record(document: Document): string | null {
  const url = new URL(document.URL);
  const shown = shownKey(document);
  const selected = document.getElementById('summary-val') === null && shown === null ? null : selectedKey(url);
  return agreedKey(selected ?? keyOfPath(url), shown);
}

function shownKey(document: Document): string | null {
  const shown = document.getElementById('key-val') ?? document.getElementById('issuekey-val');
  return asKey(shown?.getAttribute('data-issue-key')) ?? asKey(shown?.textContent);
}

function keyOfCard(card: Element): string | null {
  for (const name of KEY_ATTRIBUTES) {
    const key = asKey(card.getAttribute(name));
    if (key !== null) return key;
  }
  const link = card.querySelector(ISSUE_LINK);
  return link === null ? null : keyOfLink(link);
}
