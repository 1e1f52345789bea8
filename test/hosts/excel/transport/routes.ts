import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { BrowserContext, Route } from 'playwright';
import { APP_ID, CONVERSATION } from './envelope.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/** Where Office.js comes from in production; routed to the library on disk. */
const CDN = 'https://appsforoffice.microsoft.com/lib/';

export interface Site {
  /** Origin of both the host's page and the add-in's: `https://addin.example`. */
  readonly origin: string;
  /** Address of the add-in's page, without what the host appends. */
  readonly addinUrl: string;
  /** Pages by path, and a folder for everything else below `/`; null where a server answers. */
  readonly pages: ReadonlyMap<string, string>;
  readonly folder: string | null;
  readonly library: string;
}

export const HOST_PATH = '/simulated-excel.html';

/** Answers every request of the browser from disk or memory; anything else is refused and reported. */
export async function routeSite(context: BrowserContext, site: Site, onRefused: (url: string) => void): Promise<void> {
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.href.startsWith(CDN))
      return fromFolder(route, site.library, decodeURIComponent(url.pathname.split('/').slice(4).join('/')));
    if (url.origin !== site.origin) {
      onRefused(url.href);
      return route.abort('blockedbyclient');
    }
    if (url.pathname === HOST_PATH) return route.fulfill({ contentType: TYPES['.html']!, body: hostPage(site) });
    const page = site.pages.get(url.pathname);
    if (page !== undefined) return route.fulfill({ contentType: TYPES['.html']!, body: page });
    if (url.pathname.startsWith('/office-js/'))
      return fromFolder(route, site.library, url.pathname.slice('/office-js/'.length));
    if (site.folder !== null) return fromFolder(route, site.folder, decodeURIComponent(url.pathname));
    return route.continue();
  });
}

/** The add-in's address as Excel opens it; 3 = shared runtime with custom functions. */
export function addressInHost(site: Site, language: string): string {
  const separator = site.addinUrl.includes('?') ? '&' : '?';
  const info = ['Excel', 'Web', '16.00', language, 'simulated', '', 'disableLogging', '3'].join('$');
  return `${site.addinUrl}${separator}_host_Info=${info}#&_serializer_version=1&_xdm_Info=${xdmInfo(site)}`;
}

/** What Excel on the web writes into the frame's name; dialogs of the add-in take it along. */
function frameName(site: Site): string {
  const name = { baseFrameName: 'addin', xdmInfo: xdmInfo(site), serializerVersion: 1 };
  return JSON.stringify(name).replaceAll("'", '&#39;');
}

function xdmInfo(site: Site): string {
  return [CONVERSATION, APP_ID, site.origin].join('|');
}

/** The page around the add-in: it only hands messages on. */
function hostPage(site: Site): string {
  return `<!doctype html><meta charset="utf-8"><title>Simulated Excel (test stand-in)</title>
<style>html,body,iframe{margin:0;border:0;width:100%;height:100%;display:block}</style>
<iframe name='${frameName(site)}' title="Add-in"></iframe>
<script>
const frame = document.querySelector('iframe');
addEventListener('message', async (event) => {
  if (typeof event.data !== 'string' || event.source === window || event.source === null) return;
  const source = event.source;
  const reply = await window.__excelHost(event.data);
  if (reply !== null) source.postMessage(reply, ${JSON.stringify(site.origin)});
});
window.__toAddin = (message) => frame.contentWindow.postMessage(message, ${JSON.stringify(site.origin)});
</script>`;
}

async function fromFolder(route: Route, folder: string, path: string): Promise<void> {
  const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
  if (!file.startsWith(normalize(folder + sep))) return route.fulfill({ status: 403 });
  try {
    const body = await readFile(file);
    await route.fulfill({ body, contentType: TYPES[extname(file)] ?? 'application/octet-stream' });
  } catch {
    await route.fulfill({ status: 404, body: '' });
  }
}
