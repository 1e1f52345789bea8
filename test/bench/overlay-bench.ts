import type { Page } from 'playwright';
import type { PageReport } from '../../extension/browser/messages.ts';
import { openExtensionHouse } from '../extension/extension-house.ts';
import { BOARD, openJiraOverlay } from '../extension/jira-house.ts';
import { jiraPlan } from '../extension/jira-plan.ts';
import { servePages } from '../extension/pages.ts';
import { paymentsPlan, publishTo, subscribe } from '../extension/subscribed.ts';
import { reportOf, shownOn, visit } from '../extension/visit.ts';
import { report } from './report.ts';

const CARDS = 1_000;
const RUNS = 5;
/** Milliseconds of script for a board of 1,000 cards, and for the plain way as it was measured beside them: one shadow host a card. */
const [BUDGET, PLAIN] = [20, 42] as const;
/** A task that is longer is felt. */
const LONG = 50;

/** Prints what the overlay costs a board of 1,000 cards at load, beside the plain way on the same page. */
export async function benchOverlay(): Promise<void> {
  await benchPlainBoard();
  await benchJiraBoard();
}

async function benchPlainBoard(): Promise<void> {
  const house = await openExtensionHouse();
  try {
    servePages(house, { cards: CARDS });
    publishTo(house, await paymentsPlan());
    const options = await subscribe(house);
    const runs: { readonly cost: PageReport['cost']; readonly plain: number }[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const page = await visit(house, '/board');
      const cost = await settled(page, options, 30);
      runs.push({ cost, plain: await plainWay(page) });
      await page.close();
    }
    const [script, longest] = least(runs.map(({ cost }) => cost));
    const plain = Math.min(...runs.map((run) => run.plain));
    console.log(
      `Board of 1,000 cards, 40 badges in sight: ${ms(script)} of script, ${ms(longest)} at most at a time; the plain way ${ms(plain)}`,
    );
    report('overlay ÷ the plain way', script / plain, BUDGET / PLAIN);
  } finally {
    await house.close();
  }
}

async function benchJiraBoard(): Promise<void> {
  const many = Array.from({ length: CARDS - 10 }, (_, at) => `PAY-${at + 10}`);
  const house = await openJiraOverlay(await jiraPlan({ many }), { issues: CARDS });
  try {
    const costs: PageReport['cost'][] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const page = await house.open(`${BOARD}?rows=all`);
      costs.push(await settled(page, house.options, 3));
      await page.close();
    }
    const [script, longest] = least(costs);
    console.log(
      `Jira’s board of 1,000 cards, all in the page: ${ms(script)} of script, ${ms(longest)} at most at a time`,
    );
    report('its script ÷ the budget of 20 ms', script / BUDGET, 1);
    report('its longest task ÷ 50 ms', longest / LONG, 1);
  } finally {
    await house.close();
  }
}

/** What a page has cost once so much is shown on it, and nothing more came for a while. */
async function settled(page: Page, options: Page, shown: number): Promise<PageReport['cost']> {
  for (let tries = 0; tries < 100 && (await shownOn(page)).length < shown; tries += 1) await page.waitForTimeout(100);
  await page.waitForTimeout(500);
  return (await reportOf(options, page)).cost;
}

/** Milliseconds for the plain way: a shadow host with a badge at every card of the page. */
function plainWay(page: Page): Promise<number> {
  return page.evaluate(() => {
    const began = performance.now();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('span{position:absolute;padding:2px 6px;border:1px solid}');
    for (const card of document.querySelectorAll('.card')) {
      const host = document.createElement('div');
      const shadow = host.attachShadow({ mode: 'closed' });
      shadow.adoptedStyleSheets = [sheet];
      const badge = document.createElement('span');
      badge.textContent = card.querySelector('a')?.getAttribute('href') ?? '';
      shadow.append(badge);
      card.append(host);
    }
    document.body.getBoundingClientRect();
    return performance.now() - began;
  });
}

/** The least disturbed of the runs. */
function least(costs: readonly PageReport['cost'][]): readonly [number, number] {
  return [Math.min(...costs.map(({ script }) => script)), Math.min(...costs.map(({ longest }) => longest))];
}

const ms = (time: number): string => `${time.toFixed(1)} ms`;
