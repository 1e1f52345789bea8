import { resolve } from 'node:path';
import { build } from '../../../browser/plain-vite.ts';

let built: Promise<string> | null = null;

/** The cloud's application as one script; built once for all tests of a process. */
export function clientScript(): Promise<string> {
  built ??= buildScript();
  return built;
}

async function buildScript(): Promise<string> {
  const output = await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    // Tests set NODE_ENV, which would make this a development build of React’s elements over its production code.
    oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
    build: {
      write: false,
      rolldownOptions: {
        input: resolve(import.meta.dirname, 'client.tsx'),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  const chunk = first !== undefined && 'output' in first ? first.output[0] : undefined;
  if (chunk === undefined) throw new Error('The application was not built.');
  return chunk.code;
}
