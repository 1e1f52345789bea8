import type { OverlayWords } from '../words/overlay-words.ts';
import { createLayer } from './layer.ts';
import { createMeter } from './meter.ts';

/** Says once that this tab has to be reloaded: its script belongs to an extension that was updated or removed. */
export function showReloadNotice(words: OverlayWords, ownStyles: string): void {
  const closed = new AbortController();
  const layer = createLayer(
    createMeter(() => 0),
    closed.signal,
    ownStyles,
  );
  const notice = document.createElement('div');
  notice.className = 'notice';
  notice.setAttribute('role', 'status');
  const said = document.createElement('span');
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = words.close;
  close.addEventListener('click', () => closed.abort());
  notice.append(said, close);
  layer.root.append(notice);
  // Screen readers speak what comes into a status that is there already.
  said.textContent = words.reloadTab;
}
