import type { Finding, Severity } from '../finding.ts';
import { SEVERITIES } from '../finding.ts';
import type { Language } from '../../sheet/phrase.ts';
import { REPORT_WORDS } from './report-words.ts';

/** How many findings stand open by severity, and how many are accepted. */
export type Tally = Readonly<Record<Severity | 'accepted', number>>;

/** Counts findings; an accepted one counts as accepted and under no severity. */
export function tallyOf(findings: Iterable<Finding>): Tally {
  const tally = { critical: 0, serious: 0, moderate: 0, minor: 0, accepted: 0 };
  for (const finding of findings) tally[finding.acceptance === null ? finding.severity : 'accepted'] += 1;
  return tally;
}

/** How many findings are not accepted. */
export function openCount(tally: Tally): number {
  return tally.critical + tally.serious + tally.moderate + tally.minor;
}

/** How it stands in one line: `3 critical · 11 serious · 24 more`, `no findings · 2 accepted`. */
export function standing(tally: Tally, language: Language = 'en'): string {
  const words = REPORT_WORDS[language];
  const parts: string[] = [];
  const more = tally.moderate + tally.minor;
  for (const severity of ['critical', 'serious'] as const)
    if (tally[severity] > 0) parts.push(`${tally[severity]} ${words.severities[severity].toLowerCase()}`);
  if (more > 0) parts.push(parts.length > 0 ? words.more(more) : words.lesser(more));
  if (parts.length === 0) parts.push(words.noFindings);
  if (tally.accepted > 0) parts.push(`${tally.accepted} ${words.accepted.toLowerCase()}`);
  return parts.join(' · ');
}

/** Compares two tallies so that the worse one comes first. */
export function worseFirst(a: Tally, b: Tally): number {
  for (const severity of SEVERITIES) if (a[severity] !== b[severity]) return b[severity] - a[severity];
  return 0;
}

/** Open findings by severity, worst first, each in the order given; severities without any are left out. */
export function bySeverity(findings: readonly Finding[]): readonly (readonly [Severity, readonly Finding[]])[] {
  return SEVERITIES.map(
    (severity) =>
      [severity, findings.filter((finding) => finding.severity === severity && finding.acceptance === null)] as const,
  ).filter(([, some]) => some.length > 0);
}

/** Whether a finding stands open and is at least as bad as the bar. */
export function reaches(finding: Finding, bar: Severity): boolean {
  return finding.acceptance === null && SEVERITIES.indexOf(finding.severity) <= SEVERITIES.indexOf(bar);
}
