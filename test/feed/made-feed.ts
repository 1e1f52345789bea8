import { webcrypto } from 'node:crypto';
import type { Day } from '../../core/calendar/day.ts';
import type { Checked } from '../../core/feed/checked-text.ts';
import type { FeedKeys } from '../../core/feed/feed-keys.ts';
import { fingerprintOf, makeKeys } from '../../core/feed/feed-keys.ts';
import { INDEX_FILE, shardFile } from '../../core/feed/feed-format.ts';
import type { LoadShard } from '../../core/feed/look-up.ts';
import type { FeedFile } from '../../core/feed/pack-shards.ts';
import type { Publication, PublishOptions } from '../../core/feed/publish-plan.ts';
import { publishPlan } from '../../core/feed/publish-plan.ts';
import type { Subtle } from '../../core/feed/subtle.ts';
import { verifyShard } from '../../core/feed/verify-shard.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { TrackerLink } from '../../core/plan/tracker-link.ts';
import type { Initiative, Milestone } from '../../core/plan/work.ts';
import { recognise } from '../../core/recognise/recognise.ts';
import { ALARMS_A_YEAR } from '../../core/scorecard/alarm-threshold.ts';
import { scorecardOf } from '../../core/scorecard/scorecard.ts';
import { EMPTY_PLAN } from '../audit/made-plan.ts';
import { littleWorkbook } from '../little-sheet.ts';

export const TODAY = '2026-03-02' as Day;
export const subtle: Subtle = webcrypto.subtle;
export const KEYS: FeedKeys = await makeKeys(subtle);
export const FINGERPRINT = await fingerprintOf(subtle, KEYS.public);

/** A plan as the recogniser reads it from a drawing. */
export function planOf(drawing: string): Plan {
  return recognise(littleWorkbook(drawing), { corrections: [], fiscalYearStart: 1 }).plan;
}

/** Publishes a plan for tests: plan “plan”, number 1, thirty days, nothing ticked. */
export function published(plan: Plan, options: Partial<PublishOptions> = {}): Promise<Publication> {
  const scorecard = scorecardOf(plan, {
    today: TODAY,
    fiscalYearStart: 1,
    alarmsAYear: ALARMS_A_YEAR,
    processChanges: [],
  });
  return publishPlan(plan, scorecard, {
    subtle,
    keys: KEYS,
    id: 'plan',
    name: 'Plan',
    sequence: 1,
    today: TODAY,
    expiresInDays: 30,
    choices: { money: false, people: false },
    off: [],
    ...options,
  });
}

/** The index file’s text. */
export function indexText(files: readonly FeedFile[]): string {
  return files.find(({ path }) => path === INDEX_FILE)?.text ?? '';
}

/** Loads shards from files in memory, verified; `loaded` collects what was read. */
export function loaderOf(files: readonly FeedFile[], loaded: FeedFile[] = []): LoadShard {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const known = new Map<string, Promise<Checked<never>>>();
  return (digest, schema) => {
    const file = byPath.get(shardFile(digest));
    if (file === undefined) return Promise.resolve({ ok: false, trouble: { kind: 'missing-part' } });
    if (!loaded.includes(file)) loaded.push(file);
    const shard = known.get(digest) ?? (verifyShard(file.text, digest, schema, subtle) as Promise<Checked<never>>);
    known.set(digest, shard);
    return shard;
  };
}

export interface MadeWork {
  readonly name: string;
  readonly tracker: readonly TrackerLink[];
  /** Name of the initiative it belongs to; an initiative itself without one. */
  readonly initiative?: string;
  readonly more?: Partial<Initiative> | Partial<Milestone>;
}

/** A plan of works that lead to a tracker, made without the recogniser. */
export function trackedPlan(works: readonly MadeWork[], rest: Partial<Plan> = {}): Plan {
  const initiatives: Initiative[] = [];
  const milestones: Milestone[] = [];
  for (const [index, { name, tracker, initiative, more }] of works.entries()) {
    const source = { table: 'Plan', sheet: 'Plan', index: index + 1, transposed: false, fields: { name: 0 } };
    const work = { id: undefined, name, unread: {}, source, tracker, ...more };
    if (initiative === undefined) initiatives.push(work as unknown as Initiative);
    else milestones.push({ due: null, level: 'milestone', initiative, ...work } as unknown as Milestone);
  }
  return { ...EMPTY_PLAN, initiatives, milestones, ...rest };
}
