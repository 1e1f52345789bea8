import { expect, test } from 'vitest';
import { littleWorkbook } from '../../test/little-sheet.ts';
import type { Day } from '../../core/calendar/day.ts';
import { chainTo } from '../../core/schedule/driving-chain.ts';
import { openSession } from '../../core/session/session.ts';
import type { ScheduledWork } from '../pane/plan-answers.ts';
import { receivedRows } from './rows-sent.ts';
import type { SentSchedule } from './schedule-answer.ts';
import { scheduleAnswer } from './schedule-answer.ts';
import type { Workbench } from './workbench.ts';

const HEADERS = '| ID | Task | Owner | Start | Due | Status | Depends on |';

function answerOf(rows: readonly string[]): SentSchedule {
  const session = openSession(littleWorkbook([HEADERS, ...rows].join('\n')), { today: '2026-03-02' as Day });
  return structuredClone(scheduleAnswer({ session, revision: 1 } as unknown as Workbench));
}

const PLAN = [
  '| T1 | One   | Ada | 2026-03-02 | 2026-03-06 | Not started |    |',
  '| T2 | Two   | Ben | 2026-03-09 | 2026-03-13 | Not started | T1 |',
  '| T3 | Three | Ada | 2026-03-09 | 2026-04-10 | Not started | T1 |',
  '| T4 | Four  | Cy  | 2026-02-02 | 2026-02-06 | Done        |    |',
  '| T5 | Five  | Cy  | 2026-03-02 | 2026-03-20 | In progress |    |',
];

test('work is ordered by its float, and what is done is told apart', () => {
  const { works, byFloat, critical, notBegun, isOver } = answerOf(PLAN);
  const received = receivedRows<ScheduledWork>(works);
  const ids = (places: Uint32Array): unknown[] => Array.from(places, (at) => received.at(at)?.id);
  expect(ids(byFloat.unfinished)).toEqual(['T1', 'T3', 'T2', 'T5']);
  expect(ids(byFloat.all)).toEqual(['T1', 'T3', 'T2', 'T4', 'T5']);
  expect([critical, notBegun, isOver]).toEqual([2, 3, false]);
  expect(answerOf(PLAN.slice(3, 4)).isOver).toBe(true);
});

test('what decides an end is read from what arrived; what misses its date most stands first', () => {
  const late = PLAN.with(1, '| T2 | Two | Ben | 2026-03-09 | 2026-03-03 | Not started | T1 |');
  const { works, ends, chains } = answerOf(late);
  const received = receivedRows<ScheduledWork>(works);
  expect(Array.from(ends, (end) => chainTo(chains, end).map((at) => received.at(at)?.id))).toEqual([
    ['T1', 'T2'],
    ['T1', 'T3'],
  ]);
});

test('however many works there are, no more is left to copy than of few', () => {
  const many = Array.from({ length: 300 }, (_, at) => {
    const after = at % 3 === 0 ? '' : `T${at}`;
    return `| T${at + 1} | Task ${at + 1} | Ada | 2026-03-02 | 2026-03-06 | Not started | ${after} |`;
  });
  const objectsIn = (value: unknown): number =>
    typeof value !== 'object' || value === null || ArrayBuffer.isView(value)
      ? 0
      : 1 + Object.values(value).reduce<number>((sum, part) => sum + objectsIn(part), 0);
  const [few, all] = [answerOf(many.slice(0, 30)), answerOf(many)];
  expect([few.works.ends.length, all.works.ends.length]).toEqual([30, 300]);
  expect(objectsIn(all)).toBe(objectsIn(few));
});
