import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../test/little-sheet.ts';
import type { Table } from '../../plan/table.ts';
import { rangeOf } from '../../sheet/cell-reference.ts';
import type { Workbook } from '../../sheet/workbook.ts';
import { findTables } from './find-tables.ts';

const OPTIONS = { corrections: [], fiscalYearStart: 1 };

function tablesOf(drawing: string): readonly Table[] {
  return findTables(littleWorkbook(drawing), OPTIONS).tables;
}

/** `A3:C5 tasks`, one a table. */
function told(drawing: string): readonly string[] {
  return tablesOf(drawing).map((table) => `${rangeOf(table.area)} ${table.kind}`);
}

function meanings(table: Table | undefined): readonly (string | null)[] {
  return (table?.columns ?? []).map(({ meaning, period }) => (period === null ? meaning : `${meaning}:${period.key}`));
}

const TASKS = `
  | ID | Task       | Owner        | Start      | End        | Status      |
  | 1  | Design API | Ada Lovelace | 2026-01-05 | 2026-01-15 | Done        |
  | 2  | Build API  | Ben Ode      | 2026-01-16 | 2026-02-15 | In progress |
  | 3  | Test API   | Ada Lovelace | 2026-02-16 | 2026-03-15 | Not started |`;

test.each([
  ['a plain table', TASKS, ['A1:F4 tasks']],
  ['a title above', `| Delivery plan |\n|  |${TASKS}`, ['A3:F6 tasks']],
  [
    'a title that touches, with notes beside and below',
    `
    | Delivery plan |
    | Task       | Owner        | Due        | Status      |  | Green means done |
    | Design API | Ada Lovelace | 2026-01-15 | Done        |  |                  |
    | Build API  | Ben Ode      | 2026-02-15 | In progress |  |                  |
    |            |              |            |             |  |                  |
    | Note: dates are agreed with the customer and change only through the board. |`,
    ['A2:D4 tasks'],
  ],
  [
    'two tables side by side',
    `
    | Risk          | Probability | Impact |  | Milestone | Due        |
    | Late supplier | High        | 4      |  | Beta      | 2026-03-31 |
    | Sick leave    | Low         | 2      |  | Launch    | 2026-06-30 |
    | Data loss     | Medium      | 5      |  | Review    | 2026-09-30 |`,
    ['A1:C4 risks', 'E1:F4 milestones'],
  ],
  [
    'stacked tables with a gap',
    `${TASKS}
    | |
    | ID | Risk          | Probability | Impact | Mitigation            |
    | R1 | Late supplier | 3           | 4      | Order from two places |
    | R2 | Sick leave    | 2           | 2      | Train a second person |`,
    ['A1:F4 tasks', 'A6:E8 risks'],
  ],
  [
    'stacked tables that touch',
    `${TASKS}
    | Risks |
    | ID | Risk          | Probability | Impact | Mitigation            |
    | R1 | Late supplier | 3           | 4      | Order from two places |
    | R2 | Sick leave    | 2           | 2      | Train a second person |`,
    ['A1:F4 tasks', 'A6:E8 risks'],
  ],
  [
    'a blank row inside',
    `${TASKS}
    | |
    | 4  | Document API | Ben Ode   | 2026-03-16 | 2026-03-20 | Not started |
    | 5  | Announce API | Cara Pine | 2026-03-21 | 2026-03-22 | Not started |`,
    ['A1:F7 tasks'],
  ],
  [
    'a form above and a list of allowed values beside',
    `
    | Project:  | Apollo     |  |            |  |             |
    | Manager:  | Cara Pine  |  |            |  |             |
    | |
    | Task      | Owner      | Due        |  | Not started |
    | Wire it   | Ben Ode    | 2026-02-01 |  | In progress |
    | Ship it   | Cara Pine  | 2026-03-01 |  | Done        |`,
    ['A4:C6 tasks'],
  ],
  [
    'an inventory, no plan',
    `
    | SKU   | Product | Quantity | Unit price | Supplier |
    | A-100 | Bolt    | 400      | 0.2        | Acme     |
    | A-101 | Nut     | 380      | 0.1        | Acme     |
    | A-102 | Washer  | 900      | 0.05       | Bravo    |`,
    ['A1:E4 other'],
  ],
])('finds the tables of a sheet with %s', (_title, drawing, expected) => {
  expect(told(drawing)).toEqual(expected);
});

test('totals and sections are no rows of data, and a total below ends the table', () => {
  const [table] = tablesOf(`
    | WBS     | Work package | Owner   | Cost               |
    | Phase 1: prepare {bold} | | |                       |
    | 1.1     | Survey       | Ada Lu  | 400                |
    | 1.2     | Drawings     | Ben Ode | 600                |
    | Subtotal |             |         | =SUM(D3:D4) → 1000 |
    | Phase 2: build {bold} | | |                         |
    | 2.1     | Foundations  | Ada Lu  | 900                |
    | 2.2     | Walls        | Ben Ode | 800                |
    | Total   |              |         | =SUM(D3:D8) → 3700 |`);
  expect(table && rangeOf(table.area)).toBe('A1:D9');
  expect(table?.bodyRows).toEqual([2, 3, 6, 7]);
  expect(table?.totalRows).toEqual([4, 8]);
  expect(table?.sections).toEqual([
    { row: 1, title: 'Phase 1: prepare' },
    { row: 5, title: 'Phase 2: build' },
  ]);
});

test('sums below that no word calls a total are outside', () => {
  const [table] = tablesOf(`
    | Work package | Owner   | Hours | Cost               |
    | Survey       | Ada Lu  | 4     | 400                |
    | Drawings     | Ben Ode | 6     | 600                |
    | Foundations  | Ada Lu  | 9     | 900                |
    |              |         | =SUM(C2:C4) → 19 | =SUM(D2:D4) → 1900 |`);
  expect(table && rangeOf(table.area)).toBe('A1:D4');
  expect(table?.totalRows).toEqual([4]);
});

test('a header that comes again is no row of data', () => {
  const [table] = tablesOf(`${TASKS}
    | ID | Task       | Owner        | Start      | End        | Status      |
    | 4  | Document   | Ben Ode      | 2026-03-16 | 2026-03-20 | Not started |`);
  expect(table?.bodyRows).toEqual([1, 2, 3, 5]);
});

test('two header rows: groups above, and the words of both levels', () => {
  const [table] = tablesOf(`
    | Task    | Plan       |            | Actual     |            |
    |         | Start      | End        | Start      | End        |
    | Survey  | 2026-01-05 | 2026-01-09 | 2026-01-06 | 2026-01-12 |
    | Drawing | 2026-01-12 | 2026-01-30 | 2026-01-13 |            |
    merge: A1:A2
    merge: B1:C1
    merge: D1:E1`);
  expect(table?.headerRows).toEqual([0, 1]);
  expect(meanings(table)).toEqual(['title', 'start', 'end', 'start_actual', 'end_actual']);
});

test('columns of periods carry their period, and say what they hold under a second level', () => {
  const [people, measures] = tablesOf(`
    ## Capacity 2026
    | Name    | Team | Jan  | Feb  | Mar  |
    | Ada Lu  | Core | 80%  | 80%  | 50%  |
    | Ben Ode | Core | 100% | 100% | 100% |
    ## Scorecard
    | KPI         | Unit | Jan-26 |        | Feb-26 |        |
    |             |      | Target | Actual | Target | Actual |
    | Net revenue | EUR  | 100    | 98     | 110    | 112    |
    | Churn       | %    | 3      | 2.8    | 3      | 3.1    |
    merge: A1:A2
    merge: B1:B2
    merge: C1:D1
    merge: E1:F1`);
  expect(meanings(people).slice(2)).toEqual(['period:2026-01', 'period:2026-02', 'period:2026-03']);
  expect(meanings(measures).slice(2)).toEqual(['target:2026-01', 'actual:2026-01', 'target:2026-02', 'actual:2026-02']);
});

test('bars drawn under days are outside', () => {
  const days = Array.from({ length: 10 }, (_, at) => `2026-01-${String(at + 5).padStart(2, '0')}`);
  const bars = (from: number): string => days.map((_, at) => (at >= from ? '{#00B0F0}' : '')).join(' | ');
  const [table] = tablesOf(`
    | Task   | Owner   | Start      | End        | ${days.join(' | ')} |
    | Survey | Ada Lu  | 2026-01-05 | 2026-01-09 | ${bars(0)} |
    | Draw   | Ben Ode | 2026-01-08 | 2026-01-14 | ${bars(3)} |
    | Build  | Ben Ode | 2026-01-10 | 2026-01-14 | ${bars(5)} |`);
  expect(table && rangeOf(table.area)).toBe('A1:D4');
});

test('entities that stand across', () => {
  const [table] = tablesOf(`
    | Project    | Apollo     | Borealis   | Cygnus     |
    | Owner      | Ada Lu     | Ben Ode    | Cara Pine  |
    | Start date | 2026-01-05 | 2026-02-01 | 2026-03-01 |
    | End date   | 2026-06-30 | 2026-09-30 | 2026-12-31 |
    | Status     | On track   | At risk    | On track   |`);
  expect(table?.transposed).toBe(true);
  expect(table?.bodyRows).toEqual([1, 2, 3]);
  expect(meanings(table)).toEqual(['title', 'owner', 'start', 'end', 'status']);
});

test('values overrule a header that says something else', () => {
  const [table] = tablesOf(`
    | Initiative | Category | Owner     | End        |
    | Apollo     | Green    | Ada Lu    | 2026-06-30 |
    | Borealis   | Red      | Ben Ode   | 2026-09-30 |
    | Cygnus     | Amber    | Cara Pine | 2026-12-31 |
    | Draco      | Green    | Ada Lu    | 2026-12-31 |`);
  expect(meanings(table)).toEqual(['title', 'rag', 'owner', 'end']);
});

test.each([
  ['German', '| Nr | Aufgabe | Verantwortlich | Beginn | Ende | Fortschritt |'],
  ['French', '| N° | Tâche | Responsable | Date de début | Date de fin | % avancement |'],
  ['Spanish', '| Nº | Tarea | Responsable | Fecha de inicio | Fecha de fin | % completado |'],
  ['Portuguese', '| Nº | Tarefa | Responsável | Data de início | Data de término | % concluído |'],
  ['Italian', '| N° | Attività | Responsabile | Data inizio | Data fine | % completamento |'],
  ['Dutch', '| Nr | Taak | Verantwoordelijke | Startdatum | Einddatum | Voortgang |'],
  ['Turkish', '| No | Görev | Sorumlu | Başlangıç tarihi | Bitiş tarihi | Tamamlanma yüzdesi |'],
  ['Russian', '| № | Задача | Ответственный | Дата начала | Дата окончания | % выполнения |'],
  ['Polish', '| Lp | Zadanie | Osoba odpowiedzialna | Data rozpoczęcia | Data zakończenia | % ukończenia |'],
  ['Swedish', '| Nr | Uppgift | Ansvarig | Startdatum | Slutdatum | % klart |'],
  ['Vietnamese', '| STT | Công việc | Người phụ trách | Ngày bắt đầu | Ngày kết thúc | % hoàn thành |'],
  ['Japanese', '| 番号 | タスク名 | 担当者 | 開始日 | 終了日 | 進捗率 |'],
  ['Chinese', '| 序号 | 任务名称 | 负责人 | 开始时间 | 结束时间 | 完成率 |'],
])('reads headers in %s', (_language, header) => {
  const [table] = tablesOf(`
    ${header}
    | 1 | Alpha work | Ada Lovelace | 2026-01-05 | 2026-01-15 | 100% |
    | 2 | Beta work  | Ben Ode      | 2026-01-16 | 2026-02-15 | 40%  |
    | 3 | Gamma work | Cara Pine    | 2026-02-16 | 2026-03-15 | 0%   |`);
  expect(table?.kind).toBe('tasks');
  expect(meanings(table)).toEqual(['id', 'title', 'owner', 'start', 'end', 'percent_complete']);
});

test('a sheet that did not change is not read again', () => {
  const workbook = littleWorkbook(TASKS);
  const first = findTables(workbook, OPTIONS);
  const again: Workbook = { ...workbook, sheets: [...workbook.sheets] };
  expect(findTables(again, OPTIONS, first).tables[0]).toBe(first.tables[0]);
});

test('a used range far larger than its content costs no time', () => {
  const workbook = littleWorkbook(TASKS);
  const sheets = workbook.sheets.map((sheet) => {
    const rows = [...sheet.rows];
    rows[1_048_000] = { values: [] };
    return { ...sheet, rows, rowCount: 1_048_001, columnCount: 16_384 };
  });
  const huge: Workbook = { ...workbook, sheets };
  const found = findTables(huge, OPTIONS);
  expect(found.tables.map(({ area }) => rangeOf(area))).toEqual(['A1:F4']);
});

test('A row called “Count” is a row like any other unless it stands last or adds others up', () => {
  const { tables } = findTables(
    littleWorkbook(`
    ## Scorecard
    | Indicator  | Unit | Jan 2026 | Feb 2026 | Mar 2026 |
    | Late boats | #    | 12       | 10       | 9        |
    | Count      | #    | 120      | 100      | 90       |
    | Fuel       | l    | 100      | 80       | 100      |
    | Average    |      | =AVERAGE(C2:C4) → 77 | =AVERAGE(D2:D4) → 63 | =AVERAGE(E2:E4) → 66 |`),
    { corrections: [], fiscalYearStart: 1 },
  );
  expect(tables[0]).toMatchObject({ bodyRows: [1, 2, 3], totalRows: [4] });
});

test('Shares of nothing and all are how much of somebody, not bars', () => {
  const { tables } = findTables(
    littleWorkbook(`
    ## Allocation
    | Name    | Jan 2026 | Feb 2026 | Mar 2026 | Apr 2026 | May 2026 | Jun 2026 |
    | Ada Lin | 100%     | 0%       | 100%     | 100%     | 0%       | 100%     |
    | Ben Ode | 0%       | 100%     | 0%       | 100%     | 0%       | 100%     |
    | Cy Poe  | 100%     | 100%     | 0%       |          | 0%       | 100%     |`),
    { corrections: [], fiscalYearStart: 1 },
  );
  expect(tables[0]?.columns.filter(({ period }) => period !== null)).toHaveLength(6);
});
