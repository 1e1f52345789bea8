import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { usePane } from '../model/pane-context.ts';
import { FilePicker } from './file-picker.tsx';

/** A workbook that could not be read: the sentence that says why, and ways on. */
export function RefusedView(): JSX.Element {
  const { state, port } = usePane();
  const picker = useRef<HTMLInputElement>(null);
  const now = state.value;
  if (now.phase !== 'refused') return <div />;
  return (
    <div class="refused">
      <h1 title={now.name}>{now.name}</h1>
      <p role="alert">{now.message}</p>
      <div class="buttons">
        <button type="button" class="primary" onClick={() => picker.current?.click()}>
          Open another workbook
        </button>
        <button type="button" onClick={() => port.cancel()}>
          Back
        </button>
      </div>
      <FilePicker inputRef={picker} />
    </div>
  );
}
