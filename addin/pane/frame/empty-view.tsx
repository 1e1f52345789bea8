import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { usePane } from '../model/pane-context.ts';
import { Icon } from '../parts/icon.tsx';
import { FilePicker } from './file-picker.tsx';

/** Before a workbook is read: what would appear here and how to get it. */
export function EmptyView(): JSX.Element {
  const { port, words } = usePane();
  return (
    <div class="empty">
      <h1 tabIndex={-1}>{PRODUCT}</h1>
      <p>{words.frame.empty.about}</p>
      {port.abilities.opensFiles ? <OpenFile /> : <AuditHere />}
    </div>
  );
}

const PRODUCT = 'Lanekeeper';

/** The host has a workbook open: it only has to be read. */
function AuditHere(): JSX.Element {
  const { auditAgain, busy, words } = usePane();
  return (
    <>
      <div class="buttons">
        <button type="button" class="primary" disabled={busy.value} onClick={() => void auditAgain()}>
          {words.frame.empty.audit}
        </button>
      </div>
      <p class="aside">{words.frame.empty.staysInHost}</p>
    </>
  );
}

function OpenFile(): JSX.Element {
  const { port, words } = usePane();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <div class="drop-zone">
        <Icon name="file" />
        <p>{words.frame.empty.drop}</p>
        <div class="buttons">
          <button type="button" class="primary" onClick={() => picker.current?.click()}>
            {words.frame.openWorkbook}
          </button>
          <button type="button" onClick={() => port.openSample()}>
            {words.frame.empty.sample}
          </button>
        </div>
        <FilePicker inputRef={picker} />
      </div>
      <p class="aside">{words.frame.empty.staysInBrowser}</p>
    </>
  );
}
