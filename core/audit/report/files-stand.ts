import type { FileAudit } from './audit-report.ts';
import { openCount, standing, tallyOf } from './tally.ts';

/** Only tables this sure become a plan. */
const SURE = 0.5;

/**
 * How some files stand in one line. Without a finding it is told apart whether the plan is sound or no plan was
 * recognised: nothing audited is no pass.
 */
export function filesStand(files: readonly FileAudit[]): string {
  const tally = tallyOf(files.flatMap(({ findings }) => findings));
  const isBlind = openCount(tally) === 0 && files.length > 0 && !files.some(understoodSome);
  return isBlind ? 'nothing audited, no table was recognised for sure' : standing(tally);
}

function understoodSome({ tables }: FileAudit): boolean {
  return tables.some(({ kind, confidence }) => kind !== 'other' && confidence >= SURE);
}
