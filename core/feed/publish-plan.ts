import type { Day } from '../calendar/day.ts';
import { addDays } from '../calendar/day.ts';
import type { ApprovalHistory } from '../governance/approval-history/approval-history.ts';
import { guardrailStates } from '../governance/guardrail-states.ts';
import type { Plan } from '../plan/plan.ts';
import type { Scorecard } from '../scorecard/scorecard.ts';
import type { FeedIndex } from './feed-format.ts';
import { INDEX_FILE } from './feed-format.ts';
import type { FeedKeys } from './feed-keys.ts';
import { findingShards } from './finding-shards.ts';
import { linkShards } from './link-shards.ts';
import type { OpenFinding } from './open-findings.ts';
import { overlayGuardrail } from './overlay-commitments.ts';
import type { PublishedFindings } from './overlay-findings.ts';
import { overlayFindings } from './overlay-findings.ts';
import { overlayWorks } from './overlay-works.ts';
import type { FeedFile } from './pack-shards.ts';
import { listShards, packed, sparse } from './pack-shards.ts';
import type { PublishChoices } from './published-text.ts';
import { publisherFor } from './published-text.ts';
import type { RecordShards } from './record-shards.ts';
import { recordShards } from './record-shards.ts';
import { signIndex } from './signed-index.ts';
import type { Subtle } from './subtle.ts';
import { workShards } from './work-shards.ts';

export interface PublishOptions {
  readonly subtle: Subtle;
  readonly keys: FeedKeys;
  readonly id: string;
  readonly name: string;
  /** Higher than that of every earlier publication. */
  readonly sequence: number;
  readonly today: Day;
  readonly expiresInDays: number;
  readonly choices: PublishChoices;
  /** Ids of features to switch off wherever the plan is shown. */
  readonly off: readonly string[];
  /** Open findings (`openFindings`), where the planner ticked that they are published; none otherwise. */
  readonly findings?: readonly OpenFinding[] | undefined;
  /**
   * The approval history (`approvalHistoryOf`), where the planner ticked that approval tables are published, with their limits
   * and usual waits; none otherwise.
   */
  readonly approvals?: ApprovalHistory | undefined;
}

/** What was published, for the planner to see. */
export interface Publication {
  /** Shards first, the index last: a reader never meets an index whose shards are not there yet. */
  readonly files: readonly FeedFile[];
  readonly index: FeedIndex;
  readonly works: number;
  readonly linkedIssues: number;
  readonly guardrails: number;
  /** Values and limits that were left out for being money. */
  readonly withheld: number;
  /** Null where they were not to be published. */
  readonly findings: Omit<PublishedFindings, 'works'> | null;
  /** Null where they were not to be published. */
  readonly approvals: Pick<RecordShards, 'tables' | 'rules' | 'leftOut'> | null;
}

const GUARDRAIL_SHARD = 6_000;

/** Makes the overlay’s view of a plan into signed static files. */
export async function publishPlan(
  plan: Plan,
  scorecard: Pick<Scorecard, 'measures'>,
  options: PublishOptions,
): Promise<Publication> {
  const { subtle, keys, today, choices } = options;
  const published = publisherFor(choices);
  const states = guardrailStates(plan, scorecard);
  const rails = states.map((state, at) => overlayGuardrail(state, String(at), published, choices));
  const parts = packed(rails, GUARDRAIL_SHARD, (rail) => JSON.stringify(rail).length);
  const placed = parts.map((part, shard) => part.map((rail) => ({ ...rail, ref: `${shard}.${rail.ref}` })));
  const refs = new Map(placed.flat().map(({ ref }, at) => [states[at]?.guardrail, ref]));
  const drafts = overlayWorks(plan, today, choices);
  const shards = workShards(drafts, (guardrail) => refs.get(guardrail) ?? null);
  const links = await linkShards(subtle, plan, shards.placeOf);
  const works = await listShards(
    subtle,
    shards.shards.map((part) => ({ works: part.map(sparse) })),
  );
  const guardrails = await listShards(
    subtle,
    placed.map((part) => ({ guardrails: part.map(sparse) })),
  );
  const told = options.findings === undefined ? null : overlayFindings(drafts, plan, options.findings, choices);
  const findings = await listShards(subtle, findingShards(told?.works ?? []));
  const { approvals } = options;
  const records = approvals === undefined ? null : await recordShards(subtle, plan, approvals, choices);
  const index: FeedIndex = {
    format: 'lanekeeper-feed/1',
    plan: { id: published(options.id), name: published(options.name) },
    sequence: options.sequence,
    publishedOn: today,
    expiresOn: addDays(today, options.expiresInDays),
    off: options.off,
    holds: { money: choices.money, people: choices.people },
    links: { ...links.lists, ...records?.lists },
    works: works.list,
    guardrails: guardrails.list,
    ...(told !== null && { findings: findings.list }),
  };
  const files = [links, works, guardrails, findings, ...(records === null ? [] : [records])].flatMap(
    (part) => part.files,
  );
  const all = new Map(files.map((file) => [file.path, file]));
  return {
    files: [...all.values(), { path: INDEX_FILE, text: await signIndex(subtle, index, keys) }],
    index,
    works: shards.shards.flat().length,
    linkedIssues: links.issues,
    guardrails: rails.length,
    withheld:
      rails.filter(({ isWithheld }) => isWithheld).length +
      shards.shards.flat().flatMap(({ commitments }) => commitments.filter(({ isWithheld }) => isWithheld)).length,
    findings: told === null ? null : { published: told.published, ofMoney: told.ofMoney, others: told.others },
    approvals: records === null ? null : { tables: records.tables, rules: records.rules, leftOut: records.leftOut },
  };
}
