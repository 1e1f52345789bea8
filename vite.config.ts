import { builtinModules } from 'node:module';
import { resolve } from 'node:path';
import { createBuilder } from 'vite';
import { defineConfig } from 'vitest/config';
import { localOfficeJs } from './addin/office/office-js.mjs';

/**
 * `vite build` makes everything that ships: the pane (a page with its worker), the Excel add-in and the `lanekeeper`
 * command. `LANEKEEPER_BUILD=cli`, `=pane` or `=excel` makes one of them; `LANEKEEPER_OFFICE_JS=local` puts Office's
 * library beside the add-in instead of loading it from Microsoft.
 */
const only = process.env['LANEKEEPER_BUILD'];
const isWanted = (name: string): boolean => only === undefined || only === name;

export default defineConfig({
  root: 'addin/file',
  base: './',
  publicDir: false,
  plugins: process.env['LANEKEEPER_OFFICE_JS'] === 'local' ? [localOfficeJs()] : [],
  worker: { format: 'es' },
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  environments: {
    client: { build: { outDir: '../../dist/pane', emptyOutDir: true } },
    // Its page lies in addin/office, which must be the root when it is built.
    excel: { consumer: 'client', build: { outDir: '../../dist/excel/host', emptyOutDir: true } },
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
          },
          // One flat folder: the command finds its worker beside itself, whichever chunk asks for it.
          output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
        },
      },
    },
  },
  builder: {
    async buildApp(builder) {
      const { cli, client, excel } = builder.environments;
      if (cli !== undefined && isWanted('cli')) await builder.build(cli);
      if (client !== undefined && isWanted('pane')) await builder.build(client);
      if (excel !== undefined && isWanted('excel')) {
        await buildExcel();
        // Told, or Vite builds everything again because nothing seems to be built.
        excel.isBuilt = true;
      }
    },
  },
  test: {
    root: import.meta.dirname,
    include: ['core/**/*.test.ts', 'addin/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
    testTimeout: 30_000,
    // A hook may start a browser and build the add-in while other files do the same.
    hookTimeout: 60_000,
    globalSetup: ['test/browser/ensure-browser.ts'],
  },
});

async function buildExcel(): Promise<void> {
  const root = resolve(import.meta.dirname, 'addin/office');
  const builder = await createBuilder({ configFile: import.meta.filename, root });
  const { excel } = builder.environments;
  if (excel !== undefined) await builder.build(excel);
}
