import { expect, test } from 'vitest';
import { readEpicLink, readIssue, readIssues } from './jira-issue.ts';
import type { Raw } from './jira-requests.ts';

/** As an answer comes: nobody knows what is in it. */
const raw = (json: unknown): Raw => json as Raw;
const EMPTY = { due: null, status: null, assignee: null, fixVersions: [], parent: null, components: [], labels: [] };

test('values are read as Jira tells them', () => {
  const fields = {
    status: { name: 'In Arbeit', statusCategory: { key: 'indeterminate' } },
    assignee: { displayName: 'Ada' },
    duedate: '2099-03-31',
    fixVersions: [{ name: 'Spring', releaseDate: '2099-04-01' }, { name: 'Open' }],
    parent: { key: 'pay-10', fields: { issuetype: { hierarchyLevel: 1 } } },
    components: [{ name: 'Checkout' }],
    labels: ['beta'],
  };
  expect(readIssue(raw({ key: 'PAY-1', fields }), null)).toEqual({
    key: 'PAY-1',
    due: '2099-03-31',
    status: { name: 'In Arbeit', category: 'indeterminate' },
    assignee: 'Ada',
    fixVersions: [
      { name: 'Spring', releaseDate: '2099-04-01' },
      { name: 'Open', releaseDate: null },
    ],
    parent: { key: 'PAY-10', level: 1 },
    components: ['Checkout'],
    labels: ['beta'],
  });
});

test.each([null, undefined, 7, 'PAY-1', [], {}, { key: '' }, { key: 7, fields: {} }])('%j is no issue', (json) => {
  expect(readIssue(raw(json), null)).toBeNull();
});

test.each([
  [{}],
  [{ fields: null }],
  [
    {
      fields: {
        duedate: 'soon',
        status: 7,
        assignee: {},
        fixVersions: {},
        parent: 'PAY-10',
        components: [{}, null],
        labels: [7, null],
      },
    },
  ],
  [{ fields: { status: { name: '' }, fixVersions: [null, 'Spring', { name: 7 }], parent: { key: null } } }],
])('what is malformed is as if it were empty: %j', (json) => {
  expect(readIssue(raw({ key: 'PAY-1', ...json }), null)).toEqual({ key: 'PAY-1', ...EMPTY });
});

test('a category that Jira does not define is none', () => {
  const status = { name: 'Odd', statusCategory: { key: 'undefined' } };
  expect(readIssue(raw({ key: 'PAY-1', fields: { status } }), null)?.status).toEqual({ name: 'Odd', category: null });
});

test('Data Center’s epics are in a field of their own, unless the issue has a parent', () => {
  const epic = { customfield_7: 'PAY-10' };
  expect(readIssue(raw({ key: 'PAY-1', fields: epic }), 'customfield_7')?.parent).toEqual({ key: 'PAY-10', level: 1 });
  const both = { ...epic, parent: { key: 'PAY-5' } };
  expect(readIssue(raw({ key: 'PAY-1', fields: both }), 'customfield_7')?.parent).toEqual({
    key: 'PAY-5',
    level: null,
  });
  const fields = [
    { id: 'a' },
    null,
    { id: 'customfield_7', schema: { custom: 'com.pyxis.greenhopper.jira:gh-epic-link' } },
  ];
  expect(readEpicLink(raw(fields))).toBe('customfield_7');
  expect(readEpicLink(raw([{ id: 'a', name: 'Epic Link' }]))).toBeNull();
  expect(readEpicLink(raw({ errorMessages: [] }))).toBeNull();
});

test('an answer for many is told from anything else', () => {
  expect(readIssues(raw({ issues: [{ key: 'PAY-1' }, null, { key: 'PAY-2' }] }), null)?.map(({ key }) => key)).toEqual([
    'PAY-1',
    'PAY-2',
  ]);
  expect(readIssues(raw({ errorMessages: [] }), null)).toBeNull();
  expect(readIssues(raw([]), null)).toBeNull();
});
