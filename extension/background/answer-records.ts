import { commitmentsTo } from '../../core/feed/customer-commitments.ts';
import type { OverlayCommitment } from '../../core/feed/overlay-view.ts';
import type { RecordFacts, RecordsAnswer } from '../browser/messages.ts';
import { judgeRecord } from '../records/judge-record.ts';
import type { JudgedRecord } from '../records/judged-record.ts';
import { openFields } from '../records/open-fields.ts';
import type { RecordSpeech } from '../telling/record-speech.ts';
import { tellRecord } from '../telling/tell-records.ts';
import type { ToldRecord } from '../telling/told-record.ts';
import { objectRecords } from './object-records.ts';
import type { OrgValues } from './org-values.ts';
import { shardLoader } from './shard-loader.ts';
import type { KeptPlan, Source } from './source.ts';
import type { StandingPlan } from './standing.ts';
import type { Surroundings } from './surroundings.ts';

/** A list asks for more records than these at once, and shows no commitments: each may be of another customer. */
const MOST_WITH_COMMITMENTS = 8;

/** What is taken besides the page and the plans. */
interface AnswerOptions {
  readonly speech: RecordSpeech;
  /** Null where the person connected no org of the page. */
  readonly orgValues: OrgValues | null;
}

/** What the plans say of the asked records, by key. */
export async function answerRecords(
  asked: readonly RecordFacts[],
  plans: readonly StandingPlan[],
  on: Surroundings,
  { speech, orgValues }: AnswerOptions,
): Promise<RecordsAnswer> {
  const judged = await Promise.all(
    plans.flatMap(({ source, plan }) => (plan === null ? [] : [judgedIn(source, plan, asked, on, orgValues)])),
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
  values: OrgValues | null,
): Promise<readonly (JudgedRecord | null)[]> {
  const objects = [...new Set(asked.map(({ object }) => object))];
  const loaded = await Promise.all(objects.map((object) => objectRecords(source, plan, object, on)));
  const byObject = new Map(objects.map((object, at) => [object, loaded[at] ?? null]));
  const shown = asked.map((facts) => {
    const records = byObject.get(facts.object) ?? null;
    if (records === null) return null;
    const judged = judgeRecord(facts, records);
    return { facts, records, judged, open: openFields(judged, records.fields, facts.fields) };
  });
  const open = shown.flatMap((one) =>
    one === null || one.open.length === 0 ? [] : [{ key: one.facts.key, object: one.facts.object, fields: one.open }],
  );
  const given = open.length === 0 ? null : await values?.(open);
  return Promise.all(
    shown.map(async (one) => {
      if (one === null) return null;
      const { facts, records } = one;
      const exact = given?.get(facts.key) ?? [];
      const judged =
        exact.length === 0 ? one.judged : judgeRecord({ ...facts, fields: [...facts.fields, ...exact] }, records);
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
