import type { ScenarioRow } from './sample-plan.ts';

/** Scenario, trigger, action, who acts. */
const SCENARIOS = `
Growth slows | New ARR below 350 for 2 consecutive months | Freeze hiring in Sales and Marketing | Victoria Chen
Customers leave | Gross churn above 12% for 2 consecutive months | Start the save desk | Daniel Mbeki
Trials do not convert | Trial to paid below 10% for 2 consecutive months | Put the guided tour in front of every trial | Marcus Adeyemi
Trials flood in | Website trials started above 520 for 2 consecutive months | Move two people to onboarding | Emma Sandberg
`;

/** What is done when a measure leaves the range the plan was made for. */
export function makeScenarios(): ScenarioRow[] {
  return SCENARIOS.trim()
    .split('\n')
    .map((line, at) => {
      const [scenario = '', trigger = '', action = '', owner = ''] = line.split(' | ');
      return { id: `S-${String(at + 1).padStart(2, '0')}`, scenario, trigger, action, owner, status: 'Watched' };
    });
}
