import { createHash } from 'node:crypto';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FeedFile } from '../../core/feed/pack-shards.ts';

export interface Host {
  readonly server: Server;
  readonly port: number;
  /** Bytes sent and received on all connections so far. */
  readonly wire: () => number;
}

/** Serves files as any static host does: by path, with a strong ETag and 304. */
export async function serve(files: readonly FeedFile[]): Promise<Host> {
  const byPath = new Map(
    files.map(({ path, text }) => [
      `/${path}`,
      { body: Buffer.from(text), etag: `"${createHash('sha256').update(text).digest('hex').slice(0, 16)}"` },
    ]),
  );
  let closed = 0;
  const open = new Set<{ readonly bytesRead: number; readonly bytesWritten: number }>();
  const server = createServer((request, response) => {
    const file = byPath.get(request.url ?? '');
    if (file === undefined) response.writeHead(404).end();
    else if (request.headers['if-none-match'] === file.etag) response.writeHead(304, { etag: file.etag }).end();
    else
      response
        .writeHead(200, { etag: file.etag, 'content-type': 'application/json', 'content-length': file.body.length })
        .end(file.body);
  });
  server.on('connection', (socket) => {
    open.add(socket);
    socket.on('close', () => {
      open.delete(socket);
      closed += socket.bytesRead + socket.bytesWritten;
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { server, port, wire: () => [...open].reduce((sum, one) => sum + one.bytesRead + one.bytesWritten, closed) };
}
