import { addInManifest } from './add-in-manifest.ts';
import { checkAddInManifest } from './check-add-in-manifest.ts';
import type { Configuration } from './configuration.ts';
import type { FunctionsFile } from './function-metadata.ts';
import { shortcutsFile } from './shortcuts.ts';
import { unifiedGerman } from './unified-german.ts';
import { unifiedManifest } from './unified-manifest.ts';
import { xmlText } from './xml-element.ts';

/** The texts that are made from one configuration. */
export interface ManifestFiles {
  readonly addInManifest: string;
  readonly unifiedManifest: string;
  readonly unifiedGerman: string;
  readonly shortcuts: string;
}

/**
 * Both manifests and what they name, for one place where the add-in is hosted.
 * @param iconSize width and height in pixels of the icon at a path below the add-in’s folder; null where there is none.
 * @returns the texts, or a sentence for each thing that Office would refuse.
 */
export function manifestFiles(
  configuration: Configuration,
  functions: { readonly english: FunctionsFile; readonly german: FunctionsFile },
  iconSize: (path: string) => readonly [number, number] | null,
): { readonly ok: true; readonly files: ManifestFiles } | { readonly ok: false; readonly troubles: readonly string[] } {
  const manifest = addInManifest(configuration);
  const troubles = checkAddInManifest(manifest, (address) => iconSize(address.slice(configuration.baseUrl.length + 1)));
  if (troubles.length > 0) return { ok: false, troubles };
  const unified = unifiedManifest(configuration, functions.english);
  return {
    ok: true,
    files: {
      addInManifest: xmlText(manifest),
      unifiedManifest: json(unified),
      unifiedGerman: json(unifiedGerman(unified, functions)),
      shortcuts: json(shortcutsFile()),
    },
  };
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
