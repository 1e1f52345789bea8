import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawnPage } from './drawn-pages.ts';
import type { JiraHouse } from './open-jira.ts';
import { openJiraHouse } from './open-jira.ts';
import type { SitesInPage } from './sites-in-page.ts';
import { UNMARKED_PAGES } from './unmarked-pages.ts';

declare const sites: SitesInPage;

let house: JiraHouse;
let page: Page;
beforeAll(async () => {
  house = await openJiraHouse();
  house.hosts.answers.set('bare.atlassian.net/**', (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html;charset=UTF-8' });
    response.end(drawnPage('<main></main>', '1001.0.0'));
  });
  page = await house.open('https://bare.atlassian.net/jira/software/c/projects/PAY/boards/1');
}, 120_000);
afterAll(() => house.close());

/** Keys of cards and their texts, of a page with this in its middle. */
const cardsIn = (body: string): Promise<unknown> =>
  page.evaluate((html) => {
    document.querySelector('main')?.setHTMLUnsafe(html);
    return sites.cards().map(({ key, text }) => [key, text.trim()]);
  }, body);

test.each(Object.entries(UNMARKED_PAGES))(
  '%s: each is found once, whole, and nothing else is',
  async (_, { body, cards }) => {
    expect(await cardsIn(body)).toEqual(cards);
  },
);

test('a card that gets its link later is one card', async () => {
  const marked = (inside: string): string =>
    `<div id="card-PAY-1" data-testid="platform-board-kit.ui.card.card"><p>Work</p>${inside}</div>`;
  expect(await cardsIn(marked(''))).toEqual([['PAY-1', 'Work']]);
  const kept = await page.evaluate(() => {
    const card = document.querySelector('#card-PAY-1');
    if (card === null) return undefined;
    const link = document.createElement('a');
    link.href = '/browse/PAY-1';
    card.append(link);
    return sites.keyOfCard(card);
  });
  expect(kept).toBeNull();
  expect(await page.evaluate(() => sites.cards().length)).toBe(1);
});

test('the date that is edited in a row without marks is that of the row', async () => {
  const edited = `<td><div data-testid="issue-field-date.ui.duedate"><input></div></td>`;
  await cardsIn(`<table><tr><td><a href="/browse/PAY-1">PAY-1</a></td>${edited}</tr></table>`);
  expect(await page.evaluate(() => sites.keys('dueDateInput'))).toEqual(['PAY-1']);
});

test.each([
  ['in words, without a link', '<button>PAY-7</button>'],
  [
    'beside what copies its address',
    `<a href="/browse/PAY-7">PAY-7</a><button data-testid="breadcrumbs.current-issue.copy">Copy</button>`,
  ],
])('details that name their issue %s are known', async (_, crumb) => {
  await page.evaluate(() => history.pushState(null, '', '?selectedIssue=PAY-7'));
  await cardsIn(`<section><div data-testid="issue.views.issue-base.foundation.breadcrumbs.breadcrumb-current-issue-container">
    ${crumb}</div><h1 data-testid="issue.views.issue-base.foundation.summary.heading">Work</h1></section>`);
  expect(await page.evaluate(() => sites.keys('issueHeading'))).toEqual(['PAY-7']);
});

test('a card that is a form says its key whatever its fields are called', async () => {
  const fields = '<input name="id"><input name="attributes">';
  const form = `<form id="card-PAY-1" data-testid="platform-board-kit.ui.card.card"><p>Work</p>${fields}</form>`;
  expect(await cardsIn(form)).toEqual([['PAY-1', 'Work']]);
});
