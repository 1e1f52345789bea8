import type { OverlayWords } from '../words/overlay-words.ts';
import { createLayer } from './layer.ts';
import { createMeter } from './meter.ts';

/** Says once that this tab has to be reloaded: its script belongs to an extension that was updated or removed. */
export function showReloadNotice(words: OverlayWords, ownStyles: string): void {
  const closed = new AbortController();
  const layer = createLayer(createMeter(), closed.signal, ownStyles);
  const notice = document.createElement('div');
  notice.className = 'notice';
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = words.close;
  close.addEventListener('click', () => closed.abort());
  notice.append(words.reloadTab, close);
  layer.root.append(notice);
  layer.announce(words.reloadTab);
}
