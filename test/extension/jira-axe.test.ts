import { afterAll, beforeAll, expect, test } from 'vitest';
import { checked, loadAxe } from '../pane/axe.ts';
import type { JiraOverlayHouse } from './jira-house.ts';
import { BOARD, openJiraOverlay } from './jira-house.ts';
import { jiraPlan } from './jira-plan.ts';
import { overlayCopy } from './overlay-copy.ts';
import { openDrawn } from './press-drawn.ts';

let house: JiraOverlayHouse;
beforeAll(async () => {
  house = await openJiraOverlay(await jiraPlan());
}, 120_000);
afterAll(() => house.close());

test.each([
  ['an issue, light', '/browse/PAY-1', /^Commitment/],
  ['an issue, dark', '/browse/PAY-2?theme=dark', /^Guardrail/],
  ['a board, light', BOARD, /late$/],
  ['a board, dark', `${BOARD}?theme=dark`, /late$/],
])('axe-core finds nothing in what is shown and what it opens: %s', async (_, path, opens) => {
  const page = await house.open(path);
  await openDrawn(page, opens);
  const copy = await overlayCopy(page, 'jira');
  await loadAxe(copy);
  const { found, passed } = await checked(copy);
  expect(found).toEqual([]);
  expect(passed).toBeGreaterThan(8);
  await copy.close();
  await page.close();
});
