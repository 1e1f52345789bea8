import type { Day } from '../calendar/day.ts';
import { monthStart } from './calendar.ts';
import { PEOPLE, teamOf } from './company.ts';
import { PORTFOLIO } from './portfolio.ts';
import type { Random } from './random.ts';
import type { AllocationRow, BudgetRow, InitiativeRow, RaciLine } from './sample-plan.ts';

/** Months that capacity and allocations are planned for, from today's month on. */
export const PLANNED_MONTHS = 6;

/** What each person has, month by month, as a share of full time: a month with leave is shorter. */
export function makeAvailability(random: Random): readonly (readonly number[])[] {
  return PEOPLE.map(({ share }) =>
    Array.from({ length: PLANNED_MONTHS }, () => Math.round(share * (random.next() < 0.2 ? 0.8 : 1) * 20) / 20),
  );
}

/**
 * Each person on one or two initiatives, at most 60% of what they have and no longer than the initiative runs; directors
 * decide and integrate, and build nothing.
 */
export function makeAllocations(
  availability: readonly (readonly number[])[],
  initiatives: readonly InitiativeRow[],
  today: Day,
): AllocationRow[] {
  const isOver = (id: string, month: number): boolean =>
    (initiatives.find((row) => row.id === id)?.end ?? today) < monthStart(today, month);
  return PEOPLE.flatMap((person, at) => {
    if (person.role === 'Director') return [];
    const own = PORTFOLIO.filter((work) => work.team === person.team || work.helper === person.team);
    const chosen = [own[at % own.length], own[(at + 1) % own.length]].filter((work) => work !== undefined);
    const shares = chosen.length === 2 && at % 3 !== 0 ? [0.4, 0.2] : [0.6];
    return shares.map((share, index) => {
      const initiative = chosen[index]?.id ?? PORTFOLIO[0]?.id ?? '';
      return {
        person: person.name,
        initiative,
        shares: (availability[at] ?? []).map((there, month) =>
          isOver(initiative, month) ? 0 : Math.floor(there * share * 20) / 20,
        ),
      };
    });
  });
}

/** Flex pool by function: how many people's worth there is, and how much of it is held back. */
export function makeFlexPool(): readonly { readonly team: string; readonly capacity: number; readonly pool: number }[] {
  const teams = [...new Set(PEOPLE.map(({ team }) => team))];
  return teams.map((team) => {
    const capacity = Math.round(teamOf(team).reduce((sum, { share }) => sum + share, 0) * 10) / 10;
    return { team, capacity, pool: Math.round(capacity * 0.12 * 100) / 100 };
  });
}

const ACTIVITIES = [
  'Set the price list',
  'Move customer data',
  'Approve a discount above 20%',
  'Release the product',
  'Choose campaign messages',
  'Define a metric',
  'Answer a security questionnaire',
  'Renew a contract',
  'Close an incident',
] as const;

/** One accountable and one responsible in each row. */
export function makeRaci(): RaciLine[] {
  return ACTIVITIES.map((activity, at) => ({
    activity,
    letters: Array.from({ length: 6 }, (_, role) => {
      if (role === at % 6) return 'A';
      if (role === (at + 1) % 6) return 'R';
      return role === (at + 3) % 6 ? 'C' : role === (at + 4) % 6 ? 'I' : '';
    }),
  }));
}

/** Spend by month of this year, one line an initiative, inside its funding. */
export function makeBudget(random: Random): BudgetRow[] {
  return PORTFOLIO.map((work) => {
    const months = Array.from({ length: 12 }, () => Math.round((work.budget / 13) * (0.8 + random.next() * 0.4)));
    return { line: work.name, category: work.team, owner: work.owner, months, funding: work.budget + 20 };
  });
}
