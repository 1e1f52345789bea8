import { readFileSync } from 'node:fs';
import { builtinModules, createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { EnvironmentOptions, Plugin } from 'vite';
import { createBuilder } from 'vite';
import { defineConfig } from 'vitest/config';
import { localOfficeJs } from './addin/office/office-js.mjs';
import { CONTENT_SCRIPTS, EXTENSION_FILES, OLDEST_BROWSERS } from './manifests/extension/configuration.ts';
import { licencesBeside } from './manifests/licences.ts';
import { withoutExamples } from './manifests/without-examples.ts';
import { writePackage } from './manifests/extension/write-package.ts';
import manifest from './package.json' with { type: 'json' };

/**
 * `vite build` makes everything that ships: the pane (a page with its worker), the Excel add-in, the browser extension
 * and the `lanekeeper` command. `LANEKEEPER_BUILD=cli`, `=pane`, `=excel` or `=extension` makes one of them; `LANEKEEPER_OFFICE_JS=local` puts Office's
 * library beside the add-in instead of loading it from Microsoft.
 */
const only = process.env['LANEKEEPER_BUILD'];
const isWanted = (name: string): boolean => only === undefined || only === name;

export default defineConfig({
  root: 'addin/file',
  base: './',
  publicDir: false,
  plugins: [
    ...(process.env['LANEKEEPER_OFFICE_JS'] === 'local' ? [localOfficeJs()] : []),
    writePackage({ version: manifest.version }),
    solverBesideCommand(),
    commandAsPackage(),
    licencesBeside(import.meta.dirname, ['cli', 'client', 'excel', 'extension']),
    drawnByHand(),
    withoutUnread(),
  ],
  // Browsers audit in workers alone, which are built apart.
  worker: { format: 'es', plugins: () => [withoutExamples()] },
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  environments: {
    client: { build: { outDir: '../../dist/pane', emptyOutDir: true } },
    // Its page lies in addin/office, which must be the root when it is built.
    excel: { consumer: 'client', build: { outDir: '../../dist/excel/host', emptyOutDir: true } },
    // What runs in the extension's own pages and its background; then its content scripts, one classic script each.
    extension: {
      consumer: 'client',
      build: {
        outDir: '../dist/extension',
        emptyOutDir: true,
        rolldownOptions: {
          input: {
            background: resolve(import.meta.dirname, 'extension/background/main.ts'),
            options: resolve(import.meta.dirname, 'extension', EXTENSION_FILES.options),
            popup: resolve(import.meta.dirname, 'extension', EXTENSION_FILES.popup),
          },
          output: { entryFileNames: '[name].js' },
        },
      },
    },
    jira: contentScript('jira'),
    salesforce: contentScript('salesforce'),
    cli: {
      resolve: { noExternal: true, external: builtinModules.flatMap((name) => [name, `node:${name}`]) },
      build: {
        outDir: '../../dist/cli',
        emptyOutDir: true,
        ssr: true,
        target: 'node20',
        rolldownOptions: {
          input: {
            lanekeeper: resolve(import.meta.dirname, 'core/cli/main.ts'),
            'audit-worker': resolve(import.meta.dirname, 'core/cli/audit-worker.ts'),
            'whatif-worker': resolve(import.meta.dirname, 'core/cli/whatif-worker.ts'),
          },
          // One flat folder: the command finds its workers beside itself, whichever chunk asks for it.
          output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
        },
      },
    },
  },
  builder: {
    async buildApp(builder) {
      const { cli, client, excel, extension, jira, salesforce } = builder.environments;
      if (cli !== undefined && isWanted('cli')) await builder.build(cli);
      if (client !== undefined && isWanted('pane')) await builder.build(client);
      if (excel !== undefined && isWanted('excel')) {
        await buildIn('addin/office', ['excel']);
        // Told, or Vite builds everything again because nothing seems to be built.
        excel.isBuilt = true;
      }
      if (isWanted('extension')) {
        await buildIn('extension', ['extension', 'jira', 'salesforce']);
        for (const built of [extension, jira, salesforce]) if (built !== undefined) built.isBuilt = true;
      }
    },
  },
  test: {
    root: import.meta.dirname,
    include: ['core/**/*.test.ts', '{addin,extension}/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
    // A busy machine takes several times as long: what a test waits for comes all the same.
    testTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
    // A hook may start a browser and build the add-in while other files do the same.
    hookTimeout: 120_000,
    globalSetup: ['test/own-temporary-folder.ts', 'test/browser/ensure-browser.ts'],
  },
});

/** A script that runs in pages, whole in one file. */
function contentScript(site: keyof typeof CONTENT_SCRIPTS): EnvironmentOptions {
  // Nothing is written out for browsers that cannot install it: pages load every byte.
  const target = [`chrome${OLDEST_BROWSERS.chrome}`, `firefox${OLDEST_BROWSERS.firefox}`];
  return {
    consumer: 'client',
    build: {
      outDir: '../dist/extension',
      emptyOutDir: false,
      target,
      cssTarget: target,
      rolldownOptions: {
        input: resolve(import.meta.dirname, `extension/overlay/over-${site}.ts`),
        // Lists name what both scripts have: what one of them does not use does nothing by being named.
        treeshake: { moduleSideEffects: false, propertyReadSideEffects: false },
        output: {
          format: 'iife',
          codeSplitting: false,
          entryFileNames: CONTENT_SCRIPTS[site].file,
          // Nearly every page of Lightning needs nearly all of it: compiled at once it costs less than one function after
          // the other. Jira’s hosts have pages of other products too.
          postBanner: site === 'salesforce' ? '//# allFunctionsCalledOnLoad' : '',
        },
      },
    },
  };
}

/** Puts the solver's WebAssembly beside the command, where the package looks for it: the command runs without node_modules. */
function solverBesideCommand(): Plugin {
  return {
    name: 'solver-beside-command',
    applyToEnvironment: ({ name }) => name === 'cli',
    generateBundle() {
      const source = readFileSync(createRequire(import.meta.url).resolve('highs/runtime'));
      this.emitFile({ type: 'asset', fileName: 'highs.wasm', source });
    },
  };
}

/** In pages views are drawn by extension/overlay/draw-view.ts: the library that diffs them would be a quarter of all. */
function drawnByHand(): Plugin {
  return {
    name: 'drawn-by-hand',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name in CONTENT_SCRIPTS,
    resolveId: (id) =>
      id === 'preact/jsx-runtime' ? resolve(import.meta.dirname, 'extension/overlay/jsx-runtime.ts') : null,
  };
}

/** Makes the built folder a package of its own, which needs no other: `npm i -g ./dist/cli` installs the command. */
function commandAsPackage(): Plugin {
  const { name, version, description, license, type, engines } = manifest;
  const bin = { lanekeeper: 'lanekeeper.js' };
  return {
    name: 'command-as-package',
    applyToEnvironment: (environment) => environment.name === 'cli',
    generateBundle() {
      const source = `${JSON.stringify({ name, version, description, license, type, engines, bin }, null, 2)}\n`;
      this.emitFile({ type: 'asset', fileName: 'package.json', source });
      const readme = readFileSync(resolve(import.meta.dirname, 'core/cli/README.md'));
      this.emitFile({ type: 'asset', fileName: 'README.md', source: readme });
    },
  };
}

/** Leaves out of content scripts what is read by tests and the extension’s own pages alone: pages load every byte. */
function withoutUnread(): Plugin {
  const unread = /\b(?:seenIn: \[[^\]]*\]|(?:title|german): (['"])(?:(?!\1).)*\1),?/g;
  return {
    name: 'without-unread',
    applyToEnvironment: ({ name }) => name in CONTENT_SCRIPTS,
    transform: (code, id) =>
      /\/extension\/(?:sites|features)\/[\w-]+\.tsx?$/.test(id) ? code.replaceAll(unread, '') : null,
  };
}

/** Builds environments whose pages lie in a folder of their own, which must be the root for that. */
async function buildIn(folder: string, environments: readonly string[]): Promise<void> {
  const root = resolve(import.meta.dirname, folder);
  const builder = await createBuilder({ configFile: import.meta.filename, root });
  for (const name of environments) {
    const environment = builder.environments[name];
    if (environment !== undefined) await builder.build(environment);
  }
}
