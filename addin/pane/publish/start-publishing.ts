import type { PaneModel } from '../model/pane-model.ts';
import { publish as english } from '../words/english/publish.ts';
import type { Publishing } from './publish-context.ts';
import { createPublishModel } from './publish-model.ts';

/** Publishing of the open workbook, in the pane’s language; in English where its words cannot be had. */
export async function startPublishing({ port, audited, words, show, remember }: PaneModel): Promise<Publishing> {
  const german = words.language === 'de' ? await import('../words/german/publish.ts').catch(() => null) : null;
  return { publish: createPublishModel(port, audited, remember), words: (german?.publish ?? english)(show) };
}
