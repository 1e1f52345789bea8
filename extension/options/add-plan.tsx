import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { originOf } from '../background/settings.ts';
import { troubleWords } from '../background/source-trouble.ts';
import type { Surroundings } from '../background/surroundings.ts';
import { useSpeech } from '../pages/speech.ts';
import { FileButton } from './file-button.tsx';
import { importFolder } from './import-folder.ts';
import { importWorkbook } from './import-workbook.ts';
import type { Imported } from './imported.ts';
import type { NotAdded } from './subscriptions.ts';
import { addUrl, fingerprintsIn } from './subscriptions.ts';
import { useDrop } from './use-drop.ts';

interface AddPlanProps {
  readonly on: Surroundings;
  onSaid(sentence: string): void;
  onAdded(sentence: string): Promise<void>;
}

const IS_WORKBOOK = /\.(xlsx|xlsm|xltx|xltm|csv|tsv)$/i;

/** Adds a plan: the address of a published one, a published folder, or a workbook. */
export function AddPlan({ on, onSaid, onAdded }: AddPlanProps): JSX.Element {
  const { words } = useSpeech();
  const [address, setAddress] = useState('');
  const [keys, setKeys] = useState('');
  const [wrong, setWrong] = useState<{ readonly field: NotAdded | null; readonly sentence: string } | null>(null);
  const sentences: Readonly<Record<NotAdded, string>> = {
    'not-https': words.options.notHttps,
    'no-key': words.options.noKey,
    'not-allowed': words.options.notAllowed(originOf(address) ?? address),
  };
  const add = async (): Promise<void> => {
    const refused = await addUrl(address, keys, on);
    setWrong(refused === null ? null : { field: refused, sentence: sentences[refused] });
    if (refused !== null) return;
    setAddress('');
    setKeys('');
    await onAdded(words.options.added(new URL(address.trim()).host));
  };
  const tell = async (imported: Imported): Promise<void> => {
    onSaid('');
    if (imported.ok) {
      setWrong(null);
      await onAdded(words.options.added(imported.name));
    } else {
      const { why } = imported;
      const sentence =
        why === 'no-index'
          ? words.options.noIndex
          : 'sentence' in why
            ? why.sentence
            : troubleWords(why)[words.language];
      setWrong({ field: null, sentence });
    }
  };
  const open = async (files: readonly File[]): Promise<void> => {
    const workbook = files.find(({ name }) => IS_WORKBOOK.test(name));
    if (workbook !== undefined) {
      onSaid(words.options.reading(workbook.name));
      await tell(await importWorkbook(workbook, on));
      return;
    }
    const pinned = fingerprintsIn(keys);
    if (pinned === null) setWrong({ field: 'no-key', sentence: words.options.noKey });
    else await tell(await importFolder(files, pinned, on));
  };
  const isOver = useDrop((files) => void open(files));
  return (
    <form
      class="form"
      aria-labelledby="add-plan"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <h3 id="add-plan">{words.options.addUrl}</h3>
      <label>
        {words.options.address}
        <input
          type="url"
          autoComplete="off"
          placeholder="https://"
          value={address}
          aria-invalid={wrong?.field === 'not-https'}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
      </label>
      <label>
        {words.options.keys}
        <textarea
          rows={2}
          autoComplete="off"
          spellcheck={false}
          value={keys}
          aria-describedby="keys-hint"
          aria-invalid={wrong?.field === 'no-key'}
          onInput={(event) => setKeys(event.currentTarget.value)}
        />
      </label>
      <p class="quiet" id="keys-hint">
        {words.options.keysHint}
      </p>
      {wrong !== null && (
        <p class="asks" role="alert">
          {wrong.sentence}
        </p>
      )}
      <p class="row">
        <button type="submit" class="primary">
          {words.options.add}
        </button>
        <FileButton label={words.options.openFolder} folder onFiles={(files) => void open(files)} />
        <FileButton
          label={words.options.openWorkbook}
          accept=".xlsx,.xlsm,.xltx,.xltm,.csv,.tsv"
          onFiles={(files) => void open(files)}
        />
      </p>
      {isOver && <div class="drop" aria-hidden="true" />}
    </form>
  );
}
