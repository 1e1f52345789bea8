import type { Question } from '../../plan/not-understood.ts';
import type { Table } from '../../plan/table.ts';
import type { FileAudit } from './audit-report.ts';
import type { Language } from '../../sheet/phrase.ts';
import { REPORT_WORDS } from './report-words.ts';
import { openCount, standing, tallyOf } from './tally.ts';

/** Only tables this sure become a plan. */
const SURE = 0.5;

/**
 * How some files stand in one line. Without a finding it is told apart whether the plan is sound or no plan was
 * recognised, and tables that wait for an answer are told: nothing audited is no pass.
 */
export function filesStand(files: readonly FileAudit[], language: Language = 'en'): string {
  const words = REPORT_WORDS[language];
  const tally = tallyOf(files.flatMap(({ findings }) => findings));
  const isClean = openCount(tally) === 0;
  const open = files.flatMap(({ questions }) => tablesLeftOut(questions)).length;
  const audited = files.flatMap(auditedTables);
  if (isClean && files.length > 0 && audited.every(({ bodyRows }) => bodyRows.length === 0)) {
    const why = audited.length === 0 ? words.noneForSure : words.noRows;
    return words.nothingAudited(open === 0 ? why : words.waiting(open));
  }
  const stands = standing(tally, language);
  return open === 0 ? stands : `${isClean ? words.inTheRest(stands) : stands} · ${words.waiting(open)}`;
}

/** The tables (`Table.id`) that are not audited until a question about them is answered. */
export function tablesLeftOut(questions: readonly Question[]): readonly string[] {
  return [...new Set(questions.flatMap(({ table, column, alike = [] }) => (column === null ? [table, ...alike] : [])))];
}

function auditedTables({ tables, questions }: FileAudit): readonly Table[] {
  const out = tablesLeftOut(questions);
  return tables.filter(({ id, kind, confidence }) => kind !== 'other' && confidence >= SURE && !out.includes(id));
}
