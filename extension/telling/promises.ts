import type { MatchedWork } from '../../core/feed/overlay-view.ts';
import { say } from './say.ts';
import type { Speech } from './speech.ts';
import { dotted } from './speech.ts';
import type { PromiseTold } from './told.ts';
import { deciderName } from './work-texts.ts';

/** The commitments that rest on a work: who must approve a change, and the line that the change log wants of it. */
export function promisesOf({ work }: MatchedWork, { words, formats, today }: Speech): readonly PromiseTold[] {
  return work.commitments.map(({ name, due, approvers }) => {
    const who = approvers.join(', ');
    const approval =
      who === '' ? say(words.nobodyApproves, { who: deciderName(work, words) }) : say(words.approveFirst, { who });
    const promised = due !== null && say(words.promised, { day: formats.day(due) });
    return {
      ofDue: `${dotted(say(words.changeDue, { name }), promised)}: ${approval}.`,
      ofVersion: `${dotted(say(words.changeVersion, { name }), promised)}: ${approval}.`,
      // Day, what, before; after; reason, who approves, state: the columns of a change log.
      logLine: { before: [today, name, due ?? ''], after: ['', who, words.proposed] },
    };
  });
}
