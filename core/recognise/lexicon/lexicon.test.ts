import { expect, test } from 'vitest';
import { headerFit, isForeign, isTotalWord, meaningsOf } from './lexicon.ts';

test.each([
  ['SEQ #', 'id'],
  ['大分类', 'category'],
  ['Precio', 'cost'],
  ['Prezzo', 'cost'],
  ['Due date', 'due'],
  ['DUE DATE:', 'due'],
  ['PlannedEndDate', 'end'],
  ['Estimate (hours)', 'effort'],
  ['Risk Owner', 'owner'],
  ['Dependency 3', 'depends_on'],
  ['Responsibel', 'owner'],
  ['Prioriyt', 'priority'],
  ['Desciption', 'description'],
  ['Who raised it?', 'raised_by'],
  ['Zuständig', 'owner'],
  ['Uitgevoerd door', 'owner'],
  ['Te nemen maatregelen', 'mitigation'],
  ['Kosten pro Einheit', 'rate'],
  ['الساعات المتبقية', 'remaining'],
  ['משימה קודמת', 'depends_on'],
  ['مالک ریسک', 'owner'],
  ['Оставащи часове', 'remaining'],
  ['懸案区分', 'category'],
  ['Bijlage', 'link'],
  ['Uren gewerkt', 'effort_actual'],
  ['Zeit (h)', 'effort'],
  ['À rendre le', 'due'],
  ['Cantidad de horas', 'effort'],
  ['Cómo evitarlo', 'mitigation'],
  ['予定終了', 'end'],
  ['Pièces jointes', 'link'],
  ['Adjuntos', 'link'],
  ['Allegati', 'link'],
  ['Comm. method', 'forum'],
  ['Required time', 'duration'],
  ['Number of hours', 'effort'],
  ['Triggering event', 'trigger'],
  ['Daadwerkelijke uren', 'effort_actual'],
  ['实际频度', 'cadence'],
  ['実際の終了日', 'end_actual'],
  ['実績開始日', 'start_actual'],
  ['Wiedervorlage', 'reviewed_on'],
  ['Hängt ab von', 'depends_on'],
  ['Entscheidungsträger', 'decision_owner'],
  ['Dafür entfällt', 'displaces'],
  ['Dispositifs existants', 'controls'],
  ['Date effective de fin', 'end_actual'],
  ['Retour d’expérience', 'lesson'],
  ['Início da linha de base', 'start_baseline'],
  ['予備費', 'contingency'],
  ['币种', 'currency'],
  ['위험요인', 'trigger'],
  ['STT', 'id'],
  ['Tóm tắt', 'title'],
  ['Ursache', 'trigger'],
  ['Причина', 'trigger'],
  ['Трудомісткість', 'effort'],
  ['Заходи реагування', 'mitigation'],
  ['Краен срок', 'due'],
  ['Odgovorna oseba', 'owner'],
  ['Iepriekšējais', 'depends_on'],
  ['Trukmė', 'duration'],
  ['Tähtaeg', 'due'],
  ['Kockázati érték', 'score'],
  ['Lecții învățate', 'lesson'],
  ['Κριτήρια αποδοχής', 'criterion'],
  ['Karar veren', 'decision_owner'],
  ['Återstående timmar', 'remaining'],
  ['Wyciągnięte wnioski', 'lesson'],
  ['Оставшееся время', 'remaining'],
  ['Tgt', 'target'],
  ['Handläggare', 'owner'],
  ['Ingediend door', 'raised_by'],
  ['Levée le', 'closed_on'],
  ['Decydent', 'decision_owner'],
  ['Lezione appresa', 'lesson'],
  ['Anm.', 'notes'],
  ['Av. %', 'percent_complete'],
  ['Opm.', 'notes'],
  ['Dept.', 'team'],
])('%s means %s', (header, meaning) => {
  expect(meaningsOf(header)[0]?.of).toBe(meaning);
});

test.each(['', '-', 'Zebra', '__proto__', 'constructor'])('“%s” means nothing', (header) => {
  expect(meaningsOf(header)).toEqual([]);
});

test.each([
  ['I alt', true],
  ['—', false],
  ['', false],
  ['Total', true],
  ['Grand total', true],
  ['Summe', true],
  ['Total Phase 1', true],
  ['Team A Total', true],
  ['合計', true],
  ['Totally new website for the shop', false],
  ['Summer campaign', false],
  ['Survey', false],
  ['on time / total', false],
])('%s: a total is %s', (text, expected) => {
  expect(isTotalWord(text)).toBe(expected);
});

test('words of other data are known as such', () => {
  expect(isForeign('SKU')).toBe(true);
  expect(isForeign('Owner')).toBe(false);
});

test('a header without spaces may say first of what it is the number, the date or the note', () => {
  expect(headerFit('活动备注')).toBe('whole');
  expect(meaningsOf('リスク更新日')[0]).toMatchObject({ of: 'updated_on', fit: 'composed' });
  expect(headerFit('活动的水泵')).not.toBe('whole');
});

test('a slip is within a word: another word is none', () => {
  expect(meaningsOf('Contingincy plan')[0]).toMatchObject({ of: 'contingency', fit: 'near' });
  expect(meaningsOf('Agenda stop').map(({ fit }) => fit)).not.toContain('near');
});

test('a sign of money before a word and a product behind it are no words of their own', () => {
  expect(meaningsOf('$Cost')[0]?.of).toBe('cost');
  expect(meaningsOf('Risk level P*I')[0]).toMatchObject({ of: 'score', fit: 'inner' });
});

test.each(['Budget k€', 'Budget in TEUR', 'Budget m$', 'Budget (k€)'])(
  '%s is a budget whatever counts it',
  (header) => {
    expect(meaningsOf(header)[0]).toMatchObject({ of: 'cost', fit: 'inner' });
  },
);

test.each([
  'Relative humidity',
  'ISBN-13',
  'Dividende je Aktie',
  'code_insee',
  'Quilometragem',
  'год издания',
  '学分',
  '강의실',
])('“%s” is a word of another trade', (header) => {
  expect(isForeign(header)).toBe(true);
});

test.each(['First name', 'Weight', 'Colour', 'Goal', 'Unit price per day', '姓名', 'Size', 'Director'])(
  '“%s” may stand in a plan',
  (header) => {
    expect(isForeign(header)).toBe(false);
  },
);

test.each([
  ['1. Task', 'title'],
  ['(2) Owner', 'owner'],
  ['3) Due date', 'due'],
  ['4. Budget (k€)', 'cost'],
])('the number of its column says nothing of a header: %s', (header, meaning) => {
  expect(meaningsOf(header)[0]).toMatchObject({ of: meaning });
  expect(headerFit(header)).toBe('whole');
});

test('a header composed of known words is known as a whole, a text that says there is none is not', () => {
  expect(headerFit('Planned project budget')).toBe('whole');
  expect(headerFit('No permit')).not.toBe('whole');
});
