import { expect, test } from 'vitest';
import { isPlaceholder } from './placeholder.ts';

test.each([
  'TBD',
  ' tbd ',
  '(n/a)',
  'N.A.',
  '?',
  '– –',
  '',
  'none',
  'To be decided.',
  'keine',
  'нет',
  'なし',
  '待定',
  '없음',
  'k. A.',
  'n.v.t.',
  's.o.',
  'não se aplica',
  'da definire',
  'nie dotyczy',
  'не указано',
])('“%s” only holds a place', (text) => {
  expect(isPlaceholder(text)).toBe(true);
});

test.each([
  'Ada',
  'So',
  'Nobody likes it',
  'Anna Ivanova',
  'Перенести склад',
  '販売代理店の研修をやめる',
  '停止旧系统',
  'Αλλαγή',
  'إيقاف',
  '0',
])('“%s” says something', (text) => {
  expect(isPlaceholder(text)).toBe(false);
});
