import { expect, test } from 'vitest';
import { readDay } from './day.ts';
import { readDuration } from './duration.ts';
import { periodParts } from './period.ts';
import { rankOf } from './scale-words.ts';
import { readStatus } from './status.ts';
import { readYesNo } from './yes-no.ts';

test.each([
  '令和8年4月1日',
  'R8.4.1',
  '２０２６年４月１日',
  '2026/4/1(水)',
  '2026年4月1日 上午9:00',
  '2026. 4. 1.',
  '2026.04.01(수)',
  '民國115年4月1日',
  'Mi 01.04.26',
  '01.04.2026г.',
  '1 tháng 4 năm 2026',
  '1 april 2026 kl. 10:00',
  '1 באפריל 2026',
  '1 أبريل 2026',
  '٢٠٢٦/٠٤/٠١',
  '1405/01/12',
])('“%s” is the first of April 2026', (text) => {
  expect(readDay(text, 'dmy')?.day).toBe('2026-04-01');
});

test.each(['1405/13/01', '令和8年', '平成', '1405-7-40'])('“%s” is no day', (text) => {
  expect(readDay(text)).toBeNull();
});

test.each([
  ['2026年04月', 'month', 4, 2026],
  ['令和8年4月', 'month', 4, 2026],
  ['4月度', 'month', 4, null],
  ['2026년 4월', 'month', 4, 2026],
  ['Tháng 4/2026', 'month', 4, 2026],
  ['апрель 2026 г.', 'month', 4, 2026],
  ['第2四半期', 'quarter', 2, null],
  ['2026年二季度', 'quarter', 2, 2026],
  ['2026년 2분기', 'quarter', 2, 2026],
  ['II trimestre 2026', 'quarter', 2, 2026],
  ['2 кв. 2026', 'quarter', 2, 2026],
  ['2T26', 'quarter', 2, 2026],
  ['2026年下半年', 'half', 2, 2026],
  ['Semestre 2', 'half', 2, null],
  ['第3週', 'week', 3, null],
  ['KW. 14', 'week', 14, null],
  ['3. hafta', 'week', 3, null],
  ['Tuần 3', 'week', 3, null],
  ['2026年度', 'year', 1, 2026],
])('“%s” is %s %d of %s', (text, unit, number, year) => {
  expect(periodParts(text)).toMatchObject({ unit, number, year });
});

test.each(['3 недели', '第3章', '上司', 'Thang máy', '3週間'])('“%s” is no period', (text) => {
  expect(periodParts(text)).toBeNull();
});

test.each([
  ['1 个工作日?', 1],
  ['5日間', 5],
  ['0.5人日', 0.5],
  ['8시간', 1],
  ['2 tuần', 10],
  ['3 dias úteis', 3],
  ['5 рабочих дней', 5],
  ['2 mnd', 40],
  ['3 iş günü', 3],
  ['2 هفته', 10],
])('“%s” is %d working days', (text, days) => {
  expect(readDuration(text)?.workingDays).toBe(days);
});

test.each([
  ['未着手', 'not-started', null],
  ['まだ', null, null],
  ['未开工', 'not-started', null],
  ['対応済', 'done', null],
  ['已上线', 'done', null],
  ['đang thực hiện', 'in-progress', null],
  ['W realizacji', 'in-progress', null],
  ['Завершены', 'done', null],
  ['Annullate', 'cancelled', null],
  ['In sospeso', 'on-hold', null],
  ['遅延', null, 'red'],
  ['Termingerecht', null, 'green'],
  ['Færdig', 'done', null],
  ['Fullført', 'done', null],
  ['Påbegynt', 'in-progress', null],
  ['Grøn', null, 'green'],
  ['Żółty', null, 'amber'],
  ['Planerad', 'not-started', null],
  ['予定', 'not-started', null],
  ['已搁置', 'on-hold', null],
  ['처리 완료', 'done', null],
  ['暫停', 'on-hold', null],
  ['Soldée', 'done', null],
  ['Aguardando', 'on-hold', null],
])('“%s” says %s and %s', (text, state, health) => {
  const status = readStatus(text);
  expect([status?.state ?? null, status?.health ?? null]).toEqual([state, health]);
});

test.each([
  ['매우 낮음', 1],
  ['较低', 2],
  ['Trung bình', 3],
  ['Altas', 4],
  ['очень высокая', 5],
  ['высокий спрос', null],
  ['высокое', 4],
  ['nízký', 2],
  ['mellem', 3],
  ['haute', 4],
  ['', null],
])('“%s” is step %s of five', (text, rank) => {
  expect(rankOf(text)).toBe(rank);
});

test.each([
  ['nee', false],
  ['否', false],
  ['ano', true],
  ['نعم', true],
  ['아니요', false],
  ['有', true],
  ['×', false],
  ['maybe', null],
])('“%s” answers %s', (text, answer) => {
  expect(readYesNo(text)).toBe(answer);
});
