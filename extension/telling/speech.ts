import type { Day } from '../../core/calendar/day.ts';
import { daysBetween } from '../../core/calendar/day.ts';
import type { SourceStanding } from '../browser/messages.ts';
import type { Formats } from '../words/formats.ts';
import type { PageWords } from '../words/page-words.ts';

/** What is needed to tell of a plan: words, formats, the day it is, and how the plans stand. */
export interface Speech {
  readonly words: PageWords;
  readonly formats: Formats;
  readonly today: Day;
  readonly standing: readonly SourceStanding[];
}

/** Whole days from a day until today; negative before it. */
export function daysSince(day: Day, { today }: Pick<Speech, 'today'>): number {
  return daysBetween(day, today);
}

/** The parts that are there, with a dot between them. */
export function dotted(...parts: readonly (string | null | false | undefined)[]): string {
  return parts.filter((part) => typeof part === 'string' && part !== '').join(' · ');
}
