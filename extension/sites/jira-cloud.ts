import type { Anchor, Site } from '../overlay/site.ts';
import { agreedKey } from './agreed-key.ts';
import { cardAround, keyOfCardLink } from './issue-cards.ts';
import { factsOf } from './issue-facts.ts';
import { asKey, ISSUE_LINK, keyOfLink, keyOfPath, selectedKey } from './issue-key.ts';
import { askCloud } from './jira-api.ts';
import { readerHere } from './jira-here.ts';
import { isDataCenter, isJira, saysDark } from './jira-kind.ts';
import type { JiraPlaces } from './jira-places.ts';

/** Cards and rows that were seen, and the links in them that carry their own key. */
const CARD = [
  '[data-testid="platform-board-kit.ui.card.card"]',
  '[data-testid="board.content.cell.card"]',
  '[data-testid^="software-backlog.card-list.card.content-container"]',
  '[data-testid="native-issue-table.ui.issue-row"]',
  '[data-testid$="scope.issues.issue.row"]',
].join(', ');
const KEY_LINK = ['key.key', 'card-contents.key', 'issue-key-cell']
  .flatMap((id) => [`${ISSUE_LINK}[data-testid$="${id}"]`, `[data-testid$="${id}"] ${ISSUE_LINK}`])
  .join(', ');

/** An issue’s details, wherever they are open, and what people wrote: links there are no cards, unless in a known row. */
const DETAILS = [
  '#jira-issue-header',
  '[data-testid^="issue.views."]',
  '[data-testid^="issue.activity."]',
  '[data-testid*="breadcrumbs"]',
  '[contenteditable="true"]',
  '.ak-renderer-document',
  '[role="dialog"]',
  '[role="menu"]',
  'header',
  'nav',
].join(', ');
const CURRENT = '[data-testid$="breadcrumbs.current-issue.item"]';
const DIALOG_OF_NEW = '[data-testid*="issue-create"]';

const INPUT = 'input:not([type="hidden"], [type="checkbox"])';

const record = ({ URL: address }: Document): string | null => recordAt(new URL(address));
function recordAt(url: URL): string | null {
  return selectedKey(url) ?? keyOfPath(url);
}

export const cloudReader = readerHere(askCloud, () => '');

export const jiraCloud: Site = {
  id: 'jira-cloud',
  name: 'Jira',
  isHere: (page) => isJira(page) && !isDataCenter(page),
  recordOf: ({ url }) => recordAt(url),
  // The issue of the page is asked for alone; on boards and lists the rest of the page comes along.
  factsOf: (keys, signal) =>
    factsOf(cloudReader(), keys, signal, keys.length === 1 && keys[0] === record(document) ? [] : keysOnPage()),
  isDark: saysDark,
};

export const cloudPlaces: JiraPlaces = {
  issueHeading: {
    css: 'h1[data-testid="issue.views.issue-base.foundation.summary.heading"]',
    seenIn: ['issue', 'board-panel', 'board-dialog', 'backlog-panel'],
    keyOf: (heading) => agreedKey(record(heading.ownerDocument), shownKey(heading)),
  },
  issueCard: {
    css: `${ISSUE_LINK}:not(:is(${DETAILS}) *), :is(${CARD}) ${ISSUE_LINK}`,
    seenIn: ['board', 'board-of-cells', 'backlog', 'list', 'timeline', 'issue'],
    isOneOfMany: true,
    mayBeAbsent: true,
    keyOf: (link) => keyOfCardLink(link, CARD, KEY_LINK),
  },
  dueDateInput: editing(
    '[data-testid*="duedate" i], [data-testid*="due-date" i]',
    'input:is([name="duedate"], [id^="duedate"])',
  ),
  fixVersionsInput: editing(
    '[data-testid*="fixversions" i], [data-testid*="fix-versions" i]',
    'input:is([name="fixVersions"], [id^="fixVersions"])',
  ),
  cardOf: (link) => cardAround(link, CARD),
};

function keysOnPage(): readonly string[] {
  return [...document.querySelectorAll(cloudPlaces.issueCard.css)].flatMap((link) => keyOfLink(link) ?? []);
}

/** @param field css of what holds the field in every state; `input` css of its input where it stands outside of that */
function editing(field: string, input: string): Anchor {
  return {
    css: [`:is(${field}) ${INPUT}`, input].map((css) => `${css}:not(${DIALOG_OF_NEW} *)`).join(', '),
    seenIn: ['issue', 'board-panel'],
    mayBeAbsent: true,
    // Pickers have more than one input: the first stands for the field.
    keyOf: (element) =>
      (element.closest(field)?.querySelector(INPUT) ?? element) === element ? editedKey(element) : null,
  };
}

/** A field is edited in the details of an issue, or in its row. */
function editedKey(element: Element): string | null {
  const link = element.closest(CARD)?.querySelector(`${KEY_LINK}, ${ISSUE_LINK}`);
  if (link !== null && link !== undefined) return keyOfLink(link);
  return agreedKey(record(element.ownerDocument), shownKey(element));
}

/** The key that the details around an element say they are of; null where they do not say it. */
function shownKey(element: Element): string | null {
  const all = [...element.ownerDocument.querySelectorAll(CURRENT)];
  if (all.length < 2) return all[0] === undefined ? null : keyOfCurrent(all[0]);
  // A dialog over an issue: the details that the element is part of are the nearest.
  for (let at = element.parentElement; at !== null; at = at.parentElement) {
    const near = all.find((current) => at?.contains(current));
    if (near !== undefined) return keyOfCurrent(near);
  }
  return null;
}

function keyOfCurrent(current: Element): string | null {
  const link = current.matches('a') ? current : current.querySelector('a');
  return (link === null ? null : keyOfLink(link)) ?? asKey(current.textContent);
}
