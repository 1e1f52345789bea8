import type { Finding } from '../../core/audit/finding.ts';
import type { AuditReport } from '../../core/audit/report/audit-report.ts';
import type { Day } from '../../core/calendar/day.ts';

/** Names that a workbook may carry and that no report may turn into anything but text. */
export const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "=cmd|' /C calc'!A0",
  '[click](https://evil.example/) ![x](https://evil.example/a.png) <https://evil.example>',
  'www.evil.example and https://evil.example and @everyone',
  '`code` *bold* _it_ ~~gone~~ | cell | # title',
  'red\u001B[31m bell\u0007 \u009B2J title\u001B]0;owned\u0007',
  'up\u202Eside \u2066down\u2069',
  'first\r\nsecond\n\n# third',
  'half \uD800 of a pair',
] as const;

const HOSTILE_SHEET = "'a!b'";

/** A report in which every text of the plan is one of the hostile ones. */
export function hostileReport(): AuditReport {
  const findings = HOSTILE.map((name, at) => hostileFinding(name, at));
  return {
    today: '2026-03-02' as Day,
    version: '1.2.3',
    rules: [
      {
        id: 'milestone-overdue',
        family: 'dates',
        severity: 'critical',
        title: 'Overdue',
        why: 'It is late.',
        fix: 'Move it.',
      },
    ],
    refused: [{ file: 'bad.xlsx', id: 'password', message: `bad.xlsx ${HOSTILE[0]} needs its password.` }],
    files: HOSTILE.map((name, at) => ({
      file: `${name}.xlsx`,
      findings: at === 0 ? findings : [],
      outcomes: [{ rule: 'stale-status', outcome: 'incomplete', detail: `No column in ${name}.` }],
      tables: [
        {
          id: name,
          sheet: HOSTILE_SHEET,
          area: { top: 3, left: 1, bottom: 22, right: 7 },
          headerRows: [3, 4],
          transposed: false,
          kind: 'milestones',
          confidence: 0.91234,
          reasons: [name],
          columns: [
            { column: 1, header: name, meaning: 'title', period: null, confidence: 0.9, reasons: [] },
            {
              column: 2,
              header: 'Jan-26',
              meaning: 'period',
              period: { key: '2026-01', unit: 'month', start: '2026-01-01' as Day, end: '2026-01-31' as Day },
              confidence: 0.8,
              reasons: [],
            },
            { column: 3, header: name, meaning: null, period: null, confidence: 0, reasons: [] },
          ],
          bodyRows: [5, 6],
          totalRows: [],
          sections: [],
          excelTable: null,
        },
      ],
      unrecognised: [
        { sheet: name, area: { top: 0, left: 0, bottom: 1, right: 1 }, reason: `A legend: ${name}`, headers: [name] },
      ],
      questions: [{ table: name, column: 3, asks: 'meaning', meaning: 'title' }],
      troubles: [{ id: 'chart-sheet-skipped', message: `The chart sheet ${name} was skipped.`, sheet: name }],
    })),
  };
}

function hostileFinding(name: string, at: number): Finding {
  return {
    id: `id-${at}`,
    rule: 'milestone-overdue',
    severity: (['critical', 'serious', 'moderate', 'minor'] as const)[at % 4] ?? 'minor',
    message: `“${name}” was due 14 Aug 2026.`,
    sheet: HOSTILE_SHEET,
    cells: [
      { sheet: HOSTILE_SHEET, row: 6, column: 2 },
      { sheet: 'Other plan', row: 7, column: 2 },
    ],
    evidence: { daysLate: 19.123, milestone: name },
    entity: { kind: 'milestones', name },
    owners: [name],
    fix:
      at === 0
        ? {
            title: `Set ${name}`,
            edits: [
              {
                cell: { sheet: HOSTILE_SHEET, row: 6, column: 2 },
                before: { value: name, formula: null, numberFormat: null },
                after: { value: 1, formula: null, numberFormat: '0' },
              },
            ],
          }
        : null,
    acceptance:
      at === HOSTILE.length - 1
        ? {
            finding: `id-${at}`,
            rule: 'milestone-overdue',
            reason: name,
            until: '2026-12-31' as Day,
            acceptedOn: '2026-01-01' as Day,
            acceptedBy: null,
          }
        : null,
  };
}
