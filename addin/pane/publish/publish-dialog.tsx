import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { usePane } from '../model/pane-context.ts';
import { Contents } from './contents.tsx';
import { Identity } from './identity.tsx';
import type { Publishing } from './publish-context.ts';
import { PublishContext } from './publish-context.ts';
import { PublishedNow } from './published-now.tsx';
import { Ways } from './ways.tsx';
import { WhoSigns } from './who-signs.tsx';
import './publish.css';

/** Publishing the plan: what goes out, how readers know it, who signs, and where it goes. */
export function PublishDialog({ publishing }: { readonly publishing: Publishing }): JSX.Element {
  const { publishes, audited } = usePane();
  const { publish, words } = publishing;
  const dialog = useRef<HTMLDialogElement>(null);
  const { ticks } = publish.draft.value;
  const close = (): void => dialog.current?.close();
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => void publish.look(ticks), [audited.value, ticks]);
  return (
    <PublishContext.Provider value={publishing}>
      <dialog
        ref={dialog}
        class="publish"
        aria-labelledby="publish-title"
        onClose={() => {
          publishes.value = false;
          publish.again();
        }}
      >
        <h2 id="publish-title">{words.title}</h2>
        {publish.done.value === null ? (
          <form onSubmit={(event) => event.preventDefault()}>
            <p class="publish-about">{words.about}</p>
            <Contents />
            <Identity />
            <WhoSigns />
            <Ways onClose={close} />
          </form>
        ) : (
          <PublishedNow published={publish.done.value} onClose={close} />
        )}
      </dialog>
    </PublishContext.Provider>
  );
}
