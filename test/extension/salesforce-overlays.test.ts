import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEAL_DESK_CASE, OPPORTUNITY } from '../hosts/salesforce/objects.ts';
import { changeRecord, idOf, salesforceSite } from '../hosts/salesforce/salesforce-site.ts';
import { drawnOn } from './drawn.ts';
import type { SalesforceOverlayHouse } from './salesforce-house.ts';
import { openDrawn } from './press-drawn.ts';
import { openSalesforceOverlay } from './salesforce-house.ts';
import { dealRules, salesforcePlan } from './salesforce-plan.ts';
import { reportOf, shownOn } from './visit.ts';

declare function go(address: string): void;
declare function refresh(): Promise<void>;

const recordOf = (at: number): string => `/lightning/r/Opportunity/${idOf(OPPORTUNITY, at)}/view`;
const LIST = '/lightning/o/Opportunity/list';
let house: SalesforceOverlayHouse;
beforeAll(async () => {
  house = await openSalesforceOverlay(await salesforcePlan());
}, 120_000);
afterAll(() => house.close());

const stripOn = async (page: Page): Promise<string> =>
  (await shownOn(page))
    .filter((text) => !/^(?:Next|Als Nächstes):/.test(text))
    .join('\n')
    .replaceAll('\u00a0', ' ');
const popover = async (page: Page): Promise<string> =>
  (await drawnOn(page)).find(({ kind }) => kind === 'popover')?.text ?? '';
async function typeInto(page: Page, field: string, text: string): Promise<void> {
  await page.locator(`[data-target-selection-name="sfdc:RecordField.Opportunity.${field}"] input`).click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}
const shifts = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((tell) => {
        const observer = new PerformanceObserver(() => {});
        observer.observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => tell(observer.takeRecords().length), 100);
      }),
  );

describe.each(['synthetic', 'native'] as const)('%s shadow', (shadow) => {
  test.each(['page-layout', 'dynamic-forms'] as const)(
    'a record says its lane, rule, approver, usual wait and the nearest faster lane: %s',
    async (layout) => {
      const page = await house.open(salesforceSite({ shadow, layout }), recordOf(3));
      await expect
        .poll(() => stripOn(page))
        .toMatch(
          /^GuardrailAmount 37,500 EUR, Discount 15% →rule 2 “Amount ≤ 100k EUR; Discount ≤ 20%”:Ana ReyesUsual wait 0\.6 days\.At Discount ≤ 10% nobody needs to approve\./,
        );
      await expect.poll(() => shownOn(page)).toContainEqual(expect.stringMatching(/^Next: Tom Berg, usually waits/));
      await page.close();
    },
  );

  test('a page with a head of the organisation’s own has its strip at the edge, once, and the next record its own', async () => {
    const page = await house.open(salesforceSite({ shadow, navigation: 'reuse' }), recordOf(3));
    await expect.poll(() => stripOn(page)).toMatch(/^Guardrail/);
    const standsAt = async (): Promise<readonly number[]> =>
      (await drawnOn(page)).flatMap(({ text, box }) =>
        box !== null && /^(?:Guardrail|Autonomy)/.test(text) ? [box.y] : [],
      );
    await page.locator('records-lwc-highlights-panel').evaluate((head) => {
      const own = document.createElement('c-own-highlights');
      own.innerHTML = '<h1>Deal 3</h1>';
      head.replaceWith(own);
    });
    const edge = (page.viewportSize()?.height ?? 0) - 100;
    await expect.poll(async () => (await standsAt()).map((y) => y > edge)).toEqual([true]);
    await page.evaluate((next) => go(next), recordOf(2));
    await expect.poll(() => stripOn(page)).toMatch(/^Autonomy/);
    expect(await standsAt()).toHaveLength(1);
    await page.close();
  });

  test('the next record that is drawn into the same page has its own strip', async () => {
    const page = await house.open(salesforceSite({ shadow, navigation: 'reuse' }), recordOf(2));
    await expect.poll(() => stripOn(page)).toContain('Amount 25,000 EUR');
    for (const [at, said] of [
      [3, /^GuardrailAmount 37,500 EUR/],
      [2, /^AutonomyAmount 25,000 EUR/],
      [4, /^GuardrailAmount 50,000 EUR/],
    ] as const) {
      await page.evaluate((address) => go(address), recordOf(at));
      await expect.poll(() => stripOn(page)).toMatch(said);
    }
    await page.close();
  });

  test('while the next record is on its way, what is still shown of the one before is not taken for its', async () => {
    const page = await house.open(salesforceSite({ shadow, navigation: 'reuse' }), recordOf(2));
    await expect.poll(() => stripOn(page)).toMatch(/^Autonomy.*25,000/);
    // The address is ahead, something in the page turns meanwhile, and people may go back and on again.
    await page.evaluate(async (ahead) => {
      history.pushState(null, '', ahead);
      const frame = document.querySelector('.lafPageHost');
      for (let at = 0; at < 30; at += 1) {
        const spinner = document.createElement('div');
        spinner.className = 'slds-spinner_container';
        frame?.append(spinner);
        await new Promise((done) => setTimeout(done, 20));
        if (at % 5 === 0) spinner.remove();
      }
    }, recordOf(3));
    await page.waitForTimeout(500);
    expect(await stripOn(page)).toBe('');
    await page.evaluate((address) => go(address), recordOf(3));
    await expect.poll(() => stripOn(page)).toMatch(/^Guardrail.*37,500/);
    await page.close();
  });

  test('what is typed counts before it is saved, and what is cancelled no more', async () => {
    const page = await house.open(salesforceSite({ shadow }), recordOf(3));
    await expect.poll(() => stripOn(page)).toMatch(/^Guardrail/);
    await page.getByRole('button', { name: 'Edit Discount' }).click();
    await typeInto(page, 'Discount__c', '30');
    await expect.poll(() => stripOn(page)).toMatch(/^Deal desk.*Tom Berg/);
    await typeInto(page, 'Discount__c', '5');
    await expect
      .poll(() => stripOn(page))
      .toMatch(/^AutonomyAmount 37,500 EUR, Discount 5% →.*nobody needs to approve/);
    // The field is still open: nothing took the focus from it.
    expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect.poll(() => stripOn(page)).toMatch(/^Guardrail.*Discount 15%/);
    await page.close();
  });

  test('in the dialog in which a record is edited as a whole what is typed counts, in one for a new record nothing', async () => {
    const page = await house.open(salesforceSite({ shadow }), recordOf(3));
    await expect.poll(() => stripOn(page)).toMatch(/^Guardrail/);
    const openDialog = (address: string): Promise<void> =>
      page.evaluate(
        ([path, isNative]) => {
          history.pushState(null, '', path);
          const made = (name: string, css: string, ...inside: (Element | string)[]): HTMLElement => {
            const element = document.createElement(name);
            element.style.cssText = css;
            element.append(...inside);
            return element;
          };
          const field = (label: string, name: string, value: string): HTMLElement => {
            const title = Object.assign(made('label', '', label), { className: 'slds-form-element__label' });
            const input = Object.assign(document.createElement('input'), { value });
            const item = made('records-record-layout-item', 'display: block', title, input);
            item.setAttribute('data-target-selection-name', `sfdc:RecordField.Opportunity.${name}`);
            return item;
          };
          const panel = made('records-lwc-detail-panel', 'display: block');
          const inside = isNative ? panel.attachShadow({ mode: 'open' }) : panel;
          inside.append(
            made('h2', '', 'Edit Opportunity 3'),
            field('Amount', 'Amount', '37500'),
            field('Discount', 'Discount__c', '15'),
          );
          const body = made(
            'div',
            'position: absolute; inset: 60px 200px; background: #fff',
            made('records-modal-lwc-detail-panel-wrapper', 'display: block; height: 300px', panel),
          );
          document.body.append(made('div', 'position: fixed; inset: 0; z-index: 9001; background: #0008', body));
        },
        [address, shadow === 'native'] as const,
      );
    const closeDialog = (): Promise<void> =>
      page.evaluate((address) => {
        history.pushState(null, '', address);
        document.body.lastElementChild?.remove();
      }, recordOf(3));
    const type = async (text: string): Promise<void> => {
      await page.locator('records-modal-lwc-detail-panel-wrapper input').nth(1).click();
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(text);
    };
    await openDialog(recordOf(3).replace('/view', '/edit'));
    await type('30');
    await expect.poll(() => stripOn(page)).toMatch(/^Deal desk.*At Discount ≤ 20%/);
    await type('5');
    await expect.poll(() => stripOn(page)).toMatch(/^Autonomy.*Discount 5%/);
    await expect.poll(async () => (await stripOn(page)).split('\n')).toHaveLength(1);
    await closeDialog();
    await expect.poll(() => stripOn(page)).toMatch(/^Guardrail.*Discount 15%/);
    await openDialog(recordOf(3));
    await type('30');
    await page.waitForTimeout(500);
    expect(await stripOn(page)).toMatch(/^Guardrail.*Discount 15%/);
    await closeDialog();
    await page.close();
  });

  test('a record that changes under the overlay, and quick ways from one to another', async () => {
    const site = salesforceSite({ shadow });
    const page = await house.open(site, recordOf(3));
    await expect.poll(() => stripOn(page)).toMatch(/^Guardrail.*37,500/);
    changeRecord(site, idOf(OPPORTUNITY, 3), { values: { Discount__c: 25 } });
    await page.evaluate(() => refresh());
    await expect.poll(() => stripOn(page)).toMatch(/^Deal desk/);
    await page.evaluate((all) => all.forEach((address) => go(address)), [2, 4, 5, 1].map(recordOf));
    await expect.poll(() => stripOn(page)).toMatch(/^Autonomy.*12,500 EUR, Discount 5%/);
    // Back at one whose tab is still there.
    await page.evaluate((address) => go(address), recordOf(3));
    await expect.poll(() => stripOn(page)).toMatch(/^Deal desk.*At Discount ≤ 20%/);
    await page.close();
  });

  test('of a console’s three records only the one in front is told', async () => {
    const tabs = [1, 2, 4].map((at) => idOf(OPPORTUNITY, at));
    for (const stale of ['', '?stale=active']) {
      const page = await house.open(salesforceSite({ shadow, app: 'console', tabs }), `${recordOf(1)}${stale}`);
      await expect.poll(() => stripOn(page)).toMatch(/^Autonomy.*12,500/);
      await page.locator('.oneConsoleTabItem a').nth(2).click();
      await expect.poll(() => stripOn(page)).toMatch(/^Guardrail.*50,000/);
      await page.locator('.oneConsoleTabItem a').nth(0).click();
      await expect.poll(() => stripOn(page)).toMatch(/^Autonomy.*12,500/);
      await expect.poll(async () => (await stripOn(page)).split('\n')).toHaveLength(1);
      await page.close();
    }
  });

  test('details that arrive late are not taken for empty ones', async () => {
    const page = await house.open(salesforceSite({ shadow }), `${recordOf(3)}?late=1500`);
    await expect.poll(() => stripOn(page)).toMatch(/Can’t verify: Discount is not shown here|^Guardrail/);
    await expect.poll(() => stripOn(page)).toMatch(/^Guardrail.*Discount 15%/);
    await page.close();
  });

  test('rows of a list carry their lane, cover no text of the page and move nothing', async () => {
    const page = await house.open(salesforceSite({ shadow }), LIST);
    const lanes = async (): Promise<readonly string[]> => [...(await shownOn(page))].toSorted();
    const expected = [
      ['Autonomy', 2],
      ['Deal desk', 8],
      ['Guardrail', 2],
    ] as const;
    await expect.poll(lanes).toEqual(expected.flatMap(([lane, count]) => Array<string>(count).fill(lane)));
    expect(await shifts(page)).toBe(0);
    await openDrawn(page, /^Guardrail$/m);
    await expect.poll(() => popover(page)).toContain('rule 2 “Amount ≤ 100k EUR; Discount ≤ 20%”');
    await page.close();
  });

  test('a list without the columns says that it can’t verify, and which it misses', async () => {
    const site = salesforceSite({ shadow, columns: { Opportunity: ['Name', 'Amount'] } });
    const page = await house.open(site, LIST);
    await expect.poll(async () => new Set(await shownOn(page))).toContain('can’t verify');
    await openDrawn(page, /^can’t verify$/m);
    await expect.poll(() => popover(page)).toMatch(/Discount is not shown here/);
    await page.close();
  });
});

test.each([
  ['en-GB', 'can’t verify', 'Can’t verify: Amount is not shown here; Discount is not shown here.'],
  ['de-DE', 'nicht prüfbar', 'Nicht prüfbar: Amount wird hier nicht angezeigt; Discount wird hier nicht angezeigt.'],
])(
  'cards of a kanban, whose fields have no names, say what is missing, quietly (%s)',
  async (locale, short, says) => {
    const own = locale === 'en-GB' ? house : await openSalesforceOverlay(await salesforcePlan(), { locale });
    const page = await own.open(salesforceSite({ locale }), `${LIST}?display=kanban`);
    await expect.poll(async () => new Set(await shownOn(page))).toEqual(new Set([short]));
    expect(await reportOf(own.options, page)).toMatchObject({ attention: 0 });
    await openDrawn(page, new RegExp(`^${short}$`, 'm'));
    await expect.poll(() => popover(page)).toContain(says);
    expect(await shifts(page)).toBe(0);
    await (own === house ? page.close() : own.close());
  },
  120_000,
);

test('an object of one’s own that the field map names', async () => {
  const page = await house.open(salesforceSite(), `/lightning/r/Deal_Desk_Case__c/${idOf(DEAL_DESK_CASE, 3)}/view`);
  await expect.poll(() => stripOn(page)).toMatch(/^GuardrailAmount 37,500 EUR, Discount 15%/);
  await page.close();
});

test('in Classic an object of one’s own is known by its title, and one of another title is not', async () => {
  const page = await house.open(salesforceSite(), `/${idOf(DEAL_DESK_CASE, 3)}`);
  // Its amount has another label there, for which the field map has no row.
  await expect
    .poll(() => stripOn(page))
    .toMatch(/^Can’t verify: Amount .*another label.*Possible: Guardrail, Deal desk/);
  const other = await house.open(salesforceSite({ locale: 'de-DE' }), `/${idOf(DEAL_DESK_CASE, 3)}`);
  await expect.poll(async () => (await reportOf(house.options, other)).record).toMatch(/^a/);
  await other.waitForTimeout(800);
  expect(await stripOn(other)).toBe('');
  await page.close();
  await other.close();
});

test('what the plan says nothing of shows nothing', async () => {
  const page = await house.open(
    salesforceSite(),
    `/lightning/r/Quote/${idOf({ ...OPPORTUNITY, prefix: '0Q0' }, 3)}/view`,
  );
  await expect.poll(async () => (await reportOf(house.options, page)).record).toMatch(/^0Q0/);
  await page.waitForTimeout(800);
  expect(await shownOn(page)).toEqual([]);
  await page.close();
});

test('while nobody answers, no lane stands beside values that it is not of; it comes once somebody does', async () => {
  const page = await house.open(salesforceSite({ shadow: 'native' }), recordOf(3));
  await expect.poll(() => stripOn(page)).toMatch(/^Guardrail/);
  await (
    await house.background()
  ).evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get: unknown } } } };
    chrome.storage.local.get = () => Promise.reject(new Error('IO error: LOCK.'));
  });
  await page.getByRole('button', { name: 'Edit Discount' }).click();
  await typeInto(page, 'Discount__c', '30');
  await expect.poll(() => stripOn(page)).toBe('');
  const session = await house.context.newCDPSession(house.options);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await expect.poll(() => stripOn(page)).toMatch(/^Deal desk/);
  await page.close();
}, 120_000);

test('details that were not opened: the strip says what it misses, and knows it once they are', async () => {
  const page = await house.open(salesforceSite({ shadow: 'native' }), `${recordOf(3)}?tab=related`);
  await expect.poll(() => stripOn(page)).toMatch(/Can’t verify: .*Discount/);
  await page.getByRole('tab', { name: 'Details' }).click();
  await expect.poll(() => stripOn(page)).toMatch(/^Guardrail.*Discount 15%/);
  await page.close();
});

test('a German page of a German browser', async () => {
  const german = await openSalesforceOverlay(await salesforcePlan(), { locale: 'de-DE' });
  const page = await german.open(salesforceSite({ locale: 'de-DE' }), recordOf(3));
  await expect.poll(() => stripOn(page)).toMatch(/^GuardrailAmount 37\.500 EUR, Discount 15 % →Regel 2 /);
  await german.close();
}, 120_000);

test('a table that was published anew is said, and the record judged anew', async () => {
  const page = await house.open(salesforceSite(), recordOf(3));
  await expect.poll(() => stripOn(page)).toMatch(/^Guardrail/);
  await house.republish(await salesforcePlan({ rules: dealRules(0.15), sequence: 2 }), 2);
  await page.bringToFront();
  await expect.poll(() => stripOn(page)).toMatch(/^Autonomy.*changed/);
  // Another record never showed the old one.
  await page.evaluate((address) => go(address), recordOf(2));
  await expect.poll(() => stripOn(page)).toMatch(/^Autonomy.*25,000/);
  expect(await stripOn(page)).not.toContain('changed');
  await house.republish(await salesforcePlan({ sequence: 3 }), 3);
  await page.close();
});

test.each([
  ['in Classic', `/${idOf(OPPORTUNITY, 3)}`, 'td.labelCol:text-is("Discount") + td > div', 'dblclick'],
  ['in Lightning', recordOf(3), 'button[title="Edit Discount"]', 'click'],
])('what is typed before the page was read again counts: %s', async (_, path, edited, begins) => {
  const page = await house.open(salesforceSite({ shadow: 'native' }), path);
  await expect.poll(() => stripOn(page)).toMatch(/^Guardrail.*Discount 15%/);
  // Edited, focused and typed into without a frame between, as on a page that has much to do.
  await page.locator(edited).evaluate(async (element, type) => {
    const place = element.closest('td') ?? (element.getRootNode() as ShadowRoot).host;
    const inputIn = (tree: ParentNode): HTMLInputElement | null => {
      const found = tree.querySelector('input');
      if (found !== null) return found;
      for (const { shadowRoot } of tree.querySelectorAll('*')) {
        const inner = shadowRoot && inputIn(shadowRoot);
        if (inner !== null) return inner;
      }
      return null;
    };
    element.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
    let input: HTMLInputElement | null = null;
    for (let step = 0; step < 1_000 && input === null; step += 1) {
      input = inputIn(place);
      await Promise.resolve();
    }
    input?.focus();
    if (input !== null) input.value = '5';
    input?.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }, begins);
  await expect.poll(() => stripOn(page)).toMatch(/^Autonomy.*Discount 5%/);
  await page.close();
});

test('in Classic too what is typed counts before it is saved', async () => {
  const page = await house.open(salesforceSite(), `/${idOf(OPPORTUNITY, 3)}`);
  await expect.poll(() => stripOn(page)).toMatch(/^Guardrail.*Discount 15%/);
  await page.locator('td.labelCol:text-is("Discount") + td > div').dblclick();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('5');
  await expect.poll(() => stripOn(page)).toMatch(/^Autonomy.*Discount 5%/);
  await page.keyboard.press('Escape');
  await expect.poll(() => stripOn(page)).toMatch(/^Guardrail.*Discount 15%/);
  await page.close();
});

test.each([
  ['a field', `/${idOf(OPPORTUNITY, 3)}`, 'tr:has(> td.labelCol:text-is("Discount"))'],
  ['a row', `${LIST}?list=older`, 'tbody tr >> nth=2'],
])('what changed of %s while it was out of the page is read anew when it is put in again', async (_, path, css) => {
  const page = await house.open(salesforceSite(), path);
  await expect.poll(() => shownOn(page)).toContainEqual(expect.stringMatching(/^Guardrail/));
  const laneOf = async (lane: string): Promise<number> =>
    (await shownOn(page)).filter((text) => text.startsWith(lane)).length;
  const before = await laneOf('Deal desk');
  await page.locator(css).evaluate(async (element) => {
    const [holder, next] = [element.parentNode, element.nextSibling];
    element.remove();
    await new Promise((done) => setTimeout(done, 200));
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let at = texts.nextNode(); at !== null; at = texts.nextNode())
      at.nodeValue = (at.nodeValue ?? '').replace('15', '30');
    holder?.insertBefore(element, next);
  });
  await expect.poll(() => laneOf('Deal desk')).toBe(before + 1);
  await page.close();
});

test('two tabs of one record: what is typed in one is told in that one', async () => {
  const site = salesforceSite({ shadow: 'native' });
  const [one, other] = [await house.open(site, recordOf(3)), await house.open(site, recordOf(3))];
  await expect.poll(() => stripOn(other)).toMatch(/^Guardrail/);
  await other.getByRole('button', { name: 'Edit Discount' }).click();
  await typeInto(other, 'Discount__c', '30');
  await expect.poll(() => stripOn(other)).toMatch(/^Deal desk/);
  await one.bringToFront();
  await expect.poll(() => stripOn(one)).toMatch(/^Guardrail/);
  await one.close();
  await other.close();
});

test('screen readers are told a button that opens a dialog, and the dialog has its name', async () => {
  const page = await house.open(salesforceSite(), recordOf(3));
  await openDrawn(page, /^Guardrail/);
  await expect.poll(() => popover(page)).toContain('Why this lane');
  const session = await house.context.newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const named = (role: string): readonly string[] =>
    nodes.filter((node) => node.role?.value === role).map(({ name }) => String(name?.value));
  expect(named('button').some((name) => name.startsWith('Guardrail Amount 37,500 EUR'))).toBe(true);
  expect(named('dialog').some((name) => name.startsWith('Guardrail'))).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => popover(page)).toBe('');
  await page.close();
});
