import { expect, test } from 'vitest';
import { HOSTILE, hostileReport } from '../../../test/cli/hostile-report.ts';
import { auditJson } from './audit-json.ts';
import { tablesJson } from './tables-json.ts';

test('a finding has its contract fields, and an own fix only where there is one', () => {
  const [first, second] = auditJson(hostileReport()).findings;
  expect(first).toMatchObject({
    rule: 'milestone-overdue',
    severity: 'critical',
    message: `“${HOSTILE[0]}” was due 14 Aug 2026.`,
    file: `${HOSTILE[0]}.xlsx`,
    sheet: "'a!b'",
    cells: ['C7', "'Other plan'!C8"],
    evidence: { daysLate: 19.123, milestone: HOSTILE[0] },
    fix: { edits: [{ sheet: "'a!b'", cell: 'C7', after: { value: 1, formula: null, numberFormat: '0' } }] },
  });
  expect(second).not.toHaveProperty('fix');
});

test('a table is told by its range, its header rows from 1 and what its columns mean', () => {
  const { files, refused } = hostileReport();
  const json = tablesJson(files, refused, 'en');
  expect(json.tables[0]).toMatchObject({
    sheet: "'a!b'",
    range: 'B4:H23',
    headerRows: [4, 5],
    kind: 'milestones',
    confidence: 0.912,
    columns: [
      { column: 'B', meaning: 'title' },
      { column: 'C', header: 'Jan-26', meaning: 'period:2026-01', confidence: 0.8 },
      { column: 'D', meaning: null },
    ],
  });
  expect(json.unrecognised[0]).toMatchObject({ range: 'A1:B2' });
  expect(json.questions[0]).toMatchObject({ column: 'D' });
});
