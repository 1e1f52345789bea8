import type { ApprovalRule } from '../../plan/approvals.ts';
import { plainWords } from '../../scorecard/plain-words.ts';
import { isInLane } from './lane-name.ts';

/** Words of a lane in which nobody has to be asked. */
const SAYS_AUTONOMY = /^(?:full |local |team )?(?:autonom\w*|eigenverantwort\w*|entscheidungsfreiheit)(?: lane)?$/;

/** Whether a lane, as a table or a history writes it, is the lane of autonomy. */
export function isAutonomy(lane: string, rules: readonly ApprovalRule[]): boolean {
  const key = plainWords(lane);
  const said = rules.filter((rule) => isInLane(rule, lane));
  return said.some(({ authority }) => authority !== null)
    ? said.every(({ authority }) => authority === 'autonomy')
    : SAYS_AUTONOMY.test(key);
}
