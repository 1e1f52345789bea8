import { expect, test } from 'vitest';
import { kindWords } from './kind-words.ts';

test('The name of a sheet says less of tasks, which any dated list looks like, than of any other kind', () => {
  const said = (sheet: string, kind: 'tasks' | 'risks'): number =>
    kindWords([], { sheet, titles: [], file: 'Harbour.xlsx', sheets: 4 }).get(kind)?.weight ?? 0;
  expect(said('Risks', 'risks')).toBeGreaterThan(said('Tasks', 'tasks'));
  expect(said('Tasks', 'tasks')).toBeGreaterThan(0);
});
