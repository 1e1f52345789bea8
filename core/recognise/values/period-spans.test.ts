import { expect, test } from 'vitest';
import { spansAmong } from './period-spans.ts';

const spansOf = (...headers: readonly string[]): readonly number[] => [
  ...spansAmong(headers.map((header, column) => [column, header] as const)),
];

test.each([
  [['Task', 'Month 1', 'Month 2', 'Month 3']],
  [['Task', 'M1', 'M2', 'M3']],
  [['Task', 'Week 1 (Jan 1-5)', 'Week 2 (Jan 8-12)', 'Week 3 (Jan 15-19)']],
  [['Task', 'Sprint 1', 'Sprint 2', 'Sprint 3']],
  [['Tarefa', 'Mês 1', 'Mês 2', 'Mês 3']],
  [['任务', '第1周', '第2周', '第3周']],
  [['작업', '1주차', '2주차', '3주차']],
  [['Task', '1-Jan', '8-Jan', '15-Jan']],
  [['Task', 'Week of 1/8', 'Week of 1/15', 'Week of 1/22']],
  [['Task', 'Mon', 'Tue', 'Wed']],
  [['Shift', 'Thurs', 'Sat', 'Sun']],
  [['Tâche', '1er jour', '2e jour', '3e jour']],
  [['Aufgabe', '1. Woche', '2. Woche', '3. Woche']],
])('%j: all but the first are spans of time', (headers) => {
  expect(spansOf(...headers)).toEqual([1, 2, 3]);
});

test('two are chance, falling numbers no calendar, other nouns no time', () => {
  expect(spansOf('Task', 'Month 1', 'Month 2')).toEqual([]);
  expect(spansOf('Week 3', 'Week 1', 'Week 2')).toEqual([]);
  expect(spansOf('Option 1', 'Option 2', 'Option 3')).toEqual([]);
});

test('A bare S counts sprints or weeks only where it goes on beyond four', () => {
  expect(spansOf('Tarefa', 'S1', 'S2', 'S3', 'S4', 'S5')).toEqual([1, 2, 3, 4, 5]);
  expect(spansOf('Need', 'S1', 'S2', 'S3', 'S4')).toEqual([]);
});
