import type { JSX } from 'preact';
import { useSpeech } from '../pages/speech.ts';
import { orgTroubleWords } from '../salesforce/org-trouble.ts';
import type { Org } from '../background/settings.ts';
import type { OrgState } from '../salesforce/org-keep.ts';

export interface StandingOrg extends Org, OrgState {}

interface OrgLineProps {
  readonly org: StandingOrg;
  readonly onConnect: () => void;
  readonly onDisconnect: () => void;
}

/** An org, how it stands, and what can be done about it. */
export function OrgLine({ org, onConnect, onDisconnect }: OrgLineProps): JSX.Element {
  const { words } = useSpeech();
  const { origin, isSignedIn, isManaged, trouble } = org;
  const host = origin.slice('https://'.length);
  return (
    <li class="row">
      <span class="grow">{host}</span>
      <span class={trouble === null ? 'quiet' : 'asks'} role="status">
        {trouble !== null
          ? orgTroubleWords(trouble)[words.language]
          : isSignedIn
            ? words.orgs.connected
            : words.orgs.notConnected}
      </span>
      {isManaged && <span class="quiet">{words.options.managed}</span>}
      {!isSignedIn && (
        <button type="button" aria-label={words.orgs.connectTo(host)} onClick={onConnect}>
          {words.orgs.connect}
        </button>
      )}
      {(isSignedIn || !isManaged) && (
        <button
          type="button"
          aria-label={isSignedIn ? words.orgs.disconnectFrom(host) : words.options.removeThis(host)}
          onClick={onDisconnect}
        >
          {isSignedIn ? words.orgs.disconnect : words.options.remove}
        </button>
      )}
    </li>
  );
}
