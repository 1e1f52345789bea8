import type { Page } from 'playwright';
import { RULES } from '../../core/audit/rules/index.ts';
import { openFindings } from '../../core/feed/open-findings.ts';
import type { FeedFile } from '../../core/feed/pack-shards.ts';
import { DEFAULT_SETTINGS } from '../../core/plan/settings.ts';
import { recognise } from '../../core/recognise/recognise.ts';
import { FINGERPRINT, planOf, published } from '../feed/made-feed.ts';
import { littleWorkbook } from '../little-sheet.ts';
import { localDay } from './local-day.ts';
import type { ExtensionHouse } from './extension-house.ts';
import { served } from './plan-host.ts';

export const PLAN_ADDRESS = 'https://plans.example.com/fy27/index.json';

/** A plan that links PAY-1 to the issues of one milestone, owned by Ada. */
export async function paymentsPlan(
  over: Partial<Parameters<typeof published>[1] & object> = {},
): Promise<readonly FeedFile[]> {
  const keys = Array.from({ length: 40 }, (_, at) => `PAY-${at + 1}`).join(', ');
  const plan = planOf(`
    | Milestone      | Owner | Decision owner | Stage | Due        | Jira    |
    | Checkout beta  | Ada   | Grace          | build | 2099-03-31 | ${keys} |
    | Refunds        | Linus | Grace          | build | 2099-04-30 | PAY-900 |
  `);
  const { files } = await published(plan, { name: 'FY27', today: localDay(), ...over });
  return files;
}

/** A plan of milestones of Linus that are overdue, the first two linked, published with its findings. */
export async function overduePlan(
  name: string,
  over: Partial<Parameters<typeof published>[1] & object> = {},
): Promise<readonly FeedFile[]> {
  const rows = Array.from(
    { length: 9 },
    (_, at) =>
      `| ${name} ${at} | ${at === 8 ? 'Ada' : 'Linus'} | Grace | 2020-01-0${at + 1} | Running | PAY-${at + 1} |`,
  );
  const ahead = Array.from(
    { length: 12 },
    (_, at) => `| Ahead ${at} | Grace | Grace | 2099-03-${at + 10} | Running | |`,
  );
  const workbook = littleWorkbook(
    ['| Milestone | Owner | Decision owner | Due | Status | Jira |', ...rows, ...ahead].join('\n'),
  );
  const { plan } = recognise(workbook, DEFAULT_SETTINGS);
  const findings = openFindings({ workbook, plan, today: localDay(), settings: DEFAULT_SETTINGS, rules: RULES });
  const { files } = await published(plan, { name: 'FY27', today: localDay(), findings, ...over });
  return files;
}

/** Puts a published plan on its host. */
export function publishTo(house: Pick<ExtensionHouse, 'hosts'>, files: readonly FeedFile[]): void {
  for (const { path, text } of files) house.hosts.answers.set(`plans.example.com/fy27/${path}`, served(text));
}

/** Subscribes to the plan as a person does. */
export async function subscribe(house: ExtensionHouse): Promise<Page> {
  const page = await house.openOwn('options/options.html');
  await page.fill('input[type=url]', PLAN_ADDRESS);
  await page.fill('textarea', FINGERPRINT);
  await page.click('form .primary');
  await page.waitForSelector('.card >> text=FY27');
  return page;
}
