import { expect, test } from 'vitest';
import { readStatus } from './status.ts';

test.each([
  ['Not started', 'not-started', null],
  ['To do', 'not-started', null],
  ['1. Not started', 'not-started', null],
  ['Nicht begonnen', 'not-started', null],
  ['未开始', 'not-started', null],
  ['In progress', 'in-progress', null],
  ['WIP', 'in-progress', null],
  ['in_progress', 'in-progress', null],
  ['In Bearbeitung', 'in-progress', null],
  ['En cours', 'in-progress', null],
  ['En curso', 'in-progress', null],
  ['В работе', 'in-progress', null],
  ['50%', 'in-progress', null],
  ['On hold', 'on-hold', null],
  ['Blocked', 'on-hold', null],
  ['Pausiert', 'on-hold', null],
  ['Completed', 'done', null],
  ['DONE', 'done', null],
  ['Completed on 3 May', 'done', null],
  ['Erledigt', 'done', null],
  ['Terminé', 'done', null],
  ['Завершено', 'done', null],
  ['完了', 'done', null],
  ['Implementerad', 'done', null],
  ['Icke implementerad', 'not-started', null],
  ['✔', 'done', null],
  ['100%', 'done', null],
  ['Cancelled', 'cancelled', null],
  ['Dropped', 'cancelled', null],
  ['Retired', 'cancelled', null],
  ['On track', null, 'green'],
  ['🟢', null, 'green'],
  ['🟢 On track', null, 'green'],
  ['G', null, 'green'],
  ['At risk', null, 'amber'],
  ['Amber', null, 'amber'],
  ['Gelb', null, 'amber'],
  ['Delayed', null, 'red'],
  ['🔴', null, 'red'],
  ['Rot', null, 'red'],
  ['Overdue', null, 'red'],
  ['In progress - at risk', 'in-progress', 'amber'],
  ['Done (late)', 'done', 'red'],
  ['🟩', null, 'green'],
  ['🟥', null, 'red'],
  ['進行中', 'in-progress', null],
  ['مكتمل', 'done', null],
  ['أحمر', null, 'red'],
  ['הושלם', 'done', null],
  ['ירוק', null, 'green'],
] as const)('%s says %s, %s', (text, state, health) => {
  expect(readStatus(text)).toEqual({ text, state, health });
});

test.each(['', 'foo', 'N/A', 'High', 'TBD', 'Ada', 'a b c d e f g h i j'])('%s is no status', (text) => {
  expect(readStatus(text)).toBeNull();
});

test.each([
  ['', '#00B050', 'green'],
  ['', '#92D050', 'green'],
  ['', '#C6EFCE', 'green'],
  ['', '#E2EFDA', 'green'],
  ['', '#F2DCDB', 'red'],
  ['', '#DDD9C4', undefined],
  ['', '#EEECE1', undefined],
  ['●', '#FFC000', 'amber'],
  ['', '#FFFF00', 'amber'],
  ['', '#FFEB9C', 'amber'],
  ['', '#F4B084', 'amber'],
  ['', '#FF0000', 'red'],
  ['', '#C00000', 'red'],
  ['', '#FFC7CE', 'red'],
  ['', '#D9E1F2', undefined],
  ['', '#FFFFFF', undefined],
  ['', '#808080', undefined],
  ['Ada Lovelace', '#FF0000', undefined],
  ['In progress', '#FF0000', null],
] as const)('“%s” on %s is %s', (text, fill, health) => {
  expect(readStatus(text, fill)?.health).toBe(health);
});

test('Turkish words are known with their dotless letters', () => {
  expect(readStatus('Kapalı')?.state).toBe('done');
  expect(readStatus('Başlamadı')?.state).toBe('not-started');
});
