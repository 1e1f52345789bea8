import type { JSX } from 'preact';
import type { SourceStanding } from '../browser/messages.ts';
import { useSpeech } from './speech.ts';

/** How old a plan is, and what keeps it from being newer. */
export function StandingLine({
  standing,
  now,
}: {
  readonly standing: SourceStanding;
  readonly now: number;
}): JSX.Element {
  const { words, show } = useSpeech();
  const { knownAt, trouble } = standing;
  const ago = knownAt === null ? null : show.ago(Math.max(0, now - knownAt));
  if (trouble === null) return <p class="quiet">{ago === null ? words.standing.never : words.standing.newest(ago)}</p>;
  return (
    <p class="asks">
      {trouble[words.language]} {ago !== null && words.standing.lastGood(ago)}
    </p>
  );
}
