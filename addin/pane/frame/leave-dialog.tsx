import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { usePane } from '../model/pane-context.ts';

/** Before changes would be lost: what they are, and the ways to keep them or to let them go. */
export function LeaveDialog(): JSX.Element {
  const { audited, unsaved, saveCopy, words } = usePane();
  const { leave, cancel } = words.frame;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const save = async (): Promise<void> => {
    await saveCopy();
    if (unsaved.isUnsaved.value) unsaved.stay();
    else unsaved.goOn();
  };
  return (
    <dialog ref={dialog} class="keys" aria-labelledby="leave-title" onClose={unsaved.stay}>
      <h2 id="leave-title">{leave.title(audited.value?.name ?? '')}</h2>
      <p>{leave.about}</p>
      <div class="buttons">
        <button type="button" class="primary" onClick={() => void save()}>
          {leave.save}
        </button>
        <button type="button" onClick={unsaved.goOn}>
          {leave.drop}
        </button>
        <button type="button" onClick={unsaved.stay}>
          {cancel}
        </button>
      </div>
    </dialog>
  );
}
