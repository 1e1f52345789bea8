import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { usePane } from '../model/pane-context.ts';
import { Icon } from '../parts/icon.tsx';
import { FilePicker } from './file-picker.tsx';

/** Before a workbook is open: what would appear here and how to get it. */
export function EmptyView(): JSX.Element {
  const { port } = usePane();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <div class="empty">
      <h1>Lanekeeper</h1>
      <p>Reads an operating plan in a workbook and shows what is wrong with it, worst first, each with its cells.</p>
      <div class="drop-zone">
        <Icon name="file" />
        <p>Drop a workbook here (.xlsx, .xlsm or .csv)</p>
        <div class="buttons">
          <button type="button" class="primary" onClick={() => picker.current?.click()}>
            Open a workbook
          </button>
          <button type="button" onClick={() => port.openSample()}>
            Try the sample
          </button>
        </div>
        <FilePicker inputRef={picker} />
      </div>
      <p class="aside">
        The workbook is read in this browser. Nothing leaves your machine, and the file stays as it is.
      </p>
    </div>
  );
}
