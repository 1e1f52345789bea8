import type { Finding } from '../../core/audit/finding.ts';

/** Which findings an answer has: by their places among those of the list before, and behind these all that were told ahead. */
export interface SentFindings {
  /** How many lists were sent before on the same link. */
  readonly before: number;
  readonly list: Uint32Array;
}

/** An answer on its way to the page. */
export interface SentAnswer {
  /** Without the findings of an audited workbook in it. */
  readonly answer: unknown;
  /** Those findings; null where it carries no audited workbook. */
  readonly findings: SentFindings | null;
}

/** Findings that are told ahead of the answer they are in, a part at a time: between two parts the page hears the planner. */
export type Ahead = readonly (readonly Finding[])[];

/** Findings that a browser copies in a few milliseconds. */
const PART = 500;

/**
 * For the worker’s end of a link. Most findings are the same objects after a change, and say the same after an audit of
 * everything; 10,000 take long to copy.
 */
export function findingsSender(): (findings: readonly Finding[]) => {
  readonly ahead: Ahead;
  readonly sent: SentFindings;
} {
  let held: readonly Finding[] = [];
  let sent = 0;
  return (findings) => {
    const placeOf = placesIn(held);
    const ahead: Finding[] = [];
    const list = Uint32Array.from(findings, (finding) => placeOf(finding) ?? held.length + ahead.push(finding) - 1);
    held = findings;
    sent += 1;
    return { ahead: inParts(ahead), sent: { before: sent - 1, list } };
  };
}

function inParts(findings: readonly Finding[]): Ahead {
  return Array.from({ length: Math.ceil(findings.length / PART) }, (_, at) =>
    findings.slice(at * PART, (at + 1) * PART),
  );
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

/** The page’s end of a link: must be handed all that is told ahead, and every list. */
export interface FindingsReceiver {
  ahead(findings: readonly Finding[]): void;
  /** Throws where something is missing before it. */
  list(sent: SentFindings): readonly Finding[];
}

export function findingsReceiver(): FindingsReceiver {
  let held: readonly Finding[] = [];
  let told: Finding[] = [];
  let received = 0;
  return {
    ahead(findings) {
      told.push(...findings);
    },
    list({ before, list }) {
      if (before !== received) throw new Error(`List ${before} of findings came after ${received} others.`);
      const known = [...held, ...told];
      held = Array.from(list, (at) => {
        const finding = known[at];
        if (finding === undefined) throw new Error(`There is no finding at ${at} of those that were told.`);
        return finding;
      });
      told = [];
      received += 1;
      return held;
    },
  };
}
