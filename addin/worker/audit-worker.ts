import type { Exchange, Told } from './messages.ts';
import { isAsked } from './messages.ts';
import type { Asked } from './messages.ts';
import type { Workbench } from './workbench.ts';
import {
  auditAgain,
  cellsOf,
  changeBenchSettings,
  editBench,
  openBench,
  reportMade,
  savedCopy,
  shown,
} from './workbench.ts';

let bench: Workbench | null = null;

self.addEventListener('message', (event: MessageEvent<unknown>) => {
  if (!isAsked(event.data)) return;
  const asked = event.data;
  try {
    tell({ id: asked.id, kind: 'answer', answer: answerTo(asked) });
  } catch (error) {
    tell({ id: asked.id, kind: 'broke', message: error instanceof Error ? error.message : String(error) });
  }
});

function tell(message: Told): void {
  self.postMessage(message);
}

function answerTo(asked: Asked): Exchange[Asked['question']]['answers'] {
  if (asked.question === 'open') {
    const { opening, bench: opened } = openBench(asked.about, (progress) =>
      tell({ id: asked.id, kind: 'progress', progress }),
    );
    bench = opened;
    return opening;
  }
  if (bench === null) throw new Error('No workbook is open.');
  switch (asked.question) {
    case 'audit':
      bench = auditAgain(bench, asked.about.today);
      return shown(bench);
    case 'cells':
      return cellsOf(bench, asked.about);
    case 'edit': {
      const result = editBench(bench, asked.about.edits);
      bench = result.bench;
      return { edited: result.edited, audited: shown(bench) };
    }
    case 'settings':
      bench = changeBenchSettings(bench, asked.about.settings);
      return shown(bench);
    case 'save':
      return savedCopy(bench);
    case 'report':
      return reportMade(bench, asked.about.format);
  }
}
