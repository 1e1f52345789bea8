import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { orgOf } from '../background/settings.ts';
import { useSpeech } from '../pages/speech.ts';
import { callbackOf } from '../salesforce/sign-in.ts';

interface AddOrgProps {
  readonly remember: boolean;
  readonly onRemember: (remember: boolean) => void;
  /** False where the domain is no org’s. */
  readonly onAdd: (domain: string, clientId: string) => Promise<boolean>;
}

/** Where an org is named, with what is asked of it and why. */
export function AddOrg({ remember, onRemember, onAdd }: AddOrgProps): JSX.Element {
  const { words } = useSpeech();
  const said = words.orgs;
  const [domain, setDomain] = useState('');
  const [clientId, setClientId] = useState('');
  const [wrong, setWrong] = useState<'domain' | 'client' | null>(null);
  const origin = orgOf(domain);
  const add = async (): Promise<void> => {
    const missing = origin === null ? 'domain' : clientId.trim() === '' ? 'client' : null;
    setWrong(missing);
    if (missing !== null || !(await onAdd(domain, clientId.trim()))) return;
    setDomain('');
    setClientId('');
  };
  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <label>
        {said.domain}
        <input
          inputMode="url"
          autoComplete="off"
          placeholder="acme.my.salesforce.com"
          value={domain}
          aria-invalid={wrong === 'domain'}
          onInput={(event) => setDomain(event.currentTarget.value)}
        />
      </label>
      <label>
        {said.clientId}
        <input
          autoComplete="off"
          spellcheck={false}
          value={clientId}
          aria-invalid={wrong === 'client'}
          aria-describedby="client-id-hint"
          onInput={(event) => setClientId(event.currentTarget.value)}
        />
      </label>
      <p class="quiet" id="client-id-hint">
        {said.clientIdHint(callbackOf(origin ?? 'https://acme.my.salesforce.com'))}
      </p>
      <label class="tick">
        <input type="checkbox" checked={remember} onChange={(event) => onRemember(event.currentTarget.checked)} />
        <span>{said.remember}</span>
      </label>
      {wrong !== null && (
        <p class="asks" role="alert">
          {wrong === 'domain' ? said.noDomain : said.noClient}
        </p>
      )}
      <p>
        <button type="submit">{said.connect}</button>
      </p>
    </form>
  );
}
