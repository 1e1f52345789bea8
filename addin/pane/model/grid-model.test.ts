import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import type { Acceptance } from '../../../core/plan/settings.ts';
import type { Finding, Severity } from '../../../core/audit/finding.ts';
import { cellNumber } from '../grid/cell-number.ts';
import type { AuditedWorkbook } from '../workbook-port.ts';
import { createGridModel } from './grid-model.ts';

const at = (sheet: string, row: number, column: number) => ({ sheet, row, column });
const finding = (severity: Severity, cells: Finding['cells'], acceptance: Acceptance | null = null): Finding =>
  ({ severity, cells, acceptance }) as Finding;

test('a cell is marked by the worst that is found in it, and what is accepted leaves no mark', () => {
  const findings = [
    finding('moderate', [at('Plan', 3, 2), at('Plan', 4, 0)]),
    finding('critical', [at('Plan', 3, 2), at('Team', 3, 2)]),
    finding('minor', [at('Plan', 3, 2)]),
    finding('critical', [at('Plan', 5, 1)], {} as Acceptance),
  ];
  const { marks } = createGridModel(signal({ findings } as unknown as AuditedWorkbook));
  const told = (sheet: string, row: number, column: number) => marks.value.get(sheet)?.get(cellNumber(row, column));
  expect([told('Plan', 3, 2), told('Plan', 4, 0), told('Team', 3, 2)]).toEqual(['critical', 'moderate', 'critical']);
  expect([told('Plan', 5, 1), told('Plan', 2, 3), told('Plan', 0, 4)]).toEqual([undefined, undefined, undefined]);
  expect(new Set(marks.value.get('Plan')?.keys())).toEqual(new Set([cellNumber(3, 2), cellNumber(4, 0)]));
  // No cell of a row has the number of one in the next.
  expect(cellNumber(1, 0)).toBeGreaterThan(cellNumber(0, 16_383));
});
