import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** An org of Salesforce that plays sign-in, tokens and the UI API, and keeps what it was asked. */
export interface MadeOrg {
  /** What the person does on the sign-in page, or what goes wrong there. */
  consent: 'allow' | 'deny' | 'other-state' | 'unknown-client';
  /** Codes run out before they are exchanged. */
  areCodesOld: boolean;
  /** What the UI API answers in place of records. */
  refusal: { readonly status: number; readonly code: string; readonly retryAfter?: string } | null;
  readonly records: Map<string, Readonly<Record<string, unknown>>>;
  readonly asked: MadeAsk[];
  /** Access tokens that are good, and refresh tokens. */
  readonly access: Set<string>;
  readonly refresh: Set<string>;
  answer(ask: MadeAsk): MadeAnswer;
}

export interface MadeAsk {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly form: URLSearchParams;
  readonly bearer: string | null;
  readonly cookie: string | null;
}

interface MadeAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export const ORIGIN = 'https://acme.my.salesforce.com';
export const CLIENT_ID = '3MVG9.lanekeeper';

export function madeOrg(): MadeOrg {
  const codes = new Map<string, { readonly challenge: string; readonly callback: string; readonly scope: string }>();
  let count = 0;
  const next = (what: string): string => `${what}-${(count += 1)}`;
  const given = (scope: string): MadeAnswer => {
    const [access, refresh] = [next('access'), next('refresh')];
    org.access.add(access);
    if (!scope.includes('refresh_token')) return { status: 200, body: { access_token: access, scope } };
    org.refresh.add(refresh);
    return { status: 200, body: { access_token: access, refresh_token: refresh, scope } };
  };
  const refused = (error: string): MadeAnswer => ({ status: 400, body: { error, error_description: error } });
  const org: MadeOrg = {
    consent: 'allow',
    areCodesOld: false,
    refusal: null,
    records: new Map(),
    asked: [],
    access: new Set(),
    refresh: new Set(),
    answer(ask) {
      org.asked.push(ask);
      const { path, query, form, bearer } = ask;
      if (path === '/services/oauth2/authorize') return authorize(query);
      if (path === '/services/oauth2/success')
        return { status: 200, headers: { 'content-type': 'text/html' }, body: '' };
      if (path === '/services/oauth2/token') return token(form);
      if (path === '/services/oauth2/revoke') {
        const gone = form.get('token') ?? '';
        org.refresh.delete(gone);
        org.access.clear();
        return { status: 200 };
      }
      const ids = /^\/services\/data\/v\d+\.0\/ui-api\/records\/(?:batch\/)?([\w,]+)$/.exec(path)?.[1]?.split(',');
      if (ids === undefined) return { status: 404, body: [{ errorCode: 'NOT_FOUND' }] };
      if (bearer === null || !org.access.has(bearer))
        return { status: 401, body: [{ errorCode: 'INVALID_SESSION_ID' }] };
      if (org.refusal !== null) {
        const { status, code, retryAfter } = org.refusal;
        return {
          status,
          body: [{ errorCode: code }],
          ...(retryAfter !== undefined && { headers: { 'retry-after': retryAfter } }),
        };
      }
      if (query.get('fields') === null) return { status: 400, body: [{ errorCode: 'MISSING_ARGUMENT' }] };
      return recordsOf(ids, query.get('optionalFields')?.split(',') ?? [], path.includes('/batch/'));
    },
  };
  function authorize(query: URLSearchParams): MadeAnswer {
    const callback = query.get('redirect_uri') ?? '';
    const state = org.consent === 'other-state' ? 'forged' : (query.get('state') ?? '');
    const said = new URLSearchParams({ state });
    const isWrong = query.get('client_id') !== CLIENT_ID || org.consent === 'unknown-client';
    if (isWrong) said.set('error', 'invalid_client_id');
    else if (org.consent === 'deny') said.set('error', 'access_denied');
    else {
      const code = next('code');
      const challenge = query.get('code_challenge_method') === 'S256' ? (query.get('code_challenge') ?? '') : '';
      codes.set(code, { challenge, callback, scope: query.get('scope') ?? '' });
      said.set('code', code);
    }
    return { status: 302, headers: { location: `${callback}?${said.toString()}` } };
  }
  function token(form: URLSearchParams): MadeAnswer {
    if (form.get('client_secret') !== null) return refused('invalid_client');
    if (form.get('grant_type') === 'refresh_token')
      return org.refresh.has(form.get('refresh_token') ?? '') ? given('api') : refused('invalid_grant');
    const code = codes.get(form.get('code') ?? '');
    codes.delete(form.get('code') ?? '');
    const proof = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    const isGood = code !== undefined && proof === code.challenge && form.get('redirect_uri') === code.callback;
    return isGood && !org.areCodesOld ? given(code.scope) : refused('invalid_grant');
  }
  function recordsOf(ids: readonly string[], names: readonly string[], isBatch: boolean): MadeAnswer {
    const results = ids.map((id) => {
      const found = org.records.get(id);
      if (found === undefined) return { statusCode: 404, result: [{ errorCode: 'NOT_FOUND' }] };
      const wanted = names.map((name) => name.replace(/^\w+\./, '')).filter((name) => name in found);
      const fields = Object.fromEntries(wanted.map((name) => [name, { value: found[name], displayValue: null }]));
      return { statusCode: 200, result: { apiName: 'Opportunity', id, fields } };
    });
    const [only] = results;
    return isBatch || only === undefined
      ? { status: 200, body: { hasErrors: false, results } }
      : { status: only.statusCode, body: only.result };
  }
  return org;
}

/** The org as a `fetch`. */
export function fetchFrom(org: MadeOrg): (url: string, init: RequestInit) => Promise<Response> {
  return (url, init) => {
    const { pathname, searchParams } = new URL(url);
    const {
      status,
      headers = {},
      body,
    } = org.answer({
      method: init.method ?? 'GET',
      path: pathname,
      query: searchParams,
      form: init.body instanceof URLSearchParams ? init.body : new URLSearchParams(),
      bearer: new Headers(init.headers).get('authorization')?.replace('Bearer ', '') ?? null,
      cookie: init.credentials === 'omit' ? null : 'sid',
    });
    return Promise.resolve(new Response(body === undefined ? '' : JSON.stringify(body), { status, headers }));
  };
}

/** The org as a host of a test. */
export function servedBy(org: MadeOrg): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { pathname, searchParams } = new URL(request.url ?? '', ORIGIN);
      const {
        status,
        headers = {},
        body,
      } = org.answer({
        method: request.method ?? 'GET',
        path: pathname,
        query: searchParams,
        form: new URLSearchParams(Buffer.concat(parts).toString('utf8')),
        bearer: request.headers.authorization?.replace('Bearer ', '') ?? null,
        cookie: request.headers.cookie ?? null,
      });
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body));
    });
  };
}
