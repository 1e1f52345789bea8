import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { usePane } from '../model/pane-context.ts';
import { Contents } from './contents.tsx';
import { Identity } from './identity.tsx';
import { PublishedNow } from './published-now.tsx';
import { Ways } from './ways.tsx';
import { WhoSigns } from './who-signs.tsx';
import './publish.css';

/** Publishing the plan: what goes out, how readers know it, who signs, and where it goes. */
export function PublishDialog(): JSX.Element {
  const { publishes, publish, audited, words } = usePane();
  const dialog = useRef<HTMLDialogElement>(null);
  const { ticks } = publish.draft.value;
  const close = (): void => dialog.current?.close();
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => void publish.look(ticks), [audited.value, ticks]);
  return (
    <dialog
      ref={dialog}
      class="publish"
      aria-labelledby="publish-title"
      onClose={() => {
        publishes.value = false;
        publish.again();
      }}
    >
      <h2 id="publish-title">{words.publish.title}</h2>
      {publish.done.value === null ? (
        <form onSubmit={(event) => event.preventDefault()}>
          <p class="publish-about">{words.publish.about}</p>
          <Contents />
          <Identity />
          <WhoSigns />
          <Ways onClose={close} />
        </form>
      ) : (
        <PublishedNow published={publish.done.value} onClose={close} />
      )}
    </dialog>
  );
}
