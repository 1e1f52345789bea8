import type { Plan } from '../../core/plan/plan.ts';
import { trackedPlan } from './made-feed.ts';

const INITIATIVES = 2_000;
const ISSUES = 50_000;

/**
 * A plan of 2,000 initiatives and 50,000 linked issues in so many tracker projects. Issues of one initiative have numbers
 * in a row, as an epic’s have, or are dealt out as if by chance.
 */
export function largePlan(projects: number, dealt: 'in-runs' | 'at-random'): Plan {
  const keys: string[][] = Array.from({ length: INITIATIVES }, () => []);
  const numbers = Array.from({ length: projects }, () => 0);
  for (let issue = 0; issue < ISSUES; issue += 1) {
    const initiative = dealt === 'in-runs' ? Math.floor((issue * INITIATIVES) / ISSUES) : (issue * 7_919) % INITIATIVES;
    const project = dealt === 'in-runs' ? Math.floor((initiative * projects) / INITIATIVES) : initiative % projects;
    const number = (numbers[project] ?? 0) + 1;
    numbers[project] = number;
    keys[initiative]?.push(`PRJ${project}-${number}`);
  }
  return trackedPlan(
    keys.map((own, at) => ({
      name: `Initiative number ${at} with a name as long as names are`,
      tracker: own.map((text) => ({ by: 'key' as const, text })),
      more: {
        id: `INI-${String(at + 1).padStart(4, '0')}`,
        owner: { text: 'Ada Berg', names: ['Ada Berg'], nature: 'person' as const },
        decisionOwner: { text: 'Cleo Park', names: ['Cleo Park'], nature: 'person' as const },
        teams: ['Payments', 'Identity'],
        status: { text: 'In progress', state: 'in-progress' as const, health: 'green' as const },
      },
    })),
  );
}
