import type { Anchor, Site } from '../overlay/site.ts';
import { agreedKey } from './agreed-key.ts';
import { factsOf } from './issue-facts.ts';
import { asKey, ISSUE_LINK, keyOfLink, keyOfPath, selectedKey } from './issue-key.ts';
import { askDataCenter } from './jira-api.ts';
import { readerHere } from './jira-here.ts';
import { isDataCenter, isJira, saysDark } from './jira-kind.ts';
import type { JiraPlaces } from './jira-places.ts';

const CARD = '.ghx-issue[data-issue-key], .js-issue[data-issue-key], #issuetable tbody tr, .issue-list > [data-key]';
const KEY_ATTRIBUTES = ['data-issue-key', 'data-issuekey', 'data-key'];
const DIALOG_OF_NEW = '#create-issue-dialog, #create-subtask-dialog';

export const dataCenterReader = readerHere(askDataCenter, contextPath);

export const jiraDataCenter: Site = {
  id: 'jira-data-center',
  name: 'Jira Data Center',
  isHere: (page) => isJira(page) && isDataCenter(page),
  recordOf: (page) => record(page.document),
  factsOf: (keys, signal) =>
    factsOf(dataCenterReader(), keys, signal, keys.length === 1 && keys[0] === record(document) ? [] : keysOnPage()),
  isDark: saysDark,
  keyAttributes: KEY_ATTRIBUTES,
};

export const dataCenterPlaces: JiraPlaces = {
  issueHeading: {
    css: '#summary-val',
    seenIn: ['dc-issue', 'dc-board-detail'],
    keyOf: (heading) => record(heading.ownerDocument),
  },
  issueCard: {
    css: CARD,
    seenIn: ['dc-board', 'dc-backlog', 'dc-list'],
    isOneOfMany: true,
    mayBeAbsent: true,
    keyOf: keyOfCard,
  },
  dueDateInput: editing('#duedate', '#due-date input'),
  fixVersionsInput: editing('#fixVersions-textarea', '#fixfor-val :is(input, textarea)'),
  cardOf: (card) => card,
};

function keysOnPage(): readonly string[] {
  return [...document.querySelectorAll(CARD)].flatMap((card) => keyOfCard(card) ?? []);
}

/** `/jira` where Jira does not have a host of its own. */
function contextPath(): string {
  const said = document.querySelector('meta[name="ajs-context-path"]')?.getAttribute('content');
  return said ?? /^(.*?)\/(?:browse|secure|projects|issues|plugins)(?:\/|$)/.exec(location.pathname)?.[1] ?? '';
}

function editing(...inputs: readonly string[]): Anchor {
  return {
    css: inputs.map((css) => `${css}:not(:is(${DIALOG_OF_NEW}) *, [type="hidden"])`).join(', '),
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
