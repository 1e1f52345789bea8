import { today } from '../pane/display/today.ts';
import type { FileSource } from './file-source.ts';
import type { Way } from './open-file.ts';
import { language } from './page-language.ts';

/** The example that the pane brings. */
export const SAMPLE: Way = {
  name: 'Sample plan.xlsx',
  opening: (link, onProgress) =>
    link.ask('sample', { name: SAMPLE.name, today: today(), language: language() }, { onProgress }),
};

/** How a file of the planner’s is opened. */
export function wayOf({ name, read, readBeside }: FileSource): Way {
  return {
    name,
    async opening(link, onProgress) {
      const bytes = await read();
      const about = { name, bytes, today: today(), language: language(), beside: (await readBeside?.()) ?? null };
      return link.ask('open', about, { transfer: [bytes.buffer], onProgress });
    },
  };
}
