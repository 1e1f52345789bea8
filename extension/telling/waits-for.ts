import type { MatchedWork, OverlayDependency, OverlayWork } from '../../core/feed/overlay-view.ts';
import { daysBetween } from '../../core/calendar/day.ts';
import { say } from './say.ts';
import type { Speech } from './speech.ts';
import { daysSince, dotted } from './speech.ts';
import type { Note } from './told.ts';
import { isOver } from './work-texts.ts';

/** What a work waits for in the plan and is not done yet, late ones first, each with how late. */
export function waitsForOf({ work }: MatchedWork, speech: Speech): readonly Note[] {
  if (isOver(work)) return [];
  const open = work.waitsFor.filter(({ isDone }) => !isDone).map((it) => ({ it, late: lateText(it, work, speech) }));
  return [...open.filter(({ late }) => late !== ''), ...open.filter(({ late }) => late === '')].map(({ it, late }) => {
    const { words, formats } = speech;
    const due = it.due === null ? '' : say(words.due, { day: formats.day(it.due) });
    const short = dotted(say(words.waitsForOne, { name: it.name }), late || due);
    const owner = it.owner === null ? '' : say(words.asks, { who: it.owner });
    return { kind: 'dependency', short, text: `${short}. ${owner}`.trim() };
  });
}

function lateText({ due, isLate }: OverlayDependency, work: OverlayWork, speech: Speech): string {
  if (due === null) return '';
  const { words, formats } = speech;
  const day = formats.day(due);
  const overdue = daysSince(due, speech);
  if (overdue > 0) return say(words.dueOverdue, { day, days: overdue });
  const needed = work.start ?? work.due;
  if (!isLate || needed === null) return '';
  const text = work.start === null ? words.dueAfterEnd : words.dueAfterStart;
  return say(text, { day, days: daysBetween(needed, due) });
}
