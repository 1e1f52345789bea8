import type { SourceTrouble } from './source-trouble.ts';

/** What came of asking for a file of a published plan. */
export type Fetched =
  | { readonly came: 'text'; readonly text: string; readonly etag: string | null }
  /** It is as it was. */
  | { readonly came: 'same' }
  | { readonly came: 'nothing'; readonly trouble: SourceTrouble };

interface FetchOptions {
  /** Of what is there already; the server says when it is still so. */
  readonly etag?: string | null;
  /** No more than this is read. */
  readonly mostBytes: number;
  /** The person’s own session with the host, as for a SharePoint library: only where they granted the host. */
  readonly withSession: boolean;
  fetch(url: string, init: RequestInit): Promise<Response>;
}

/** Milliseconds after which a server that goes on and on is left. */
const PATIENCE = 60_000;

/** Reads a file, and no more of it than is allowed. Never throws: what went wrong is a trouble. */
export async function fetchPart(url: string, options: FetchOptions): Promise<Fetched> {
  const { etag = null, mostBytes, withSession } = options;
  const stop = AbortSignal.timeout(PATIENCE);
  try {
    const response = await options.fetch(url, {
      headers: etag === null ? {} : { 'If-None-Match': etag },
      // The browser’s own cache would hide that nothing changed.
      cache: 'no-store',
      credentials: withSession ? 'include' : 'omit',
      referrerPolicy: 'no-referrer',
      signal: stop,
    });
    if (response.status === 304 && etag !== null) return { came: 'same' };
    if (!response.ok) {
      await response.body?.cancel();
      return nothing(kindOf(response.status), String(response.status));
    }
    // Sign-in pages and portals answer 200 with HTML.
    if (/\bhtml\b/i.test(response.headers.get('content-type') ?? '')) {
      await response.body?.cancel();
      return { came: 'nothing', trouble: { kind: 'html' } };
    }
    const bytes = await readAtMost(response, mostBytes);
    if (bytes === null) return { came: 'nothing', trouble: { kind: 'too-long' } };
    return { came: 'text', text: new TextDecoder().decode(bytes), etag: response.headers.get('etag') };
  } catch (problem) {
    return stop.aborted ? nothing('too-slow', String(PATIENCE / 1_000)) : nothing('offline', messageOf(problem));
  }
}

type Kind = Extract<SourceTrouble, { readonly detail: string }>['kind'];

function nothing(kind: Kind, detail: string): Fetched {
  return { came: 'nothing', trouble: { kind, detail } };
}

function kindOf(status: number): Kind {
  if (status === 404 || status === 410) return 'not-found';
  return status === 401 || status === 403 || status === 407 ? 'refused' : 'server';
}

/** Null where there is more than that. */
async function readAtMost(response: Response, mostBytes: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = response.body?.getReader();
  if (reader === undefined) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > mostBytes) {
      await reader.cancel();
      return null;
    }
    parts.push(part.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function messageOf(problem: unknown): string {
  return problem instanceof Error ? problem.message : String(problem);
}
