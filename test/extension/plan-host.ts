import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A server over https that is every host of a test: of plans, and of the sites that the overlay is laid over. */
export interface TestHosts {
  readonly port: number;
  /** Answers by host and path, folder (`…/*`) or whole host (`…/**`); whatever else is asked for is not found. */
  readonly answers: Map<string, Answer>;
  /** What was asked for, as host and path. */
  readonly asked: string[];
  close(): Promise<void>;
}

export async function startHosts(): Promise<TestHosts> {
  const { cert, private: key } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
    algorithm: 'sha256',
  });
  const answers = new Map<string, Answer>();
  const asked: string[] = [];
  const server = createServer({ cert, key }, (request, response) => {
    const path = `${(request.headers.host ?? '').replace(/:\d+$/, '')}${(request.url ?? '').replace(/\?.*$/, '')}`;
    asked.push(path);
    const folder = path.replace(/[^/]*$/, '*');
    const host = path.replace(/\/.*$/, '/**');
    const answer = answers.get(path) ?? answers.get(folder) ?? answers.get(host);
    if (answer === undefined) response.writeHead(404).end();
    else answer(request, response);
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  return {
    port: (server.address() as AddressInfo).port,
    answers,
    asked,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Serves a text with an ETag, as any static host does. */
export function served(text: string, type = 'application/json'): Answer {
  const etag = `"${text.length}-${[...text].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 2 ** 31, 7)}"`;
  return (request, response) => {
    const isSame = request.headers['if-none-match'] === etag;
    response.writeHead(isSame ? 304 : 200, { etag, 'content-type': type });
    response.end(isSame ? undefined : text);
  };
}
