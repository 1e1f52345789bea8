import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import Ajv from 'ajv-draft-04';
import { describe, expect, test } from 'vitest';
import type { CommandId } from '../../addin/commands/command-ids.ts';
import { addInManifest } from '../../manifests/excel/add-in-manifest.ts';
import { checkAddInManifest } from '../../manifests/excel/check-add-in-manifest.ts';
import { COMMANDS } from '../../manifests/excel/commands.ts';
import type { Configuration } from '../../manifests/excel/configuration.ts';
import { configurationFor } from '../../manifests/excel/configuration.ts';
import type { FunctionsFile } from '../../manifests/excel/function-metadata.ts';
import { manifestFiles } from '../../manifests/excel/manifest-files.ts';
import { pngSize } from '../../manifests/excel/png-size.ts';
import { ENGLISH, GERMAN } from '../../manifests/excel/words.ts';
import type { XmlElement } from '../../manifests/excel/xml-element.ts';
import { element, xmlText } from '../../manifests/excel/xml-element.ts';
import { launchBrowser } from '../browser/launch-browser.ts';

const HOUSE = resolve(import.meta.dirname, '../..');
const BASE = 'https://plans.example.com/lanekeeper';
const SCHEMAS = join(
  createRequire(import.meta.url).resolve('@microsoft/app-manifest/package.json'),
  '../build/json-schemas/teams/v1.29',
);

function configuration(): Configuration {
  const made = configurationFor(`${BASE}/`, '1.2.3');
  if (!made.ok) throw new Error(made.message);
  return made.configuration;
}

const functionsFile = (name: string): FunctionsFile =>
  JSON.parse(readFileSync(join(HOUSE, 'addin/functions', name), 'utf8')) as FunctionsFile;
/** Every command that the add-in answers; the compiler holds it complete. */
const KNOWN: Readonly<Record<CommandId, true>> = {
  OpenPane: true,
  AuditNow: true,
  ToggleMarkers: true,
  NextFinding: true,
  PreviousFinding: true,
  ShowFindings: true,
};
const FUNCTIONS = { english: functionsFile('functions.json'), german: functionsFile('functions.de.json') };

const sizeOfPath = (path: string): readonly [number, number] | null => {
  try {
    return pngSize(readFileSync(join(HOUSE, 'manifests/excel', path)));
  } catch {
    return null;
  }
};
const sizeOf = (address: string): readonly [number, number] | null => sizeOfPath(address.slice(BASE.length + 1));

/** The manifest with every element changed as told. */
function changed(item: XmlElement, change: (item: XmlElement) => XmlElement): XmlElement {
  const children = item.children.map((child) => (typeof child === 'string' ? child : changed(child, change)));
  return change({ ...item, children });
}

describe('the add-in-only manifest', () => {
  test('has nothing that Office would refuse, its icons included', () => {
    expect(checkAddInManifest(addInManifest(configuration()), sizeOf)).toEqual([]);
  });

  const breaches: readonly (readonly [string, (item: XmlElement) => XmlElement, string])[] = [
    [
      'plain http',
      (it) =>
        it.name === 'SourceLocation' && 'DefaultValue' in it.attributes
          ? element(it.name, { DefaultValue: 'http://a.example/' })
          : it,
      'over https',
    ],
    [
      'children in another order',
      (it) => (it.name === 'Host' ? { ...it, children: it.children.toReversed() } : it),
      'must stand before',
    ],
    [
      'an element of another place',
      (it) => (it.name === 'Group' ? { ...it, children: [...it.children, element('Icon', {})] } : it),
      'must stand before',
    ],
    [
      'an unknown element',
      (it) => (it.name === 'CustomTab' ? { ...it, children: [element('Tab', {}), ...it.children] } : it),
      'may not hold Tab',
    ],
    [
      'a resource that is not there',
      (it) => (it.name === 'FunctionFile' ? element(it.name, { resid: 'Nowhere' }) : it),
      'is not there',
    ],
    [
      'a resource nobody uses',
      (it) =>
        it.name === 'bt:Urls'
          ? { ...it, children: [...it.children, element('bt:Url', { id: 'Lost', DefaultValue: BASE })] }
          : it,
      'Nothing uses',
    ],
    [
      'a tip that is too long',
      (it) =>
        it.attributes['id'] === 'AuditNow.Tip'
          ? element(it.name, { ...it.attributes, DefaultValue: 'x'.repeat(251) })
          : it,
      'takes 250',
    ],
    [
      'a translation that is too long',
      (it) =>
        it.attributes['id'] === 'AuditNow.Label'
          ? element(it.name, it.attributes, element('bt:Override', { Locale: 'de-DE', Value: 'x'.repeat(126) }))
          : it,
      'takes 125',
    ],
    [
      'an icon of another size',
      (it) => (it.name === 'IconUrl' ? element(it.name, { DefaultValue: `${BASE}/icons/lanekeeper-80.png` }) : it),
      '80 × 80',
    ],
    [
      'no icon',
      (it) =>
        it.name === 'bt:Images'
          ? {
              ...it,
              children: it.children.map((image) =>
                element('bt:Image', { ...(image as XmlElement).attributes, DefaultValue: `${BASE}/none.png` }),
              ),
            }
          : it,
      'no icon',
    ],
    [
      'two of one id',
      (it) => (it.name === 'Control' ? { ...it, attributes: { ...it.attributes, id: 'Same' } } : it),
      'Two elements',
    ],
    ['a GUID that is none', (it) => (it.name === 'Id' ? element('Id', {}, '42') : it), 'no GUID'],
    ['a version that is none', (it) => (it.name === 'Version' ? element('Version', {}, 'next') : it), 'not like 1.2.3'],
  ];
  test.each(breaches)('%s is told', (_name, change, sentence) => {
    const troubles = checkAddInManifest(changed(addInManifest(configuration()), change), sizeOf);
    expect(troubles.join('\n')).toContain(sentence);
  });

  test('is well-formed XML that a browser reads to the same elements', async () => {
    const text = xmlText(addInManifest(configuration()));
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      const read = await page.evaluate((xml) => {
        const parsed = new DOMParser().parseFromString(xml, 'text/xml');
        return {
          broken: parsed.querySelector('parsererror')?.textContent ?? null,
          root: parsed.documentElement.nodeName,
          tip: [...parsed.querySelectorAll('*')]
            .find((it) => it.getAttribute('id') === 'ToggleMarkers.Tip')
            ?.getAttribute('DefaultValue'),
          functions: [...parsed.querySelectorAll('*')]
            .filter((it) => it.nodeName === 'FunctionName')
            .map((it) => it.textContent),
        };
      }, text);
      expect(read).toMatchObject({ broken: null, root: 'OfficeApp', tip: ENGLISH.commands.toggleMarkers.tip });
      const runs = COMMANDS.filter(({ does }) => does === 'function').map(({ id }) => id);
      expect(new Set(read.functions)).toEqual(new Set(runs));
    } finally {
      await browser.close();
    }
  });

  test('words with marks of XML arrive as they are', () => {
    expect(xmlText(element('A', { b: '"<&>"' }, 'x < y & z'))).toContain(
      '<A b="&quot;&lt;&amp;&gt;&quot;">x &lt; y &amp; z</A>',
    );
  });
});

describe('the unified manifest', () => {
  const made = manifestFiles(configuration(), FUNCTIONS, sizeOfPath);
  if (!made.ok) throw new Error(made.troubles.join('\n'));
  const manifest = JSON.parse(made.files.unifiedManifest) as Record<string, unknown>;
  const german = JSON.parse(made.files.unifiedGerman) as Record<string, string>;
  const validated = (schema: string, value: unknown): readonly unknown[] => {
    // Patterns of the translations' schema are no regular expressions in Unicode mode; those of the manifest's are.
    const unicodeRegExp = schema === 'MicrosoftTeams.schema.json';
    const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false, unicodeRegExp });
    const valid = ajv.compile(JSON.parse(readFileSync(join(SCHEMAS, schema), 'utf8')) as object);
    return valid(value) ? [] : (valid.errors ?? []);
  };

  test('holds to the published schema', () => {
    expect(validated('MicrosoftTeams.schema.json', manifest)).toEqual([]);
    expect(validated('MicrosoftTeams.schema.json', { ...manifest, id: '42' })).not.toEqual([]);
  });

  test('its German holds to the schema of translations and leaves no word out', () => {
    expect(validated('MicrosoftTeams.Localization.schema.json', german)).toEqual([]);
    const translated = new Set(Object.values(german));
    const words: string[] = [];
    const walk = (value: unknown): void => {
      if (typeof value === 'string') words.push(value);
      else for (const inner of Object.values(value as object)) walk(inner);
    };
    // The unified manifest has no place for the first words after installing.
    walk({ ...GERMAN, started: {} });
    for (const { description, parameters } of FUNCTIONS.german.functions)
      words.push(description, ...parameters.map((parameter) => parameter.description));
    expect(words.filter((word) => !translated.has(word))).toEqual([]);
  });

  test('answers the commands that the add-in knows, and writes a function’s options beside its name', () => {
    const [{ runtimes }] = manifest['extensions'] as [
      { runtimes: [{ actions: { id: string }[]; customFunctions: { functions: object[] } }] },
    ];
    expect(runtimes[0].actions.map(({ id }) => id).toSorted()).toEqual(Object.keys(KNOWN).toSorted());
    expect(runtimes[0].customFunctions.functions[0]).toMatchObject({
      id: 'FINDINGS',
      stream: true,
      result: { dimensionality: 'matrix' },
    });
  });
});

test('shortcuts name each command once, with keys that differ', () => {
  const keys = COMMANDS.flatMap(({ shortcut }) => (shortcut === null ? [] : [shortcut.default, shortcut.mac]));
  expect(new Set(keys).size).toBe(keys.length);
  expect(new Set(COMMANDS.map(({ id }) => id)).size).toBe(COMMANDS.length);
});

test.each([
  ['http://plans.example.com', 'https only'],
  ['plans.example.com', 'no address'],
  ['https://plans.example.com/?a=1', 'without ? and #'],
  ['https://me:secret@plans.example.com', 'name or a password'],
])('%s is no place to host at', (url, sentence) => {
  expect(configurationFor(url, '1.0.0')).toMatchObject({
    ok: false,
    message: expect.stringContaining(sentence) as string,
  });
});

test('addresses are joined with one slash', () => {
  expect(configuration().baseUrl).toBe(BASE);
  expect(xmlText(addInManifest(configuration()))).toContain(`${BASE}/index.html`);
});
