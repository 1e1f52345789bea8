// Runs one TypeScript script of this repository: `node test/run.mjs test/docs/write-docs.ts [arguments…]`.
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const script = process.argv[2];
if (script === undefined) throw new Error('Name the script to run.');
const { module } = await runnerImport(resolve(script), { configFile: false, logLevel: 'error' });
if (typeof module.default === 'function') await module.default(process.argv.slice(3));
