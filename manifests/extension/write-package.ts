import type { Plugin } from 'vite';
import type { ExtensionConfiguration } from './configuration.ts';
import { packageFiles } from './package-files.ts';

/** Lays the manifest and what it names beside the built scripts. */
export function writePackage(configuration: ExtensionConfiguration): Plugin {
  return {
    name: 'lanekeeper-extension-package',
    applyToEnvironment: (environment) => environment.name === 'extension',
    generateBundle() {
      for (const [fileName, source] of packageFiles(configuration)) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
