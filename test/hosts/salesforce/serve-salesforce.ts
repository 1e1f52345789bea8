import type { IncomingMessage, ServerResponse } from 'node:http';
import type { TestHosts } from '../../extension/plan-host.ts';
import { lightningScript, syntheticShadowScript } from './build/lightning-script.ts';
import { CLASSIC_SCRIPT, classicPage } from './pages/classic-page.ts';
import { FIRST_SCRIPT, POLICY, lightningPage } from './pages/page-html.ts';
import type { TestValue } from './record.ts';
import type { SalesforceSite } from './salesforce-site.ts';
import { changeRecord } from './salesforce-site.ts';

/** The whole of a person’s session: nothing of ours may touch it. */
const SESSION = { 'set-cookie': 'sid=made-up; Path=/; Secure; HttpOnly; SameSite=None' };

/** Serves a Salesforce on a host of a test: its pages, their application and its database. */
export async function serveSalesforce(hosts: TestHosts, host: string, site: SalesforceSite): Promise<void> {
  const scripts: Readonly<Record<string, string>> = {
    '/assets/i18n.js': FIRST_SCRIPT,
    '/assets/classic.js': CLASSIC_SCRIPT,
    '/assets/synthetic-shadow.js': syntheticShadowScript(),
    '/assets/lightning.js': await lightningScript(),
  };
  hosts.answers.set(`${host}/**`, (request, response) => {
    const { pathname } = new URL(request.url ?? '/', `https://${host}`);
    const script = scripts[pathname];
    if (script !== undefined) send(response, 'text/javascript', script);
    else if (pathname.startsWith('/made-up/records')) void serveRecords(site, request, response);
    else if (pathname.startsWith('/lightning/'))
      send(response, 'text/html;charset=UTF-8', lightningPage(site), { ...SESSION, 'content-security-policy': POLICY });
    else serveClassic(site, pathname, response);
  });
}

/** A record by its id of 15 or 18 letters and digits, as `/006…`. */
function serveClassic(site: SalesforceSite, path: string, response: ServerResponse): void {
  const record = [...site.records.values()].find(({ id }) => [id, id.slice(0, 15)].includes(path.slice(1)));
  if (record === undefined) response.writeHead(404).end();
  else send(response, 'text/html;charset=UTF-8', classicPage(record, site.locale), SESSION);
}

/** All records; one record’s new values when they are sent. */
async function serveRecords(site: SalesforceSite, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const id = /\/made-up\/records\/(\w+)/.exec(request.url ?? '')?.[1];
  if (id !== undefined && request.method === 'POST') {
    const values = JSON.parse(Buffer.concat(parts).toString('utf8')) as Readonly<Record<string, TestValue>>;
    changeRecord(site, id, { values });
  }
  const answer = id === undefined ? [...site.records.values()] : (site.records.get(id) ?? null);
  send(response, 'application/json', JSON.stringify(answer));
}

function send(
  response: ServerResponse,
  type: string,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(200, { 'content-type': type, ...headers });
  response.end(text);
}
