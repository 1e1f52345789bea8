import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Org } from '../background/settings.ts';
import { changeSettings, orgOf, readSettings } from '../background/settings.ts';
import type { Surroundings } from '../background/surroundings.ts';
import { askForHost } from '../browser/hosts.ts';
import { tellChanged } from '../browser/own-pages.ts';
import { onSessionChanged } from '../browser/session-storage.ts';
import { useSpeech } from '../pages/speech.ts';
import { useLoaded } from '../pages/use-loaded.ts';
import { orgSurroundings } from '../salesforce/org-keep-here.ts';
import { beginSignIn, signOut } from '../salesforce/sign-in-flow.ts';
import { AddOrg } from './add-org.tsx';
import { giveBackUnused } from './give-back-unused.ts';
import type { StandingOrg } from './org-line.tsx';
import { OrgLine } from './org-line.tsx';

/** Orgs of Salesforce whose values may be read where a page does not show them: nothing is, until somebody signs in here. */
export function OrgsSection({ on }: { readonly on: Surroundings }): JSX.Element {
  const { words } = useSpeech();
  const said = words.orgs;
  const [remember, setRemember] = useState(false);
  const onOrgs = orgSurroundings(on);
  const [orgs, reload] = useLoaded(async (): Promise<readonly StandingOrg[]> => {
    const all = (await readSettings()).orgs;
    return Promise.all(all.map(async (org) => ({ ...org, ...(await onOrgs.keep.state(org.origin)) })));
  });
  useEffect(() => onSessionChanged(() => void reload()), []);
  // Browsers ask for a host only while a click is being handled: first of all.
  const connect = async (org: Org, asked: Promise<boolean>): Promise<void> => {
    if (await asked) await beginSignIn(org, remember, onOrgs);
    else await onOrgs.keep.keepState(org.origin, { isSignedIn: false, trouble: 'not-allowed', pausedUntil: 0 });
    await reload();
  };
  const add = async (domain: string, clientId: string): Promise<boolean> => {
    const origin = orgOf(domain);
    if (origin === null) return false;
    const asked = askForHost(origin);
    await changeSettings(({ orgs: own }) => ({
      orgs: [...own.filter((it) => it.origin !== origin), { origin, clientId }],
    }));
    await connect({ origin, clientId, isManaged: false }, asked);
    return true;
  };
  const disconnect = async ({ origin, isManaged }: Org): Promise<void> => {
    await signOut(origin, onOrgs);
    if (!isManaged) await changeSettings(({ orgs: own }) => ({ orgs: own.filter((it) => it.origin !== origin) }));
    await giveBackUnused(origin, { isOrgs: true });
    await reload();
    await tellChanged();
  };
  return (
    <section aria-labelledby="orgs">
      <h2 id="orgs">{said.title}</h2>
      <p class="quiet">{said.what}</p>
      <ul class="lines">
        {orgs?.map((org) => (
          <OrgLine
            key={org.origin}
            org={org}
            onConnect={() => void connect(org, askForHost(org.origin))}
            onDisconnect={() => void disconnect(org)}
          />
        ))}
      </ul>
      <AddOrg remember={remember} onRemember={setRemember} onAdd={add} />
    </section>
  );
}
