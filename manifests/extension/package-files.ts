import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExtensionConfiguration } from './configuration.ts';
import { EXTENSION_FILES, ICON_SIZES } from './configuration.ts';
import { extensionManifest } from './extension-manifest.ts';
import { LOCALES, messagesFile } from './locales.ts';
import { MANAGED_SCHEMA } from './managed-schema.ts';

/** What lies beside the built scripts: path in the extension → content. */
export function packageFiles(configuration: ExtensionConfiguration): ReadonlyMap<string, string | Uint8Array> {
  const locales = Object.keys(LOCALES) as (keyof typeof LOCALES)[];
  return new Map<string, string | Uint8Array>([
    ['manifest.json', json(extensionManifest(configuration))],
    [EXTENSION_FILES.managedSchema, json(MANAGED_SCHEMA)],
    ...locales.map((locale) => [`_locales/${locale}/messages.json`, json(messagesFile(locale))] as const),
    ...ICON_SIZES.map((size) => {
      const name = `lanekeeper-${size}.png`;
      return [`icons/${name}`, new Uint8Array(readFileSync(join(import.meta.dirname, 'icons', name)))] as const;
    }),
  ]);
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
