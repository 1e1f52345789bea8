import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { downloadBlob } from '../hand-over.ts';
import { usePane } from '../model/pane-context.ts';
import { Fingerprint } from './fingerprint.tsx';
import { usePublish } from './publish-context.ts';
import type { Published } from './publish-answers.ts';

interface PublishedNowProps {
  readonly published: Published;
  readonly onClose: () => void;
}

/** What was published, where it lies, and what readers have to be told. */
export function PublishedNow({ published, onClose }: PublishedNowProps): JSX.Element {
  const { port, show, words: around } = usePane();
  const { publish, words: all } = usePublish();
  const words = all.done;
  const { last, zip, files, bytes, expiresOn } = published;
  const title = useRef<HTMLParagraphElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div class="publish-done">
      <p ref={title} tabIndex={-1} class="line-title" role="status">
        {words.title(publish.said.value.name, last.sequence)}
      </p>
      <p>{zip === null ? words.folder : words.zip(zip.name)}</p>
      <p class="hint">{words.facts(files, `${show.number(Math.ceil(bytes / 1_000))} kB`, show.day(expiresOn))}</p>
      <p>{words.next}</p>
      <Fingerprint fingerprint={last.fingerprint} />
      {port.abilities.savesCopies && <p>{words.save}</p>}
      <footer>
        <div class="buttons">
          <button type="button" class="primary" onClick={onClose}>
            {around.frame.close}
          </button>
          {zip !== null && (
            <button type="button" onClick={() => downloadBlob(zip.name, zip.content)}>
              {all.zip}
            </button>
          )}
          <button type="button" onClick={() => publish.again()}>
            {words.again}
          </button>
        </div>
      </footer>
    </div>
  );
}
