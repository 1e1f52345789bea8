import { addWorkingDays } from '../calendar/working-days.ts';
import { addDays } from '../calendar/day.ts';
import type { SampleCalendar } from './calendar.ts';
import { workingDayUpTo } from './calendar.ts';
import type { DrawRow, RequestRow } from './sample-plan.ts';

/** Request, initiative, person (empty: whoever has the skill), skill, days, requested by, value, what it displaces. */
const REQUESTS = `
Security review of the trial | I-02 | Amara Osei | Security | 12 | Sofia Marchetti | 90 | Penetration test moves a quarter
Analyst for the renewal calendar | I-10 | Anton Petrov | Analytics | 15 | Isabel Moreno | 60 | Ad-hoc sales reports stop for a month
Designer for mobile approvals | I-11 | Yuki Tanabe | Design | 20 | Liam Fitzgerald | 110 | Settings page redesign is dropped
Events for the marketplace | I-08 | Noor Bakker | Events | 10 | Ben Whitaker | 40 | Spring meet-up is cancelled
Listing service for partners | I-08 | | Backend | 18 | Ben Whitaker | 150 | Mobile approvals starts a month later
Usage data in the health score | I-06 | | Pipelines | 16 | Mei Castellano | 80 | Two old reports are not moved
`;

export function makeRequests(calendar: SampleCalendar): RequestRow[] {
  const from = addWorkingDays(calendar.today, 20, calendar);
  return lines(REQUESTS).map(
    ([request = '', initiative = '', people = '', skill = '', days, requestedBy = '', value, displaces = ''], at) => ({
      id: `Q-${String(at + 1).padStart(2, '0')}`,
      request,
      initiative,
      people,
      skill,
      from,
      to: addWorkingDays(from, Number(days) * 4, calendar),
      days: Number(days),
      requestedBy,
      value: Number(value),
      displaces,
      status: at === 0 ? 'Approved' : 'Requested',
    }),
  );
}

/** Days ago, function, initiative, days drawn, cause, post-mortem. */
const DRAWS = `
132 | Data | I-05 | 4 | A source changed its format overnight | Formats are checked on arrival
104 | Platform | I-01 | 6 | The cloud region was down for two days | Traffic moves to the second region by itself
71 | Applications | I-02 | 3 | A browser update broke the sign-up form | The form is tested on previews
43 | Customer Success | I-09 | 2 | Two people were ill in the same week | Onboarding stands in for support
17 | Platform | I-07 | 5 | A provider switched off an old interface | Notices go to the team, not to one person
`;

/** What the functions took out of their flex pools in the last months, each with its cause and what changed since. */
export function makeDraws(calendar: SampleCalendar): DrawRow[] {
  return lines(DRAWS).map(([ago, team = '', initiative = '', days, cause = '', postMortem = '']) => ({
    on: workingDayUpTo(addDays(calendar.today, -Number(ago)), calendar),
    team,
    initiative,
    days: Number(days),
    cause,
    postMortem,
  }));
}

function lines(text: string): readonly (readonly string[])[] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((part) => part.trim()));
}
