import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { keysOf } from '../model/keys.ts';
import { usePane } from '../model/pane-context.ts';

/** The overview of the keys. */
export function KeysDialog(): JSX.Element {
  const { showsKeys, words } = usePane();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="keys" aria-labelledby="keys-title" onClose={() => (showsKeys.value = false)}>
      <h2 id="keys-title">{words.frame.keys.title}</h2>
      <dl>
        {keysOf(words).map(([keys, does]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <div class="buttons">
        <button type="button" onClick={() => dialog.current?.close()}>
          {words.frame.close}
        </button>
      </div>
    </dialog>
  );
}
