import type { Page } from 'playwright';
import type { FeedFile } from '../../core/feed/pack-shards.ts';
import type { JiraSite } from '../hosts/jira/jira-site.ts';
import { jiraSite } from '../hosts/jira/jira-site.ts';
import { serveJira } from '../hosts/jira/serve-jira.ts';
import type { ExtensionHouse } from './extension-house.ts';
import { openExtensionHouse } from './extension-house.ts';
import { publishTo, subscribe } from './subscribed.ts';

/** The extension as it ships, subscribed to a plan, over a Jira in the cloud and one of a company’s own. */
export interface JiraOverlayHouse extends ExtensionHouse {
  readonly cloud: JiraSite;
  readonly own: JiraSite;
  /** The extension’s options, from which pages are asked what they see. */
  readonly options: Page;
  /** A page in a tab of its own; a path is one of the cloud. */
  open(path: string): Promise<Page>;
}

export const BOARD = '/jira/software/c/projects/PAY/boards/1';
export const OWN = 'https://jira.example.com/jira';
const CLOUD = 'https://pay.atlassian.net';

export async function openJiraOverlay(
  files: readonly FeedFile[],
  { issues = 40, locale = 'en-GB' }: { readonly issues?: number; readonly locale?: string } = {},
): Promise<JiraOverlayHouse> {
  const house = await openExtensionHouse({ withParts: false, locale });
  const cloud = jiraSite('cloud', { issues });
  const own = jiraSite('data-center', { issues, contextPath: '/jira' });
  await serveJira(house.hosts, 'pay.atlassian.net', cloud);
  await serveJira(house.hosts, 'jira.example.com', own);
  publishTo(house, files);
  const options = await subscribe(house);
  await options.fill('section:has(#sites) input', 'https://jira.example.com');
  await options.click('section:has(#sites) form button');
  return {
    ...house,
    cloud,
    own,
    options,
    async open(path) {
      const page = await house.context.newPage();
      await page.goto(path.startsWith('/') ? `${CLOUD}${path}` : path);
      return page;
    },
  };
}
