// Serves a built folder, and at most one workbook under a secret path, to this machine only.
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { join, normalize, sep } from 'node:path';

const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.xml', 'text/xml; charset=utf-8'],
  ['.png', 'image/png'],
  ['.svg', 'image/svg+xml'],
  ['.wasm', 'application/wasm'],
  ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
]);

const HEADERS = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'cache-control': 'no-store' };

/** A page of its own: nobody frames it, nobody else reads it. */
const ALONE = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'content-security-policy': "frame-ancestors 'none'",
};

/** Excel on the web frames the add-in and reads its files from another origin. */
const IN_OFFICE = { 'cross-origin-resource-policy': 'cross-origin', 'access-control-allow-origin': '*' };

const PORTS_TRIED = 20;

/**
 * Starts the server on the wanted port or the next free one (0: any); over https where a certificate is given, and then
 * for Office.
 * @param {{ folder: string, port: number, opened?: { token: string, path: string }, certificate?: { cert: string, key: string } }} options
 * @returns {Promise<{ url: string, close(): Promise<void> }>}
 */
export async function serveFolder({ folder, port, opened, certificate }) {
  const headers = { ...HEADERS, ...(certificate === undefined ? ALONE : IN_OFFICE) };
  const onRequest = (request, response) => {
    answer(request, response, { folder, opened, headers }).catch(() =>
      refuse(response, headers, 500, 'That could not be read.'),
    );
  };
  const server = certificate === undefined ? createServer(onRequest) : createSecureServer(certificate, onRequest);
  const used = await listen(server, port);
  return {
    url: certificate === undefined ? `http://127.0.0.1:${used}/` : `https://localhost:${used}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function listen(server, wanted) {
  for (let port = wanted; ; port += 1) {
    try {
      await new Promise((done, fail) => {
        server.once('error', fail);
        server.listen(port, '127.0.0.1', () => {
          server.off('error', fail);
          done();
        });
      });
      return server.address().port;
    } catch (error) {
      const next = error.code === 'EADDRINUSE' || error.code === 'EACCES';
      if (!next || wanted === 0 || port >= Math.min(wanted + PORTS_TRIED, 65_535)) throw error;
    }
  }
}

async function answer(request, response, { folder, opened, headers }) {
  // A page elsewhere can make its own name point here (DNS rebinding); its requests still carry that name.
  if (!/^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i.test(request.headers.host ?? ''))
    return refuse(response, headers, 403, 'This server answers to its own machine only.');
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return refuse(response, headers, 405, 'Only reading is possible.');
  const path = pathOf(request.url ?? '/');
  if (path === null) return refuse(response, headers, 400, 'That is no path.');
  if (opened !== undefined && path === `/open/${opened.token}`)
    return send(request, response, opened.path, headers, 'application/octet-stream');
  const file = normalize(join(folder, path === '/' ? 'index.html' : path));
  if (!file.startsWith(folder + sep)) return refuse(response, headers, 404, 'There is nothing here.');
  const extension = /\.\w+$/.exec(file)?.[0] ?? '';
  return send(request, response, file, headers, TYPES.get(extension) ?? 'application/octet-stream');
}

function pathOf(url) {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    return path.includes('\0') ? null : path;
  } catch {
    return null;
  }
}

async function send(request, response, file, headers, type) {
  const found = await stat(file).catch(() => null);
  if (found === null || !found.isFile()) return refuse(response, headers, 404, 'There is nothing here.');
  response.writeHead(200, { ...headers, 'content-type': type, 'content-length': found.size });
  if (request.method === 'HEAD') return response.end();
  if (found.size < 1 << 20) return response.end(await readFile(file));
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

function refuse(response, headers, status, sentence) {
  if (response.headersSent) return response.destroy();
  response.writeHead(status, { ...headers, 'content-type': 'text/plain; charset=utf-8' });
  response.end(sentence);
}
