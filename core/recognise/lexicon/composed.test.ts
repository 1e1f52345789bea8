import { expect, test } from 'vitest';
import { coresOf, eventIn } from './composed.ts';
import { meaningsOf } from './lexicon.ts';
import { findWords as wordsOf } from './normalise.ts';

test.each([
  ['Risk identification date', 'raised_on'],
  ['Date the issue was reported', null],
  ['Date reported', 'raised_on'],
  ['Logged on', 'raised_on'],
  ['Submitted by', 'raised_by'],
  ['Sign off date', null],
  ['Approval date', 'decided_on'],
  ['Target closure date', 'due'],
  ['Fecha de cierre', 'closed_on'],
  ['Date de validation', 'decided_on'],
  ['Gemeldet von', 'raised_by'],
  ['Erledigt von', 'owner'],
  ['Realizado por', 'owner'],
  ['Opportunity ID', 'id'],
  ['Change request number', 'id'],
  ['Initiative Nbr.', 'id'],
  ['Type of link', 'link_type'],
  ['Tipo de dependencia', 'link_type'],
  ['Tipo di vincolo', 'constraint'],
  ['Type of measure', 'measure_kind'],
  ['Type of contract', null],
  ['Suggested by', 'raised_by'],
  ['Phone number', null],
  ['Owner', null],
  ['Datum döntés', 'decided_on'],
  ['Докладван от', 'raised_by'],
  ['تاريخ التسجيل', 'raised_on'],
  ['תאריך פתיחה', 'raised_on'],
  ['登録年月日', 'raised_on'],
  ['質問者', 'raised_by'],
  ['次回確認日', 'reviewed_on'],
  ['回答希望日', 'due'],
  ['計画解決日', 'due'],
  ['关闭时间', 'closed_on'],
  ['审批人', 'approver'],
  ['발견일시', 'raised_on'],
  ['本日', null],
  ['経験者', null],
])('the event in “%s” is %s', (header, meaning) => {
  expect(eventIn(wordsOf(header))).toBe(meaning);
});

test('words that only say of what are taken off, least first', () => {
  expect(coresOf(wordsOf('Overall project risk owner'))).toContain('owner');
  expect(coresOf(wordsOf('Customer name'))).toContain('customer');
  expect(coresOf(wordsOf('Owner'))).toEqual([]);
  expect(coresOf(wordsOf('No permit'))).toEqual([]);
});

test.each([
  ['Benefit owner', 'owner'],
  ['Current issue status', 'status'],
  ['Estado actual de la tarea', 'status'],
  ['Trạng thái (Status)', 'status'],
  ['Feature / User story', 'title'],
  ['Est. remaining work', 'remaining'],
  ['Amount €', 'cost'],
  ['Person in charge of the rollout', 'owner'],
  ['Board remarks P2', 'notes'],
  ['Kosten ca.', 'cost'],
  ['Rodzaj umowy', 'category'],
  ['Typ zařízení', 'category'],
  ['開始年月日', 'start'],
  ['着手実績', 'start'],
  ['プロジェクト完了予定日', 'end'],
  ['预估工时（小时）', 'effort'],
  ['Werkelijke opleverdatum', 'due'],
  ['Ursprünglicher Endtermin', 'end'],
  ['Реален край', 'end'],
  ['effort_hrs', 'effort'],
  ['Issue\nnumber', 'id'],
  ['milestone_y_n', 'title'],
  ['prob_h_m_l', 'probability'],
  ['Project budget', 'cost'],
  ['Task IDs', 'id'],
])('%s means %s', (header, meaning) => {
  expect(meaningsOf(header)[0]?.of).toBe(meaning);
});

test('a letter in brackets is the unit of what it stands behind', () => {
  expect(meaningsOf('Dryness (V)').map(({ of }) => of)).not.toContain('period');
  expect(meaningsOf('Trạng thái (Status)')[0]?.of).toBe('status');
});

test('a count is no id and not the thing it counts', () => {
  expect(meaningsOf('Total number of issues').map(({ of }) => of)).not.toContain('id');
  expect(meaningsOf('Total number of issues').map(({ of }) => of)).not.toContain('title');
});

test.each([
  ['Observation date', 'date'],
  ['Training date', 'date'],
  ['Service date', 'date'],
  ['Lesson category', 'category'],
  ['Finding status', 'status'],
  ['Audit owner', 'owner'],
  ['Communication type', 'title'],
])(
  'What is said of a thing is no such thing, and a date of something is a date: “%s” is first of all %s',
  (header, first) => {
    expect(meaningsOf(header)[0]?.of).toBe(first);
  },
);

test.each(['Lesson category', 'Finding status', 'Audit owner', 'Communication status'])(
  'What “%s” asks of a thing is as sure as what a risk is asked',
  (header) => {
    expect(meaningsOf(header)[0]?.weight).toBe(meaningsOf('Risk owner')[0]?.weight);
  },
);
