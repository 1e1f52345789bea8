import { overlayGuardrail } from '../../core/feed/overlay-commitments.ts';
import type { OpenFinding } from '../../core/feed/open-findings.ts';
import { openFindings } from '../../core/feed/open-findings.ts';
import { overlayFindings } from '../../core/feed/overlay-findings.ts';
import { overlayWorks } from '../../core/feed/overlay-works.ts';
import { publisherFor } from '../../core/feed/published-text.ts';
import { publishedTables } from '../../core/feed/record-shards.ts';
import { guardrailStates } from '../../core/governance/guardrail-states.ts';
import { trackerIndex } from '../../core/governance/tracker-index.ts';
import { projectOfKey } from '../../core/plan/tracker-link.ts';
import type { Publishable, PublishedNames, PublishTicks } from '../pane/publish/publish-answers.ts';
import { scorecardIn } from './scorecard-answer.ts';
import type { Workbench } from './workbench.ts';

/** Names of one kind that are handed over; the rest is counted. */
const MOST_NAMES = 200;

/** What a publication of a bench’s plan would hold, in the words that would be published. */
export function publishable(bench: Workbench, ticks: PublishTicks): Publishable {
  const { recognition, today } = bench.session;
  const { plan } = recognition;
  const drafts = overlayWorks(plan, today, ticks);
  const works = drafts.map(({ view }) => view);
  const findings = ticks.findings ? overlayFindings(drafts, plan, findingsIn(bench), ticks).published : null;
  const published = publisherFor(ticks);
  const rails = guardrailStates(plan, scorecardIn(bench)).map((state, at) =>
    overlayGuardrail(state, String(at), published, ticks),
  );
  const { tables, leftOut } = publishedTables(plan);
  const commitments = new Map(works.flatMap((work) => work.commitments.map((one) => [one.name, one] as const)));
  return {
    revision: bench.revision,
    names: {
      initiatives: namesOf(works.filter(({ kind }) => kind === 'initiative').map(({ name }) => name)),
      milestones: namesOf(works.filter(({ kind }) => kind === 'milestone').map(({ name }) => name)),
      decisions: namesOf([...new Set(works.flatMap(({ decisions }) => decisions.map(({ name }) => name)))]),
      commitments: namesOf([...commitments.keys()]),
      guardrails: namesOf(rails.map(({ name }) => name)),
    },
    approvals: { tables: tables.length, leftOut },
    hasWork: works.length > 0 || (ticks.approvals && tables.length > 0),
    linkedIssues: [...trackerIndex(plan).keys()].filter((key) => projectOfKey(key) !== null).length,
    withheld: [...commitments.values(), ...rails].filter(({ isWithheld }) => isWithheld).length,
    findings,
  };
}

/** The open findings of a bench, as they are published. */
export function findingsIn({ session }: Workbench): readonly OpenFinding[] {
  const { workbook, recognition, today, settings, rules, audit } = session;
  return openFindings({ workbook, plan: recognition.plan, today, settings, rules }, audit);
}

function namesOf(names: readonly string[]): PublishedNames {
  const first = names.slice(0, MOST_NAMES);
  return { count: names.length, first: [...new Set(first)], more: names.length - first.length };
}
