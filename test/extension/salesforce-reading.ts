import { resolve } from 'node:path';
import type { Page } from 'playwright';
import { build } from '../browser/plain-vite.ts';
import type { SalesforceInPage } from './salesforce-in-page.ts';

/** The extension’s knowledge of Salesforce beside a page, in a world of its own as content scripts are. */
export interface SalesforceReading {
  ask<Asked extends keyof SalesforceInPage>(
    asked: Asked,
    ...about: Parameters<SalesforceInPage[Asked]>
  ): Promise<ReturnType<SalesforceInPage[Asked]>>;
}

export async function readingScript(): Promise<string> {
  const output = await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      rolldownOptions: {
        input: resolve(import.meta.dirname, 'salesforce-in-page.ts'),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  const chunk = first !== undefined && 'output' in first ? first.output[0] : undefined;
  if (chunk === undefined) throw new Error('What reads Salesforce was not built.');
  return chunk.code;
}

export async function readBeside(page: Page, script: string): Promise<SalesforceReading> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  const run = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      returnByValue: true,
    });
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description);
    return result.value;
  };
  await run(script);
  return {
    ask: async (asked, ...about) =>
      (await run(`reading.${asked}(...${JSON.stringify(about)})`)) as ReturnType<SalesforceInPage[typeof asked]>,
  };
}
