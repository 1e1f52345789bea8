import { expect, test } from 'vitest';
import { BENCH_DAY } from '../../test/bench/big-plan-words.ts';
import { bigPlan } from '../../test/bench/big-plan.ts';
import { ledgerOf } from '../../core/capacity/ledger/ledger-of.ts';
import { writeWorkbook } from '../../core/files/write-workbook.ts';
import type { CapacityInUnits } from '../pane/capacity-answers.ts';
import { benchOptions, capacityAnswer } from './capacity-answer.ts';
import { receivedRows } from './rows-sent.ts';
import { openBench } from './workbench.ts';

test('what crosses of a large ledger is one buffer of figures and one of lines, and all of it arrives', async () => {
  const bytes = await writeWorkbook({ sheets: bigPlan(600) });
  const about = { name: 'Plan.xlsx', bytes, today: BENCH_DAY, language: 'en', beside: null } as const;
  const bench = openBench(about, () => undefined).bench!;
  const ledger = ledgerOf(bench.session.recognition.plan, benchOptions(bench));
  const { rows, own } = structuredClone(capacityAnswer(bench));
  expect(rows.length).toBeGreaterThan(30);
  expect(new Set(rows.flatMap((row) => [row.supply.buffer, row.demand.buffer, row.pool.buffer])).size).toBe(1);
  expect(rows.map(({ supply, pool, drawn, demand }) => [supply, pool, drawn, demand])).toEqual(
    ledger.rows.map(({ supply, pool, drawn, demand }) => [supply, pool, drawn, demand]),
  );
  const lines = receivedRows<CapacityInUnits>(own);
  expect(lines.length).toBeGreaterThan(50);
  expect(Array.from({ length: lines.length }, (_, at) => lines.at(at)?.supplyTotal)).toEqual(
    ledger.own.map(({ supplyTotal }) => supplyTotal),
  );
});
