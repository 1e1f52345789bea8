import type { Day } from '../calendar/day.ts';
import { addDays } from '../calendar/day.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import type { SampleCalendar } from './calendar.ts';
import { workingDayUpTo } from './calendar.ts';
import type { ChangeRow, CommitmentRow, GuardrailRow } from './authority-rows.ts';
import type { InitiativeRow, MeasureRow, MilestoneRow } from './sample-plan.ts';

/** Commitment, client, type, value, owner, executive approver, initiative, milestone, value when it was published. */
const COMMITMENTS = `
EU region for Hallberg Bank | Hallberg Bank | Client | | Tomas Berg | Priya Natarajan | I-01 | Audit passed |
One sign-on for Corvane | Corvane | Client | | Amara Osei | Priya Natarajan | I-07 | Sign-on released |
New ARR from trials | | Financial | € 5,000,000 | Sofia Marchetti | Victoria Chen | I-02 | | € 5,400,000
First value within a day | | Client | 1 day | Emma Sandberg | Daniel Mbeki | I-04 | Old onboarding retired | 1 day
Warehouse off before its contract ends | Lindholm Hosting | Financial | | Kwame Boateng | Ingrid Solheim | I-05 | Old warehouse off |
Login that stays up for Corvane | Corvane | Client | 99.9% | Tomas Berg | Priya Natarajan | I-07 | | 99.9%
`;

/** Working days between the work and the day that was promised. */
const BUFFER = 15;
/** Working days by which the second commitment was moved, with an approval. */
const MOVED = 10;

/** Six promises, each with the executive who may change it; what was changed stands in the change log. */
export function makeCommitments(
  { initiatives, milestones }: { initiatives: readonly InitiativeRow[]; milestones: readonly MilestoneRow[] },
  calendar: SampleCalendar,
): CommitmentRow[] {
  return lines(COMMITMENTS).map(
    (
      [
        commitment = '',
        client = '',
        type = '',
        value = '',
        owner = '',
        approver = '',
        initiative = '',
        milestone = '',
        publishedValue = '',
      ],
      at,
    ) => {
      const work = initiatives.find(({ id }) => id === initiative);
      const end = milestones.find(({ name }) => name === milestone)?.due ?? work?.end ?? calendar.today;
      const due = addWorkingDays(end as Day, BUFFER, calendar);
      return {
        id: `CM-${at + 1}`,
        commitment,
        client,
        type,
        value,
        due,
        owner,
        approver,
        initiative,
        milestone,
        publishedValue,
        publishedDue: at === 1 ? addWorkingDays(due, -MOVED, calendar) : due,
      };
    },
  );
}

/** Five limits inside which teams act freely: three that the scorecards answer, the first of them near, and two that they do not. */
export function makeGuardrails(measures: readonly MeasureRow[]): GuardrailRow[] {
  const newest = measures.find(({ measure }) => measure === NEAR)?.readings.at(-1) ?? 0;
  return [
    ['Discount without asking', 'Average discount', 'at most 15%', 'Patrick Doyle', 'Sales'],
    ['Answered at first contact', NEAR, `at least ${Math.floor(newest * 98)}%`, 'Zoe Papadaki', 'Customer Success'],
    ['Room for security work', 'Open security findings', 'at most 40', 'Amara Osei', 'Platform'],
    ['First value soon', 'Days to first value', 'within 10 days', 'Emma Sandberg', 'I-04'],
    ['Customer data in the EU', '', 'at most 0 records elsewhere', 'Priya Natarajan', 'I-01, I-05'],
  ].map(([guardrail = '', measure = '', limit = '', owner = '', scope = ''], at) => ({
    id: `G-${at + 1}`,
    guardrail,
    measure,
    limit,
    owner,
    scope,
  }));
}

const NEAR = 'First-contact resolution';

/** What was changed of what was promised, and on whose word. */
export function makeChanges(commitments: readonly CommitmentRow[], calendar: SampleCalendar): ChangeRow[] {
  const [region, signOn, arr] = commitments;
  const before = (days: number): Day => workingDayUpTo(addDays(calendar.today, -days), calendar);
  const entry = (days: number, of: CommitmentRow | undefined, row: Omit<ChangeRow, 'on' | 'item' | 'approver'>) => ({
    ...row,
    on: before(days),
    item: of?.id ?? '',
    approver: of?.approver ?? '',
  });
  return [
    entry(48, arr, {
      change: 'New ARR lowered',
      before: '€ 5,400,000',
      after: '€ 5,000,000',
      reason: 'Two enterprise deals moved to next year',
    }),
    entry(31, signOn, {
      change: 'Sign-on for Corvane moved',
      before: signOn?.publishedDue ?? '',
      after: signOn?.due ?? '',
      reason: 'Corvane changes its own directory first',
    }),
    entry(12, region, {
      change: 'Second audit added to the EU region',
      before: 'One audit',
      after: 'Two audits',
      reason: 'Hallberg Bank’s supervisor asks for it',
    }),
  ];
}

function lines(text: string): readonly (readonly string[])[] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((part) => part.trim()));
}
