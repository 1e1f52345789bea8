import type { Meeting } from '../plan/meeting.ts';
import { forumRhythm } from '../governance/forum-rhythm.ts';

/** The rhythms that a plan is led by: teams every week, functions together every month, the strategy every quarter. */
export type Rhythm = 'weekly' | 'monthly' | 'quarterly';

/** The longest time between two meetings that still is the rhythm, in calendar days: its own and half of it more. */
const LONGEST: Readonly<Record<Rhythm, number>> = { weekly: 10, monthly: 45, quarterly: 136 };

/** Who meets more often about the same: heads every week need no month of their own. */
const ACROSS =
  /cross|steer|leadership|executive|management|\bheads?\b|business review|operating review|\bops review|lenkung|leitung|gesch[äa]ftsf|vorstand|bereich|direction|direcci|comit|diretoria|direzione|directie|経営|经营/iu;
const STRATEGY = /strateg|portfolio|okr|goal|ziele|objecti|objeti|obietti|doelen|戦略|战略/iu;

/** The rhythms that neither a meeting has nor somebody is told in (`told`: names with their frequency). */
export function missingRhythms(meetings: readonly Meeting[], told: readonly string[]): readonly Rhythm[] {
  const toldIn = new Set(told.map(forumRhythm));
  const isMet = (rhythm: Rhythm, shortest: number, about: RegExp | null): boolean =>
    toldIn.has(rhythm) ||
    meetings.some(({ name, rhythmDays }) => {
      const days = rhythmDays ?? Infinity;
      return days <= LONGEST[rhythm] && (days > shortest || about?.test(name) === true);
    });
  const missing: Rhythm[] = [];
  if (!isMet('weekly', 0, null)) missing.push('weekly');
  if (!isMet('monthly', LONGEST.weekly, ACROSS)) missing.push('monthly');
  if (!isMet('quarterly', LONGEST.monthly, STRATEGY)) missing.push('quarterly');
  return missing;
}
