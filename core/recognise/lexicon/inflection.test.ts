import { expect, test } from 'vitest';
import { meaningsOf } from './lexicon.ts';

test.each([
  ['Prioritäten', 'priority'],
  ['Nombre de las actividades', 'title'],
  ['Ответственные лица', 'owner'],
  ['Priorytety', 'priority'],
  ['riskmitigationplan', 'mitigation'],
  ['Risikobudgetverantwortlicher', 'owner'],
  ['วันที่เริ่ม', 'start'],
  ['Határidő', 'due'],
])('“%s” is known in another form, or written together, as %s', (header, meaning) => {
  expect(meaningsOf(header)[0]?.of).toBe(meaning);
});

test('Short words are not bent into others', () => {
  expect(meaningsOf('Quer')).toEqual([]);
});
