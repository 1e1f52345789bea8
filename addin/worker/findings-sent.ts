import type { Finding } from '../../core/audit/finding.ts';

/** Findings on their way to the page: those that it holds since the list before are told by their place in that one. */
export interface SentFindings {
  /** How many lists were sent before on the same link. */
  readonly before: number;
  readonly list: readonly (Finding | number)[];
}

/** An answer on its way to the page. */
export interface SentAnswer {
  /** Without the findings of an audited workbook in it. */
  readonly answer: unknown;
  /** Those findings; null where it carries no audited workbook. */
  readonly findings: SentFindings | null;
}

/**
 * For the worker’s end of a link. Most findings are the same objects after a change, and say the same after an audit of
 * everything; 10,000 take long to copy.
 */
export function findingsSender(): (findings: readonly Finding[]) => SentFindings {
  let held: readonly Finding[] = [];
  let sent = 0;
  return (findings) => {
    const placeOf = placesIn(held);
    held = findings;
    sent += 1;
    return { before: sent - 1, list: findings.map((finding) => placeOf(finding) ?? finding) };
  };
}

/** Tells where a list has a finding, or one that says the same. */
function placesIn(held: readonly Finding[]): (finding: Finding) => number | null {
  const places = new Map(held.map((finding, at) => [finding, at]));
  const byId = new Map(held.map(({ id }, at) => [id, at]));
  return (finding) => {
    const own = places.get(finding);
    if (own !== undefined) return own;
    const at = byId.get(finding.id);
    return at !== undefined && JSON.stringify(held[at]) === JSON.stringify(finding) ? at : null;
  };
}

/** For the page’s end of the same link: must be handed every list. Throws where one is missing before it. */
export function findingsReceiver(): (sent: SentFindings) => readonly Finding[] {
  let held: readonly Finding[] = [];
  let received = 0;
  return ({ before, list }) => {
    if (before !== received) throw new Error(`List ${before} of findings came after ${received} others.`);
    const findings = list.map((told) => {
      const finding = typeof told === 'number' ? held[told] : told;
      if (finding === undefined) throw new Error(`There is no finding at ${JSON.stringify(told)} of the list before.`);
      return finding;
    });
    held = findings;
    received += 1;
    return findings;
  };
}
