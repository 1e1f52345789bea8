import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { standingOf } from '../background/standing.ts';
import type { Surroundings } from '../background/surroundings.ts';
import { useSpeech } from '../pages/speech.ts';
import { StandingLine } from '../pages/standing-line.tsx';
import type { Subscription } from './subscriptions.ts';
import { refresh, removeSource } from './subscriptions.ts';

interface PlanCardProps {
  readonly subscription: Subscription;
  readonly on: Surroundings;
  onChanged(said: string): Promise<void>;
}

/** A plan with its age, its state and the key that signed it. */
export function PlanCard({ subscription, on, onChanged }: PlanCardProps): JSX.Element {
  const { words, show } = useSpeech();
  const [isChecking, setChecking] = useState(false);
  const { source, kept } = subscription;
  const standing = standingOf({ ...subscription, plan: kept });
  const check = async (): Promise<void> => {
    setChecking(true);
    await refresh(source, on);
    setChecking(false);
    await onChanged('');
  };
  const remove = async (): Promise<void> => {
    await removeSource(source, on);
    await onChanged(words.options.removed(standing.name));
  };
  return (
    <li class="card">
      <h3>{standing.name}</h3>
      <StandingLine standing={standing} now={on.now()} />
      {kept !== null && (
        <p class="quiet">
          {words.standing.published(show.day(kept.index.publishedOn), kept.index.sequence)},{' '}
          {words.standing.until(show.day(kept.index.expiresOn))}
        </p>
      )}
      {source.kind === 'workbook' ? (
        <p class="quiet">{words.standing.onlyHere}</p>
      ) : (
        kept !== null && kept.fingerprint !== null && <p class="quiet">{words.standing.signedBy(kept.fingerprint)}</p>
      )}
      {source.url !== null && <p class="quiet">{source.url}</p>}
      <p class="row">
        {source.url !== null && (
          <button
            type="button"
            disabled={isChecking}
            aria-label={words.options.checkThis(standing.name)}
            onClick={() => void check()}
          >
            {isChecking ? words.options.checking : words.options.check}
          </button>
        )}
        {source.isManaged ? (
          <span class="quiet">{words.options.managed}</span>
        ) : (
          <button type="button" aria-label={words.options.removeThis(standing.name)} onClick={() => void remove()}>
            {words.options.remove}
          </button>
        )}
      </p>
    </li>
  );
}
