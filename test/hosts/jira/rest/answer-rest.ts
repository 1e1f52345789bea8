import type { AskedOfJira, JiraSite } from '../jira-site.ts';
import { changeIssue } from '../jira-site.ts';
import type { TestIssue } from '../issue.ts';
import { EPIC_LINK, issueBean } from './issue-bean.ts';

export interface RestAnswer {
  readonly status: number;
  readonly type: 'application/json;charset=UTF-8' | 'text/html';
  readonly text: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Jira’s own limit of a bulk fetch. */
const MOST_AT_ONCE = 100;

const SIGN_IN = '<!DOCTYPE html><html lang="en"><head><title>Log in</title></head><body><h1>Log in</h1></body></html>';

/** Answers a request to the API as Jira does, faults included. */
export function answerRest(site: JiraSite, asked: AskedOfJira, origin: string): RestAnswer {
  const { faults } = site;
  if (faults.busy > 0) {
    faults.busy -= 1;
    const headers: Record<string, string> = faults.retryAfter === null ? {} : { 'retry-after': faults.retryAfter };
    return { ...json(429, { errorMessages: ['Rate limit exceeded.'], errors: {} }), headers };
  }
  if (faults.isSignedOut)
    return asked.method === 'GET'
      ? { status: 200, type: 'text/html', text: SIGN_IN }
      : json(400, { message: '', status: 400 });
  const answer = answerOf(site, asked, origin);
  return faults.isMalformed ? { ...answer, text: answer.text.slice(0, answer.text.length / 2) } : answer;
}

function answerOf(site: JiraSite, asked: AskedOfJira, origin: string): RestAnswer {
  const version = site.kind === 'cloud' ? 3 : 2;
  const base = `${origin}${site.contextPath}/rest/api/${version}`;
  const path = asked.path.slice(site.contextPath.length).replace(`/rest/api/${version}`, '');
  const body = (asked.body ?? {}) as Readonly<Record<string, unknown>>;
  const known = (key: string): TestIssue | undefined =>
    site.faults.missing.has(key) ? undefined : site.issues.get(key);
  const beans = (keys: readonly string[], fields: readonly string[]): readonly object[] =>
    [...new Set(keys)].flatMap((key) => known(key) ?? []).map((issue) => issueBean(issue, fields, site, base));
  if (asked.method === 'POST' && asked.token !== 'no-check')
    return json(403, { message: 'XSRF check failed', status: 403 });

  const issueKey = /^\/issue\/([A-Z]+-\d+)$/.exec(path)?.[1];
  if (issueKey !== undefined) {
    const issue = known(issueKey);
    if (issue === undefined)
      return json(404, {
        errorMessages: ['Issue does not exist or you do not have permission to see it.'],
        errors: {},
      });
    if (asked.method === 'PUT') return change(site, issueKey, body);
    const fields = (new URLSearchParams(asked.query).get('fields') ?? '').split(',');
    return json(200, issueBean(issue, fields, site, base));
  }
  if (path === '/issue/bulkfetch' && site.kind === 'cloud' && asked.method === 'POST') {
    const keys = body['issueIdsOrKeys'] as readonly string[];
    if (keys.length === 0 || keys.length > MOST_AT_ONCE)
      return json(400, { errorMessages: ['Up to 100 issues can be fetched at once.'], errors: {} });
    const issues = beans(keys, body['fields'] as readonly string[]);
    return json(200, { expand: 'names,schema', issues, issueErrors: [] });
  }
  if (path === '/search' && site.kind === 'data-center' && asked.method === 'POST') {
    const keys = [...String(body['jql']).matchAll(/"([A-Z]+-\d+)"/g)].map(([, key]) => key ?? '');
    const gone = keys.find((key) => known(key) === undefined);
    if (gone !== undefined && body['validateQuery'] !== false)
      return json(400, { errorMessages: [`An issue with key '${gone}' does not exist for field 'key'.`], errors: {} });
    const issues = beans(keys, body['fields'] as readonly string[]).slice(0, Number(body['maxResults'] ?? 50));
    return json(200, {
      expand: 'schema,names',
      startAt: 0,
      maxResults: Number(body['maxResults'] ?? 50),
      total: issues.length,
      issues,
    });
  }
  if (path === '/field' && asked.method === 'GET') return json(200, FIELDS);
  return json(404, { errorMessages: [`There is no ${asked.method} ${path}.`], errors: {} });
}

const FIELDS = [
  { id: 'summary', name: 'Summary', custom: false, schema: { type: 'string', system: 'summary' } },
  {
    id: 'customfield_10001',
    name: 'Epic Link',
    custom: true,
    schema: { type: 'string', custom: 'com.example:other', customId: 10_001 },
  },
  {
    id: EPIC_LINK,
    name: 'Epos-Verknüpfung',
    custom: true,
    schema: { type: 'any', custom: 'com.pyxis.greenhopper.jira:gh-epic-link', customId: 10_108 },
  },
];

/** What the pages’ own fields write. */
function change(site: JiraSite, key: string, body: Readonly<Record<string, unknown>>): RestAnswer {
  const fields = body['fields'] as {
    readonly duedate?: string | null;
    readonly fixVersions?: readonly { name: string }[];
  };
  if (fields.duedate !== undefined) changeIssue(site, key, { due: fields.duedate });
  if (fields.fixVersions !== undefined)
    changeIssue(site, key, { fixVersions: fields.fixVersions.map(({ name }) => name) });
  return { status: 204, type: 'application/json;charset=UTF-8', text: '' };
}

function json(status: number, value: unknown): RestAnswer {
  return { status, type: 'application/json;charset=UTF-8', text: JSON.stringify(value) };
}
