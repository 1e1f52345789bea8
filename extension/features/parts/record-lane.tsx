import type { JSX } from 'preact';
import { LaneMark } from '../../overlay/lane-mark.tsx';
import type { RecordLane } from '../../telling/told-record.ts';

/** A lane as a table calls it, with its shape where it is one of the three. */
export function RecordLaneMark({ lane: { lane, word } }: { readonly lane: RecordLane }): JSX.Element {
  return lane === null ? <bdi class="lane">{word}</bdi> : <LaneMark lane={lane} word={word} />;
}
