import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { REQUIRED_HOSTS } from '../../manifests/extension/configuration.ts';
import { changeSettings, originOf, readSettings } from '../background/settings.ts';
import { askForHost, mayReach } from '../browser/hosts.ts';
import { tellChanged } from '../browser/own-pages.ts';
import { useSpeech } from '../pages/speech.ts';
import { giveBackUnused } from './give-back-unused.ts';
import { useLoaded } from '../pages/use-loaded.ts';

interface Host {
  readonly origin: string;
  readonly isManaged: boolean;
  readonly isGranted: boolean;
}

async function readHosts(): Promise<readonly Host[]> {
  const { hosts, managedHosts } = await readSettings();
  const all = new Map([...hosts.map((it) => [it, false] as const), ...managedHosts.map((it) => [it, true] as const)]);
  return Promise.all(
    [...all].map(async ([origin, isManaged]) => ({ origin, isManaged, isGranted: await mayReach(origin) })),
  );
}

/** Hosts that the overlay is laid over; one’s own are asked for when they are added. */
export function SitesSection(): JSX.Element {
  const { words } = useSpeech();
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const [hosts, reload] = useLoaded(readHosts);
  const changed = async (): Promise<void> => {
    await tellChanged();
    await reload();
  };
  const allow = async (origin: string): Promise<void> => {
    await askForHost(origin);
    await changed();
  };
  const add = async (): Promise<void> => {
    const origin = originOf(typed);
    setWrong(origin === null);
    if (origin === null) return;
    const isGranted = askForHost(origin);
    await changeSettings((own) => ({ hosts: [...new Set([...own.hosts, origin])] }));
    await isGranted;
    setTyped('');
    await changed();
  };
  const remove = async (origin: string): Promise<void> => {
    await changeSettings((own) => ({ hosts: own.hosts.filter((it) => it !== origin) }));
    await giveBackUnused(origin);
    await changed();
  };
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{words.options.sites}</h2>
      <p class="quiet">{words.options.sitesWhat}</p>
      <ul class="lines">
        {REQUIRED_HOSTS.map((host) => (
          <li class="row" key={host}>
            <span class="grow">{host.slice('https://'.length, -'/*'.length)}</span>
            <span class="quiet">{words.options.always}</span>
          </li>
        ))}
        {hosts?.map(({ origin, isManaged, isGranted }) => (
          <li class="row" key={origin}>
            <span class="grow">{origin}</span>
            <span class={isGranted ? 'quiet' : 'asks'}>
              {isGranted ? words.options.allowed : words.options.notYetAllowed}
            </span>
            {!isGranted && (
              <button type="button" onClick={() => void allow(origin)}>
                {words.options.allow}
              </button>
            )}
            {isManaged ? (
              <span class="quiet">{words.options.managed}</span>
            ) : (
              <button type="button" aria-label={words.options.removeThis(origin)} onClick={() => void remove(origin)}>
                {words.options.remove}
              </button>
            )}
          </li>
        ))}
      </ul>
      <form
        class="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <label>
          {words.options.host}
          <input
            inputMode="url"
            autoComplete="off"
            placeholder="https://jira.example.com"
            value={typed}
            aria-invalid={isWrong}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        {isWrong && (
          <p class="asks" role="alert">
            {words.options.noHost}
          </p>
        )}
        <p>
          <button type="submit">{words.options.add}</button>
        </p>
      </form>
    </section>
  );
}
