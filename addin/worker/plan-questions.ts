import type { PlanQuestions } from '../pane/plan-answers.ts';
import type { PublishQuestions } from '../pane/publish/publish-answers.ts';
import { receivedRows } from './rows-sent.ts';
import { tradeOffLink } from './trade-off-link.ts';
import type { WorkerLink } from './worker-link.ts';

/** The questions about the plan, as every host passes them to the workers. */
export function planQuestions(ask: WorkerLink['ask']): PlanQuestions & PublishQuestions {
  const solver = tradeOffLink();
  return {
    scorecard: () => ask('scorecard', {}),
    scenarios: () => ask('scenarios', {}),
    schedule: async () => {
      const sent = await ask('schedule', {});
      return { ...sent, works: receivedRows(sent.works) };
    },
    capacity: async () => {
      const sent = await ask('capacity', {});
      return { ...sent, own: receivedRows(sent.own) };
    },
    load: (about) => ask('load', about),
    lanes: () => ask('lanes', {}),
    approvals: () => ask('approvals', {}),
    approvalCheck: (about) => ask('approvalCheck', about),
    approvalMap: (about) => ask('approvalMap', about),
    tryDeal: (about) => ask('tryDeal', about),
    approvalHistory: () => ask('approvalHistory', {}),
    tradeOff: (about) => ask('tradeOff', about),
    tradeOffTaken: (about) => ask('tradeOffTaken', about),
    tradeOffEdits: (about) => ask('tradeOffEdits', about),
    solve: (problem, following) => solver.solve(problem, following),
    confidence: (about, following) => ask('confidence', about, following),
    level: (about, following) => ask('level', about, following),
    publishable: (ticks) => ask('publishable', { ticks }),
    signer: (file) => ask('signer', { file }),
    publishedBefore: (file) => ask('publishedBefore', { file }),
    publish: (about) => ask('publish', about),
  };
}
