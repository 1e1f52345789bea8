import { expect, test } from 'vitest';
import { meaningsOf } from './lexicon.ts';

test.each([
  ['Beschreibungen', 'description'],
  ['Verantwortlichen', 'owner'],
  ['Задачами', 'title'],
  ['Статусы', 'status'],
  ['Kommentarene', 'notes'],
  ['Projectstatus', 'status'],
  ['Targetcompletiondate', 'due'],
])('“%s” is a known header in another form, or written together', (header, meaning) => {
  expect(meaningsOf(header)[0]).toMatchObject({ of: meaning, fit: 'whole' });
});

test.each([
  ['วันที่เริ่ม', 'start'],
  ['Határidő', 'due'],
  ['Responsabil', 'owner'],
  ['Κατάσταση', 'status'],
])('“%s” is read in its own language', (header, meaning) => {
  expect(meaningsOf(header)[0]?.of).toBe(meaning);
});

test('Short words are not bent into others', () => {
  expect(meaningsOf('Quera')).toEqual([]);
});

test('The id of something is no slip of its name', () => {
  expect(meaningsOf('Impact ID')[0]?.of).toBe('id');
});
