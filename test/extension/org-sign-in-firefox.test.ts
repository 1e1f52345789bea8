import { rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FIREFOX_ID } from '../../manifests/extension/configuration.ts';
import { buildExtension } from './build-extension.ts';
import { CLIENT_ID, madeOrg, servedBy } from './made-org.ts';
import type { Firefox } from './marionette.ts';
import { findFirefox, startFirefox } from './marionette.ts';
import type { TestHosts } from './plan-host.ts';
import { startHosts } from './plan-host.ts';

const path = findFirefox();
const OWN = 'moz-extension://5b8f6a2e-0d3c-4f1a-9a4e-6d1f2c3b4a60';

/** Every host at its usual port is the one of the test: an org is known by its name alone. */
async function startProxy(port: number): Promise<Server> {
  const proxy = createServer();
  proxy.on('connect', (_request, client) => {
    const host = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      host.pipe(client).pipe(host);
    });
    for (const socket of [host, client]) socket.on('error', () => socket.destroy());
  });
  await new Promise<void>((done) => {
    proxy.listen(0, '127.0.0.1', done);
  });
  return proxy;
}

describe.skipIf(path === null)('an org is connected in Firefox', () => {
  const org = madeOrg();
  let hosts: TestHosts;
  let proxy: Server;
  let firefox: Firefox;
  let folder = '';
  beforeAll(async () => {
    [hosts, folder] = await Promise.all([startHosts(), buildExtension({ withParts: true, granted: [] })]);
    hosts.answers.set('acme.my.salesforce.com/**', servedBy(org));
    proxy = await startProxy(hosts.port);
    firefox = await startFirefox(path ?? '', {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': (proxy.address() as AddressInfo).port,
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: new URL(OWN).host }),
      'xpinstall.signatures.required': false,
    });
    await firefox.install(folder);
  }, 120_000);
  afterAll(async () => {
    await firefox?.close();
    proxy?.closeAllConnections();
    proxy?.close();
    await hosts?.close();
    if (folder !== '') rmSync(folder, { recursive: true, force: true });
  });

  test('by its own sign-in in a tab, and disconnected by taking the token back', async () => {
    const status = (): Promise<string | null> =>
      firefox.run(`return document.querySelector('section:has(#orgs) li [role=status]')?.textContent ?? null`);
    await firefox.open(`${OWN}/options/options.html`);
    const hasForm = (): Promise<boolean> =>
      firefox.run(`return document.querySelector('section:has(#orgs) form button') !== null`);
    await expect.poll(hasForm).toBe(true);
    await firefox.run(
      `for (const [at, field] of document.querySelectorAll('section:has(#orgs) form input:not([type])').entries()) {
        field.value = arguments[at];
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }`,
      'acme.my.salesforce.com',
      CLIENT_ID,
    );
    await firefox.click('section:has(#orgs) form button');
    await expect.poll(status).toBe('Connected');
    expect(org.asked.filter(({ path: asked }) => asked === '/services/oauth2/token')).toHaveLength(1);
    expect(org.access.size).toBe(1);
    await firefox.click('section:has(#orgs) li button');
    await expect.poll(status).toBeNull();
    expect(org.access.size).toBe(0);
  });
});
