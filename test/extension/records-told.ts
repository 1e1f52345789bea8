import type { FeedFile } from '../../core/feed/pack-shards.ts';
import type { Publication } from '../../core/feed/publish-plan.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { Day } from '../../core/calendar/day.ts';
import { answerRecords } from '../../extension/background/answer-records.ts';
import type { KeptPlan } from '../../extension/background/source.ts';
import type { StandingPlan } from '../../extension/background/standing.ts';
import type { RecordFacts, ShownField } from '../../extension/browser/messages.ts';
import type { RecordSpeech } from '../../extension/telling/record-speech.ts';
import type { ToldRecord } from '../../extension/telling/told-record.ts';
import { createFormats } from '../../extension/words/formats.ts';
import { pageWords } from '../../extension/words/page-words.ts';
import { recordWords } from '../../extension/words/record-words.ts';
import { historyOf } from '../feed/made-approvals.ts';
import { published } from '../feed/made-feed.ts';
import type { MadeWorld } from './made-surroundings.ts';
import { SOURCE } from './made-surroundings.ts';

/** A record’s facts as an English page of a CRM shows them. */
export function facts(
  values: Readonly<Record<string, string | Partial<ShownField>>>,
  more: Partial<RecordFacts> = {},
): RecordFacts {
  const all: typeof values = { CurrencyIsoCode: 'EUR', ...values };
  return {
    key: '006000000000001AAA',
    object: 'Opportunity',
    locale: 'en-US',
    isWhole: true,
    fields: Object.entries(all).map(([name, value]) => ({
      name,
      label: name.replace(/__c$/, '').replaceAll('_', ' '),
      text: '',
      doubt: null,
      isEdited: false,
      ...(typeof value === 'string' ? { text: value } : value),
    })),
    ...more,
  };
}

export function speechIn(language: 'en' | 'de', more: Partial<RecordSpeech> = {}): RecordSpeech {
  const isGerman = language === 'de';
  return {
    words: pageWords(isGerman),
    record: recordWords(isGerman),
    formats: createFormats(language),
    today: '2026-03-02' as Day,
    standing: [],
    ...more,
  };
}

/** A plan as the background keeps it, all its shards at hand. */
export async function keptPlan(
  world: MadeWorld,
  plan: Plan,
  more: { readonly source?: string; readonly name?: string; readonly sequence?: number; readonly today?: string } = {},
): Promise<StandingPlan> {
  const { source: id = 'one', name = 'Plan', sequence = 1, today = '2026-03-02' } = more;
  const options = { approvals: historyOf(plan), id: `plan ${id}`, name, sequence, today: today as Day };
  const publication = await published(plan, options);
  const source = { ...SOURCE, id };
  const kept: KeptPlan = {
    source: id,
    index: publication.index,
    taken: { plan: id, sequence, digest: '' },
    etag: null,
    knownAt: 0,
    fingerprint: null,
  };
  // The made storage keeps the shards of all plans in one place.
  const shards = shardsOf(publication);
  await world.store.keep(kept, new Set([...world.shardsKept(), ...shards.keys()]), shards);
  return { source, plan: kept, trouble: null };
}

function shardsOf({ files }: Publication): ReadonlyMap<string, string> {
  const isShard = ({ path }: FeedFile): boolean => path.startsWith('shards/');
  return new Map(files.filter(isShard).map(({ path, text }) => [path.slice('shards/'.length, -'.json'.length), text]));
}

/** What is told of one record. */
export async function toldOf(
  world: MadeWorld,
  plans: readonly StandingPlan[],
  asked: RecordFacts,
  speech = speechIn('en'),
): Promise<readonly ToldRecord[]> {
  const { records } = await answerRecords([asked], plans, world, { speech, orgValues: null });
  return records[asked.key] ?? [];
}

/** The strip as one reads it. */
export function line(told: ToldRecord | undefined): string {
  const { strip } = told ?? {};
  if (strip === null || strip === undefined) return '';
  const { lane, values, rule, approvers, wait, faster, problem } = strip;
  const arrow = values !== '' && rule !== '' ? `${values} →` : values;
  return [lane?.word, problem, arrow, rule === '' ? '' : `${rule}:`, approvers, wait, faster]
    .filter((part) => part !== '' && part !== null && part !== undefined)
    .join(' ')
    .replaceAll('\u00a0', ' ');
}
