import { commitmentsTo } from '../../core/feed/customer-commitments.ts';
import type { OverlayCommitment } from '../../core/feed/overlay-view.ts';
import type { RecordFacts, RecordsAnswer } from '../browser/messages.ts';
import { judgeRecord } from '../records/judge-record.ts';
import type { JudgedRecord } from '../records/judged-record.ts';
import type { RecordSpeech } from '../telling/record-speech.ts';
import { tellRecord } from '../telling/tell-records.ts';
import type { ToldRecord } from '../telling/told-record.ts';
import { objectRecords } from './object-records.ts';
import { shardLoader } from './shard-loader.ts';
import type { KeptPlan, Source } from './source.ts';
import type { StandingPlan } from './standing.ts';
import type { Surroundings } from './surroundings.ts';

/** A list asks for more records than these at once, and shows no commitments: each may be of another customer. */
const MOST_WITH_COMMITMENTS = 8;

/** What the plans say of the asked records, by key. */
export async function answerRecords(
  asked: readonly RecordFacts[],
  plans: readonly StandingPlan[],
  on: Surroundings,
  speech: RecordSpeech,
): Promise<RecordsAnswer> {
  const judged = await Promise.all(
    plans.flatMap(({ source, plan }) => (plan === null ? [] : [judgedIn(source, plan, asked, on)])),
  );
  const records: Record<string, readonly ToldRecord[]> = {};
  for (const [at, { key }] of asked.entries()) {
    const told = tellRecord(
      judged.flatMap((ofPlan) => ofPlan[at] ?? []),
      speech,
    );
    if (told.length > 0) records[key] = told;
  }
  return { records };
}

async function judgedIn(
  source: Source,
  plan: KeptPlan,
  asked: readonly RecordFacts[],
  on: Surroundings,
): Promise<readonly (JudgedRecord | null)[]> {
  const objects = [...new Set(asked.map(({ object }) => object))];
  const loaded = await Promise.all(objects.map((object) => objectRecords(source, plan, object, on)));
  const byObject = new Map(objects.map((object, at) => [object, loaded[at] ?? null]));
  return Promise.all(
    asked.map(async (facts) => {
      const records = byObject.get(facts.object) ?? null;
      if (records === null) return null;
      const judged = judgeRecord(facts, records);
      const isFew = asked.length <= MOST_WITH_COMMITMENTS;
      return { ...judged, commitments: isFew ? await commitmentsIn(source, plan, judged.customer, on) : [] };
    }),
  );
}

async function commitmentsIn(
  source: Source,
  { index }: KeptPlan,
  customer: string | null,
  on: Surroundings,
): Promise<readonly OverlayCommitment[]> {
  if (customer === null) return [];
  const found = await commitmentsTo(index, customer, shardLoader(source, on).load);
  return found.ok ? found.value : [];
}
