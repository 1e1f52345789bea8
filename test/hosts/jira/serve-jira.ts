import type { IncomingMessage, ServerResponse } from 'node:http';
import type { TestHosts } from '../../extension/plan-host.ts';
import { dataCenterPage } from './data-center/data-center-page.ts';
import type { AskedOfJira, JiraSite } from './jira-site.ts';
import { clientScript } from './pages/client-script.ts';
import { cloudPage } from './pages/cloud-page.tsx';
import { answerRest } from './rest/answer-rest.ts';

const SESSION = 'session=made-up';

/** Serves a Jira on a host of a test: its pages, its application and its API. */
export async function serveJira(hosts: TestHosts, host: string, site: JiraSite): Promise<void> {
  const script = site.kind === 'cloud' ? await clientScript() : '';
  hosts.answers.set(`${host}/**`, (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', `https://${host}`);
    const path = pathname.slice(site.contextPath.length);
    if (path.startsWith('/rest/')) void serveRest(site, host, request, response);
    else if (pathname === '/assets/jira.js') send(response, 200, 'text/javascript', script);
    else {
      const issues = [...site.issues.values()];
      const page =
        site.kind === 'cloud' ? cloudPage(issues, pathname + search) : dataCenterPage(site, pathname + search);
      send(response, 200, 'text/html;charset=UTF-8', page, {
        'set-cookie': `${SESSION}; Path=/; Secure; HttpOnly; SameSite=Lax`,
      });
    }
  });
}

async function serveRest(
  site: JiraSite,
  host: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname, search } = new URL(request.url ?? '/', `https://${host}`);
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const text = Buffer.concat(parts).toString('utf8');
  const token = request.headers['x-atlassian-token'];
  const asked: AskedOfJira = {
    method: request.method ?? 'GET',
    path: pathname,
    query: search,
    token: typeof token === 'string' ? token : null,
    hasSession: request.headers.cookie?.includes(SESSION) ?? false,
    body: text === '' ? null : (JSON.parse(text) as unknown),
  };
  site.asked.push(asked);
  response.on('close', () => {
    if (!response.writableFinished) site.cancelled += 1;
  });
  if (site.faults.slowMs > 0)
    await new Promise((done) => {
      setTimeout(done, site.faults.slowMs);
    });
  const answer = answerRest(site, asked, `https://${host}`);
  if (!response.destroyed) send(response, answer.status, answer.type, answer.text, answer.headers);
}

function send(
  response: ServerResponse,
  status: number,
  type: string,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': type, ...headers });
  response.end(text);
}
