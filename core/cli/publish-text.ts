import { plainLine } from '../audit/report/plain-line.ts';
import { dayInWords } from '../calendar/day-in-words.ts';
import type { Publication } from '../feed/publish-plan.ts';

export interface Told {
  readonly publication: Publication;
  /** Approval tables that the plan has. */
  readonly tables: number;
  readonly out: string;
  readonly fingerprint: string;
  readonly newFiles: number;
  readonly removed: number;
}

/** What was published and what was not, for the planner to read before anybody else does. */
export function publishText({ publication, tables, out, fingerprint, newFiles, removed }: Told): string {
  const { index, files, works, linkedIssues, guardrails, withheld, findings, approvals } = publication;
  const { money, people } = index.holds;
  const bytes = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  return [
    `“${plainLine(index.plan.name)}” is published in ${plainLine(out)} as number ${index.sequence}, good until ${dayInWords(index.expiresOn)}.`,
    '',
    `  in it      ${counted(works, 'initiative or milestone', 'initiatives and milestones')}, ${counted(linkedIssues, 'linked issue', 'linked issues')}, ${counted(guardrails, 'guardrail', 'guardrails')}:`,
    '             who decides, owner, integrator, teams, lane, stage, dates, status, decisions, commitments, what it waits for',
    ...(findings === null ? [] : [`             ${findingsTold(findings, money)}`]),
    ...(approvals === null ? [] : [`             ${approvalsTold(approvals)}`]),
    `  not in it  ${[
      money ? null : `amounts of money (${counted(withheld, 'value', 'values')} left out; --with-money)`,
      people ? null : 'e-mail addresses (--with-people)',
      findings === null ? 'findings (--with-findings)' : null,
      approvals === null && tables > 0
        ? `${counted(tables, 'approval table', 'approval tables')} (--with-approvals)`
        : null,
      'notes, costs, budgets, skills, availability, allocations, risks, readings',
    ]
      .filter((part) => part !== null)
      .join('; ')}`,
    ...(index.off.length === 0 ? [] : [`  off        ${plainLine(index.off.join(', '))}`]),
    `  files      ${files.length} (${Math.ceil(bytes / 1_000)} kB), ${newFiles} of them new${removed === 0 ? '' : `, ${counted(removed, 'old one', 'old ones')} taken away`}`,
    `  signed by  ${fingerprint}`,
    ...(linkedIssues === 0 && approvals === null
      ? ['', 'No row leads to an issue: give initiatives or milestones a column “Jira” with keys such as PAY-12.']
      : []),
    '',
  ].join('\n');
}

/** How many open findings are told, and why the rest is not. */
function findingsTold({ published, ofMoney, others }: NonNullable<Publication['findings']>, money: boolean): string {
  const kept = [
    ofMoney === 0 || money ? null : `${ofMoney} of money (--with-money)`,
    others === 0 ? null : `${others} about no single one of these, about people’s time, risks, readings or cells`,
  ].filter((part) => part !== null);
  const told = `${counted(published, 'open finding', 'open findings')} about them`;
  return kept.length === 0 ? told : `${told}; in the workbook alone: ${kept.join(', ')}`;
}

/** What of approvals is told, with the limits that the planner ticked with them. */
function approvalsTold({ tables, rules, leftOut }: NonNullable<Publication['approvals']>): string {
  const told = `${counted(tables, 'approval table', 'approval tables')} with ${counted(rules, 'rule', 'rules')}: limits, amounts, lanes, approvers, usual waits; field map, flows, commitments by customer`;
  return leftOut === 0
    ? told
    : `${told}; ${counted(leftOut, 'table is', 'tables are')} too large to be published (2,000 rules in one, 10,000 in all, 50 tables)`;
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
