import type { Question } from '../../plan/table.ts';
import type { FileAudit } from './audit-report.ts';
import { openCount, standing, tallyOf, worded } from './tally.ts';

/** Only tables this sure become a plan. */
const SURE = 0.5;

/**
 * How some files stand in one line. Without a finding it is told apart whether the plan is sound or no plan was
 * recognised, and tables that wait for an answer are told: nothing audited is no pass.
 */
export function filesStand(files: readonly FileAudit[]): string {
  const tally = tallyOf(files.flatMap(({ findings }) => findings));
  const isClean = openCount(tally) === 0;
  const open = files.flatMap(({ questions }) => tablesLeftOut(questions)).length;
  if (isClean && files.length > 0 && !files.some(understoodSome))
    return open === 0 ? 'nothing audited, no table was recognised for sure' : `nothing audited, ${waiting(open)}`;
  return open === 0 ? standing(tally) : `${standing(tally)}${isClean ? ' in the rest' : ''} · ${waiting(open)}`;
}

/** The tables (`Table.id`) that are not audited until a question about them is answered. */
export function tablesLeftOut(questions: readonly Question[]): readonly string[] {
  return [...new Set(questions.flatMap(({ table, column }) => (column === null ? [table] : [])))];
}

function waiting(tables: number): string {
  return `${worded(tables, 'table')} not audited until you answer`;
}

function understoodSome({ tables, questions }: FileAudit): boolean {
  const out = tablesLeftOut(questions);
  return tables.some(({ id, kind, confidence }) => kind !== 'other' && confidence >= SURE && !out.includes(id));
}
