import type { Day } from '../../core/calendar/day.ts';
import type { Conflict, Origin, OverlayWork } from '../../core/feed/overlay-view.ts';
import type { Lane } from '../../core/plan/governance.ts';
import { say } from './say.ts';
import type { Speech } from './speech.ts';
import { dotted } from './speech.ts';

/** `Plans differ on the due date: FY27 says 14 Aug · FY26 says 3 Sep`; a plan that says nothing is left out. */
export function conflictLine(conflict: Conflict, origins: readonly Origin[], speech: Speech): string {
  const { words } = speech;
  const said = conflict.values.map(
    (value, at) =>
      value && say(words.saysOf, { plan: origins[at]?.name ?? '', value: inWords(conflict.field, value, speech) }),
  );
  return `${say(words.differ, { field: words[`field-${conflict.field}`] })}: ${dotted(...said)}`;
}

/** Lanes, stages and days are told in the reader's words; everything else is as the plan has it. */
function inWords(field: Conflict['field'], value: string, { words, formats }: Speech): string {
  if (field === 'lane') return words.lanes[value as Lane];
  if (field === 'stage') return words[value as NonNullable<OverlayWork['stage']>];
  return field === 'due' ? formats.day(value as Day) : value;
}
