import { readLedger } from '../../capacity/ledger/ledger-of.ts';
import { ledgerOptions } from '../../capacity/ledger/options.ts';
import { dateEdits } from '../../capacity/levelling/date-edits.ts';
import { levelPlan } from '../../capacity/levelling/level-plan.ts';
import type { LevelledPlan } from '../../capacity/levelling/levelled-plan.ts';
import { scheduledWith } from '../../schedule/schedule-of.ts';
import type { Typed } from '../command-line.ts';
import type { Interruption } from '../in-turns.ts';
import { inTurns } from '../in-turns.ts';
import { layoutOf } from '../terminal/layout.ts';
import type { Outcome } from '../outcome.ts';
import { complain, deliver, INTERRUPTED, jsonText } from '../output.ts';
import { paintFor } from '../terminal/paint.ts';
import { progressStream } from '../terminal/progress-bar.ts';
import { readPlan } from '../read-plan.ts';
import type { ToldLevel } from './schedule-level-json.ts';
import { levelJson } from './schedule-level-json.ts';
import { levelText } from './schedule-level-text.ts';
import { LEVEL_WORDS } from './schedule-level-words.ts';
import { shareBar } from '../terminal/share-bar.ts';
import { copyAsked, writeCopy } from '../copy-asked.ts';

/** What `lanekeeper schedule --level` was asked beside its file. */
export interface LevelWishes {
  readonly format: 'text' | 'json';
  readonly seed: number;
  /** Seconds that the search may take; null for as long as it needs. */
  readonly timeLimit: number | null;
}

/**
 * `lanekeeper schedule --level`: 0; 1 where commitments or deadlines break or work finds no time; 2 where nothing could be
 * said or written; 130 after Ctrl+C, with the best so far and nothing written.
 */
export async function levelCommand(typed: Typed, wishes: LevelWishes): Promise<number> {
  const told = await levelled(typed, wishes);
  if (!told.ok) return complain(told.message);
  const json = levelJson(told.value, typed.language);
  const isBroken = json.unplaced.length > 0 || json.breaches.some(({ kind }) => kind !== 'stated');
  const text = wishes.format === 'json' ? jsonText(json) : levelText(json, layoutOf(typed));
  return deliver(typed, text, json.interrupted ? INTERRUPTED : isBroken ? 1 : 0);
}

async function levelled(typed: Typed, { seed, timeLimit }: LevelWishes): Promise<Outcome<ToldLevel>> {
  const { language } = typed;
  const read = readPlan(typed, 'schedule');
  if (!read.ok) return read;
  const { plan, workbook, settings, today, file } = read.value;
  const copy = copyAsked(typed, read.value.source);
  if (!copy.ok) return copy;
  const options = ledgerOptions(plan, settings, today);
  const schedule = scheduledWith(plan, options, workbook);
  const { comparing } = LEVEL_WORDS[language];
  const paint = paintFor(process.stderr, process.env);
  const bar = shareBar(progressStream(typed), paint, (done) => comparing(Math.floor(done * 100)));
  const until = timeLimit === null ? Infinity : performance.now() + timeLimit * 1000;
  const search = ({ isPressed }: Interruption): Generator<number, LevelledPlan> =>
    levelPlan(plan, schedule, readLedger(plan, options), {
      seed,
      isOver: () => isPressed() || performance.now() >= until,
    });
  const { value: level, isInterrupted } = await inTurns(search, bar);
  bar(1);
  const edits = dateEdits(workbook, level.moves);
  const wanted = isInterrupted ? null : copy.value;
  const done = wanted === null ? null : writeCopy(wanted, edits, language);
  if (done?.ok === false) return done;
  const { dateSystem } = workbook;
  return {
    ok: true,
    value: { file, today, seed, schedule, level, isInterrupted, edits, dateSystem, written: wanted?.name ?? null },
  };
}
