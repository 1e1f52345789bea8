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
  readonly from: 'manifest' | 'policy' | 'person';
  readonly isGranted: boolean;
}

/** Firefox lets people take these away too. */
const ALWAYS = REQUIRED_HOSTS.map((pattern) => pattern.slice(0, -'/*'.length));

async function readHosts(): Promise<readonly Host[]> {
  const { hosts, managedHosts } = await readSettings();
  const all = new Map<string, Host['from']>([
    ...hosts.map((it) => [it, 'person'] as const),
    ...managedHosts.map((it) => [it, 'policy'] as const),
    ...ALWAYS.map((it) => [it, 'manifest'] as const),
  ]);
  const read = [...all].map(async ([origin, from]) => ({ origin, from, isGranted: await mayReach(origin) }));
  return (await Promise.all(read)).toSorted((a, b) => Number(b.from === 'manifest') - Number(a.from === 'manifest'));
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
        {hosts?.map(({ origin, from, isGranted }) => (
          <li class="row" key={origin}>
            <span class="grow">{from === 'manifest' ? origin.slice('https://'.length) : origin}</span>
            <span class={isGranted ? 'quiet' : 'asks'}>
              {!isGranted && words.options.notYetAllowed}
              {isGranted && (from === 'manifest' ? words.options.always : words.options.allowed)}
            </span>
            {!isGranted && (
              <button type="button" onClick={() => void allow(origin)}>
                {words.options.allow}
              </button>
            )}
            {from === 'policy' && <span class="quiet">{words.options.managed}</span>}
            {from === 'person' && (
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
