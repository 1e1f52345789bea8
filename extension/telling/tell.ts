import type { MatchedWork } from '../../core/feed/overlay-view.ts';
import { notesOf } from './notes.ts';
import { promisesOf } from './promises.ts';
import { sheetOf } from './sheet.ts';
import type { Speech } from './speech.ts';
import { stripOf } from './strip.ts';
import type { Told } from './told.ts';
import { waitsForOf } from './waits-for.ts';

/** Everything that pages say of a work. */
export function tell(match: MatchedWork, speech: Speech): Told {
  const { copy, copied, notCopied, copyLogLine, memo } = speech.words;
  return {
    strip: stripOf(match, speech),
    notes: notesOf(match, speech),
    waitsFor: waitsForOf(match, speech),
    promises: promisesOf(match, speech),
    sheet: sheetOf(match, speech),
    buttons: { copy, copied, notCopied, copyLogLine, memo },
  };
}
