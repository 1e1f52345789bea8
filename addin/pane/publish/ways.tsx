import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { downloadBlob } from '../hand-over.ts';
import { usePane } from '../model/pane-context.ts';
import { folderPicker } from './pick-folder.ts';
import { problemWords } from './problem-words.ts';
import { usePublish } from './publish-context.ts';

/** Where it goes: into a folder where the browser lets one be chosen, or as one zip; what went wrong stands above. */
export function Ways({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const { words: around } = usePane();
  const { publish, words } = usePublish();
  const bar = useRef<HTMLDivElement>(null);
  const problem = publish.problem.value;
  const pick = folderPicker();
  const needsWord = publish.changesKey.value && !publish.draft.value.replaces;
  const isReady =
    publish.signer.value !== null && publish.preview.value?.hasWork === true && !publish.isBusy.value && !needsWord;
  const isSaid = (): boolean => bar.current?.closest('form')?.reportValidity() === true;
  const zip = async (): Promise<void> => {
    if (!isSaid()) return;
    const file = (await publish.run(null))?.zip ?? null;
    if (file !== null) downloadBlob(file.name, file.content);
  };
  const intoFolder = async (choose: NonNullable<typeof pick>): Promise<void> => {
    if (!isSaid()) return;
    const picked = await choose();
    if (!picked.ok) publish.tell({ kind: 'folder', error: picked.error });
    else if (picked.folder !== null) await publish.run(picked.folder);
  };
  return (
    <footer ref={bar}>
      {problem !== null && (
        <p class="asks" role="alert">
          {problemWords(problem, words, around)}
        </p>
      )}
      <p class="hint" role="status">
        {publish.isBusy.value ? words.busy : publish.signer.value === null && words.needsKey}
      </p>
      <div class="buttons">
        {pick !== null && (
          <button type="button" class="primary" disabled={!isReady} onClick={() => void intoFolder(pick)}>
            {words.into}
          </button>
        )}
        <button type="button" class={pick === null ? 'primary' : ''} disabled={!isReady} onClick={() => void zip()}>
          {words.zip}
        </button>
        <button type="button" onClick={onClose}>
          {around.frame.cancel}
        </button>
      </div>
    </footer>
  );
}
