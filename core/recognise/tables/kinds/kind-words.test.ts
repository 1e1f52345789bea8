import { expect, test } from 'vitest';
import { kindWords } from './kind-words.ts';

test('The name of a sheet says less of tasks, which any dated list looks like, than of any other kind', () => {
  const said = (sheet: string, kind: 'tasks' | 'risks'): number =>
    kindWords([], { sheet, titles: [], file: 'Harbour.xlsx', sheets: 4 }).get(kind)?.weight ?? 0;
  expect(said('Risks', 'risks')).toBeGreaterThan(said('Tasks', 'tasks'));
  expect(said('Tasks', 'tasks')).toBeGreaterThan(0);
});

test('A file called “plan” may hold any kind; one called after a kind holds that', () => {
  const said = (file: string, kind: 'tasks' | 'risks'): number =>
    kindWords([], { sheet: 'Sheet1', titles: [], file, sheets: 1 }).get(kind)?.weight ?? 0;
  expect(said('plan.xlsx', 'tasks')).toBe(0);
  expect(said('Plan v2 (final).xlsx', 'tasks')).toBe(0);
  expect(said('Task list.xlsx', 'tasks')).toBeGreaterThan(1);
  expect(said('Risk register.xlsx', 'risks')).toBeGreaterThan(1);
});
