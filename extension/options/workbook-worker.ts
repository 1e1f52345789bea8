import type { Subtle } from '../../core/feed/subtle.ts';
import type { WorkbookAnswer, WorkbookAsk } from './publish-workbook.ts';
import { publishWorkbook } from './publish-workbook.ts';

/** Reads a workbook off the page’s thread, and ends. */
addEventListener('message', ({ data }: MessageEvent<WorkbookAsk>) => void answer(data));

async function answer(ask: WorkbookAsk): Promise<void> {
  const made: WorkbookAnswer = await publishWorkbook(ask, crypto.subtle as Subtle).catch((problem: unknown) => ({
    ok: false,
    sentence: problem instanceof Error ? problem.message : String(problem),
  }));
  postMessage(made);
}
