import { builtinModules } from 'node:module';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/**
 * `vite build` makes everything that ships: the pane (a page with its worker) and the `lanekeeper` command.
 * `LANEKEEPER_BUILD=cli` or `=pane` makes one of them.
 */
const only = process.env['LANEKEEPER_BUILD'];

export default defineConfig({
  root: 'addin/file',
  base: './',
  publicDir: false,
  worker: { format: 'es' },
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  environments: {
    client: { build: { outDir: '../../dist/pane', emptyOutDir: true } },
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
      const { cli, client } = builder.environments;
      if (cli !== undefined && only !== 'pane') await builder.build(cli);
      if (client !== undefined && only !== 'cli') await builder.build(client);
    },
  },
  test: {
    root: import.meta.dirname,
    include: ['core/**/*.test.ts', 'addin/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
    testTimeout: 30_000,
    globalSetup: ['test/browser/ensure-browser.ts'],
  },
});
