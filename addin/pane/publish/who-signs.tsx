import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { downloadBlob } from '../hand-over.ts';
import { FileChoice } from './file-choice.tsx';
import { Fingerprint } from './fingerprint.tsx';
import { usePublish } from './publish-context.ts';
import type { PublishFile } from './publish-answers.ts';

/** The key that signs: chosen, or made here and saved as a file. */
export function WhoSigns(): JSX.Element {
  const { publish, words: all } = usePublish();
  const words = all.signer;
  const signer = publish.signer.value;
  const busy = publish.isBusy.value;
  const [saved, setSaved] = useState<PublishFile | null>(signer?.file ?? null);
  const save = (file: PublishFile | null): void => {
    if (file !== null) downloadBlob(file.name, file.content);
    setSaved(file);
  };
  const wantsToReplace = publish.changesKey.value || publish.problem.value?.kind === 'other-key';
  const { replaces } = publish.draft.value;
  return (
    <section>
      <h3>{words.title}</h3>
      <p class="hint">{words.about}</p>
      <div class="buttons">
        <FileChoice
          label={words.choose}
          accept=".key,.json,.txt,application/json,application/octet-stream"
          disabled={busy}
          onFile={(file) => {
            setSaved(null);
            void publish.takeKey(file);
          }}
        />
        <button type="button" disabled={busy} onClick={() => void publish.makeKey().then(save)}>
          {words.make}
        </button>
      </div>
      {signer !== null && <Fingerprint fingerprint={signer.fingerprint} />}
      {signer !== null && saved !== null && (
        <p class="publish-saved" role="status">
          {words.made(saved.name)}{' '}
          <button type="button" class="link" onClick={() => save(saved)}>
            {words.saveAgain}
          </button>
        </p>
      )}
      {publish.changesKey.value && <p class="asks">{words.changed(publish.before.value?.fingerprint ?? '')}</p>}
      {(wantsToReplace || replaces) && (
        <label class="publish-tick">
          <input
            type="checkbox"
            checked={replaces}
            onChange={({ currentTarget }) =>
              (publish.draft.value = { ...publish.draft.value, replaces: currentTarget.checked })
            }
          />
          <span>{words.replaces}</span>
        </label>
      )}
    </section>
  );
}
