import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  CONTENT_SCRIPTS,
  contentScriptFor,
  PERMISSIONS,
  REQUIRED_HOSTS,
} from '../../manifests/extension/configuration.ts';
import { extensionManifest } from '../../manifests/extension/extension-manifest.ts';
import { LOCALES } from '../../manifests/extension/locales.ts';
import { MANAGED_SCHEMA } from '../../manifests/extension/managed-schema.ts';
import { pngSize } from '../../manifests/excel/png-size.ts';
import { buildExtension } from '../extension/build-extension.ts';

const EXTENSION = resolve(import.meta.dirname, '../../extension');
let folder = '';
beforeAll(async () => {
  folder = await buildExtension({ withParts: false, granted: [] });
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const built = (): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile());
const source = (folder: string): string =>
  readdirSync(join(EXTENSION, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(EXTENSION, folder, name), 'utf8'))
    .join('\n');

test('no more is asked for than the code uses, and everything that it uses is asked for', () => {
  const manifest = extensionManifest({ version: '1.2.3' });
  expect(manifest).toMatchObject({
    manifest_version: 3,
    permissions: ['storage', 'alarms', 'scripting'],
    host_permissions: ['https://*.atlassian.net/*', 'https://*.lightning.force.com/*'],
    optional_host_permissions: ['https://*/*'],
  });
  expect(Object.keys(manifest)).not.toContain('web_accessible_resources');
  expect(Object.keys(manifest)).not.toContain('externally_connectable');
  expect(Object.keys(manifest)).not.toContain('optional_permissions');
  const used = new Set([...source('browser').matchAll(/\bbrowser\.(\w+)\./g)].map(([, api]) => api));
  // These need no permission for what is used of them; tabs tell addresses of granted hosts alone.
  const free = new Set(['runtime', 'action', 'commands', 'i18n', 'permissions', 'tabs']);
  expect(new Set([...used].filter((api) => api !== undefined && !free.has(api)))).toEqual(new Set(PERMISSIONS));
  expect(REQUIRED_HOSTS).toHaveLength(2);
});

test('only extension/browser says browser.* or chrome.*', () => {
  const others = readdirSync(EXTENSION, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'browser')
    .map(({ name }) => source(name));
  expect(others.filter((text) => /\b(browser|chrome)\.\w/.test(text))).toEqual([]);
});

test('the policy of its pages lets in no foreign script, style, image or frame, and no evaluation', () => {
  const { content_security_policy: policy } = extensionManifest({ version: '1.2.3' }) as {
    content_security_policy: { extension_pages: string };
  };
  const rules = new Map(policy.extension_pages.split('; ').map((rule) => [rule.split(' ')[0], rule]));
  expect(rules.get('default-src')).toBe("default-src 'none'");
  expect(rules.get('script-src')).toBe("script-src 'self'");
  expect(policy.extension_pages).not.toMatch(/unsafe|http:|\*|data:|blob:/);
});

test('every file that the manifest names is there, icons have their size, locales say the same things', () => {
  const manifest = readFileSync(join(folder, 'manifest.json'), 'utf8');
  const named = [...manifest.matchAll(/"([\w/-]+\.(?:js|html|json|png))"/g)].map(([, path]) => path ?? '');
  expect(new Set(named).size).toBeGreaterThan(8);
  expect(named.filter((path) => !built().includes(path))).toEqual([]);
  for (const size of [16, 32, 48, 128])
    expect(pngSize(readFileSync(join(folder, `icons/lanekeeper-${size}.png`)))).toEqual([size, size]);
  expect(Object.keys(LOCALES.de)).toEqual(Object.keys(LOCALES.en));
  const messages = [...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name);
  expect(messages.filter((name) => name === undefined || !(name in LOCALES.en))).toEqual([]);
});

test('the policy’s schema knows what the settings read, and nothing else', () => {
  expect(Object.keys(MANAGED_SCHEMA.properties)).toEqual([
    'sources',
    'hosts',
    'salesforce',
    'featuresOff',
    'ownSources',
  ]);
});

test.each(Object.values(CONTENT_SCRIPTS))(
  '$file is one classic script of 20 kB at most, without polyfill, schemas and a library of views',
  ({ file }) => {
    const content = readFileSync(join(folder, file), 'utf8');
    expect(gzipSync(content).length).toBeLessThanOrEqual(20_000);
    expect(content).not.toMatch(/^\s*(import|export)\b|\bimport\(|webextension-polyfill|ZodMini|debounceRendering/m);
  },
);

test('the script for Salesforce, which nearly every page needs whole, is compiled at once', () => {
  const [first] = readFileSync(join(folder, CONTENT_SCRIPTS.salesforce.file), 'utf8').split('\n');
  expect(first).toBe('//# allFunctionsCalledOnLoad');
});

test.each([
  ['https://jira.example.com', 'jira.js'],
  ['https://force.com.example.com', 'jira.js'],
  ['https://acme.atlassian.net.mcas.ms', 'jira.js'],
  ['https://acme.lightning.force.com', 'salesforce.js'],
  ['https://acme.my.salesforce.com', 'salesforce.js'],
  ['https://acme--test.sandbox.lightning.force.com.mcas.ms', 'salesforce.js'],
  ['https://agency.lightning.salesforce.mil', 'salesforce.js'],
  ['https://acme.lightning.sfcrmapps.cn', 'salesforce.js'],
])('over %s, where somebody adds it, lies %s', (origin, file) => {
  expect(contentScriptFor(origin)).toBe(file);
});

test('what is built refers to nothing outside of itself', () => {
  const pages = built().filter((name) => name.endsWith('.html'));
  expect(pages).toHaveLength(2);
  for (const page of pages)
    for (const [, path] of readFileSync(join(folder, page), 'utf8').matchAll(/(?:src|href)="([^"]+)"/g)) {
      const target =
        path?.startsWith('/') === true ? path.slice(1) : relative(folder, resolve(folder, page, '..', path ?? ''));
      expect(built(), `${page} names ${path}`).toContain(target);
    }
});
