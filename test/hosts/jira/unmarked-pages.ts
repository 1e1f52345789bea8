/**
 * Bodies of pages of Jira Cloud as an experiment may draw them: marks that are gone, keys as text, rows that link to other
 * issues besides their own; with the keys of their cards and the text of each.
 */
export interface UnmarkedPage {
  readonly body: string;
  readonly cards: readonly (readonly [key: string, text: string])[];
}

const KEYS = ['PAY-1', 'PAY-2'];
const each = (draw: (key: string) => string): string => KEYS.map(draw).join('');
const link = (key: string, text: string = key): string => `<a href="/browse/${key}">${text}</a>`;
const cell = (content: string): string => `<td>${content}</td>`;
const table = (row: (key: string) => string): string =>
  `<h1>All work</h1><table><thead><tr><th>Key</th><th>Work</th></tr></thead><tbody>${each((key) => `<tr>${row(key)}</tr>`)}</tbody></table>`;
const cards = (text: (key: string) => string): UnmarkedPage['cards'] => KEYS.map((key) => [key, text(key)]);

export const UNMARKED_PAGES: Readonly<Record<string, UnmarkedPage>> = {
  'cards of a board with their key as text': {
    body: each(
      (key) =>
        `<div data-testid="platform-board-kit.ui.card.card"><p>Work</p><div data-testid="platform-card.common.ui.key.key">${key}</div></div>`,
    ),
    cards: cards((key) => `Work${key}`),
  },
  'cards of a board that name themselves': {
    body: each((key) => `<div id="card-${key}" data-testid="platform-board-kit.ui.card.card"><p>Work</p></div>`),
    cards: cards(() => 'Work'),
  },
  'rows of a backlog that name themselves': {
    body: each(
      (key) => `<div data-testid="software-backlog.card-list.card.content-container.${key}"><p>Work</p></div>`,
    ),
    cards: cards(() => 'Work'),
  },
  'cards that link to their epic first': {
    body: each((key) => `<div draggable="true"><p>Work</p>${link('PAY-50', 'Epic')}<div>${link(key)}</div></div>`),
    cards: cards((key) => `WorkEpic${key}`),
  },
  'a column that can be dragged': {
    body: `<div draggable="true"><h2>To do</h2>${each((key) => `<div><p>Work</p>${link(key)}</div>`)}</div>`,
    cards: cards((key) => `Work${key}`),
  },
  'rows that link to their parent last': {
    body: table((key) => cell(link(key)) + cell(link(key, 'Work')) + cell(link('PAY-90'))),
    cards: cards((key) => `${key}WorkPAY-90`),
  },
  'rows whose links can be dragged': {
    body: table((key) => cell(link(key)) + cell(link(key, 'Work'))).replaceAll('<a ', '<a draggable="true" '),
    cards: cards((key) => `${key}Work`),
  },
  'rows that link to their parent first': {
    body: table((key) => cell(link('PAY-90')) + cell(link(key)) + cell(link(key, 'Work'))),
    cards: cards((key) => `PAY-90${key}Work`),
  },
  'rows that link to others in one cell': {
    body: table((key) => cell(link(key)) + cell(link('PAY-90') + link('PAY-91'))),
    cards: cards((key) => `${key}PAY-90PAY-91`),
  },
  'rows of a grid': {
    body: `<div role="treegrid"><div role="row"><span role="columnheader">Key</span></div>${each(
      (key) =>
        `<div role="row"><div role="gridcell">${link(key)}</div><div role="gridcell">${link('PAY-90', 'PAY-90 Epic')}</div></div>`,
    )}</div>`,
    cards: cards((key) => `${key}PAY-90 Epic`),
  },
  'rows of a gadget, of sub-tasks': {
    body: `<table><tbody>${each(
      (key) =>
        `<tr class="issuerow" data-issuekey="${key}"><td>${link(key, '<img alt="">')}</td><td>${link('PAY-80')} / ${link(key, 'Work')}</td></tr>`,
    )}</tbody></table>`,
    cards: cards(() => 'PAY-80 / Work'),
  },
  'a board that is a table, with the parent before its swimlane': {
    body: `<table><tr>${cell(link('PAY-90'))}${each((key) => cell(`<div draggable="true"><p>Work</p>${link(key)}</div>`))}</tr></table>`,
    cards: [['PAY-90', 'PAY-90'], ...cards((key) => `Work${key}`)],
  },
  'cards with a header, and a link to their comments': {
    body: each(
      (key) =>
        `<article><header>${link(key)}</header><a href="/browse/${key}?focusedCommentId=3">2</a><a href="/browse/PAY">Pay</a></article>`,
    ),
    cards: cards((key) => `${key}2Pay`),
  },
  'what opens over a page, or leads elsewhere': {
    body: `<h1>No access to ${link('PAY-3')}</h1><a href="/secure/Sign.jspa?to=/browse/PAY-4">Sign in</a>
      <div class="atlaskit-portal"><div>${link('PAY-5')}</div></div><div role="search">${link('PAY-6')}</div>
      <div role="listbox">${link('PAY-7')}</div><div role="tooltip">${link('PAY-8')}</div>`,
    cards: [],
  },
};
