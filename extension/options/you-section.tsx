import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { changeSettings, readSettings } from '../background/settings.ts';
import { useSpeech } from '../pages/speech.ts';
import { useLoaded } from '../pages/use-loaded.ts';

/** Who the person is in the plan, for what waits for them. */
export function YouSection(): JSX.Element {
  const { words } = useSpeech();
  const [settings] = useLoaded(readSettings);
  const [typed, setTyped] = useState<string | null>(null);
  const [isSaved, setSaved] = useState(false);
  const name = typed ?? settings?.me ?? '';
  const save = async (): Promise<void> => {
    await changeSettings(() => ({ me: name.trim() === '' ? null : name.trim() }));
    setSaved(true);
  };
  return (
    <section aria-labelledby="you">
      <h2 id="you">{words.options.you}</h2>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <label>
          {words.options.yourName}
          <input
            autoComplete="off"
            value={name}
            aria-describedby="you-hint"
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              setSaved(false);
            }}
          />
        </label>
        <p class="quiet" id="you-hint">
          {words.options.yourNameHint}
        </p>
        <p class="row">
          <button type="submit">{words.options.save}</button>
          <span role="status">{isSaved ? words.options.saved : ''}</span>
        </p>
      </form>
    </section>
  );
}
