import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { usePane } from '../model/pane-context.ts';
import { FilePicker } from './file-picker.tsx';

/** A workbook that could not be read: the sentence that says why, and ways on. */
export function RefusedView(): JSX.Element {
  const { state, port, auditAgain, words } = usePane();
  const picker = useRef<HTMLInputElement>(null);
  const now = state.value;
  if (now.phase !== 'refused') return <div />;
  const { opensFiles } = port.abilities;
  return (
    <div class="refused">
      <h1 title={now.name} tabIndex={-1}>
        {now.name}
      </h1>
      <p role="alert">{now.message}</p>
      <div class="buttons">
        {opensFiles ? (
          <button type="button" class="primary" onClick={() => picker.current?.click()}>
            {words.frame.openAnother}
          </button>
        ) : (
          <button type="button" class="primary" onClick={() => void auditAgain()}>
            {words.frame.refused.again}
          </button>
        )}
        <button type="button" onClick={() => port.cancel()}>
          {words.frame.back}
        </button>
      </div>
      {opensFiles && <FilePicker inputRef={picker} />}
    </div>
  );
}
