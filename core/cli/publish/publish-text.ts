import { plainLine } from '../../audit/report/plain-line.ts';
import { dayInWords } from '../../calendar/day-in-words.ts';
import type { Publication } from '../../feed/publish-plan.ts';
import type { Layout } from '../terminal/layout.ts';
import type { PublishWords } from './publish-words.ts';
import { PUBLISH_WORDS } from './publish-words.ts';
import { twoColumns } from '../terminal/two-columns.ts';
import { wrapped } from '../terminal/wrapped.ts';

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
export function publishText(told: Told, { width, language }: Pick<Layout, 'width' | 'language'>): string {
  const { index, linkedIssues, approvals } = told.publication;
  const words = PUBLISH_WORDS[language];
  const until = dayInWords(index.expiresOn, language);
  const rows = rowsOf(told, words);
  return [
    ...wrapped(words.published(plainLine(index.plan.name), plainLine(told.out), index.sequence, until), width),
    '',
    ...twoColumns(rows, width),
    ...(linkedIssues === 0 && approvals === null ? ['', ...wrapped(words.noIssue, width)] : []),
    '',
  ].join('\n');
}

function rowsOf(
  { publication, tables, fingerprint, newFiles, removed }: Told,
  words: PublishWords,
): readonly (readonly [label: string, text: string])[] {
  const { index, files, works, linkedIssues, guardrails, withheld, findings, approvals } = publication;
  const { money, people } = index.holds;
  const { labels } = words;
  const bytes = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const left = [
    money ? null : words.money(withheld),
    people ? null : words.people,
    findings === null ? words.noFindings : null,
    approvals === null && tables > 0 ? words.noApprovals(tables) : null,
    words.never,
  ].filter((part) => part !== null);
  const written = words.files(files.length, Math.ceil(bytes / 1_000), newFiles);
  return [
    [labels.inIt, words.inIt(works, linkedIssues, guardrails)],
    ['', words.facts],
    ...(findings === null ? [] : [['', findingsTold(findings, money, words)] as const]),
    ...(approvals === null ? [] : [['', approvalsTold(approvals, words)] as const]),
    [labels.notInIt, left.join('; ')],
    ...(index.off.length === 0 ? [] : [[labels.off, plainLine(index.off.join(', '))] as const]),
    [labels.files, removed === 0 ? written : `${written}, ${words.removed(removed)}`],
    [labels.signedBy, fingerprint],
  ];
}

/** How many open findings are told, and why the rest is not. */
function findingsTold(
  { published, ofMoney, others }: NonNullable<Publication['findings']>,
  money: boolean,
  words: PublishWords,
): string {
  const kept = [
    ofMoney === 0 || money ? null : words.ofMoney(ofMoney),
    others === 0 ? null : words.others(others),
  ].filter((part) => part !== null);
  const told = words.findings(published);
  return kept.length === 0 ? told : `${told}; ${words.kept(kept.join(', '))}`;
}

/** What of approvals is told, with the limits that the planner ticked with them. */
function approvalsTold({ tables, rules, leftOut }: NonNullable<Publication['approvals']>, words: PublishWords): string {
  const told = words.approvals(tables, rules);
  return leftOut === 0 ? told : `${told}; ${words.tooLarge(leftOut)}`;
}
