import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../../test/little-sheet.ts';
import type { Meaning } from '../../../plan/table.ts';
import type { Plan } from '../../../plan/plan.ts';
import type { Correction } from '../../../plan/settings.ts';
import { parseRange } from '../../../sheet/cell-reference.ts';
import { recognise } from '../../recognise.ts';

const HEADERS = ['Discount \\ ACV', '< 10k', '10k–50k', '> 50k'];
const DRAWING = `
  ## Approvals
  | Discount \\ ACV | < 10k   | 10k–50k  | > 50k    |
  | ≤ 10 %          | Rep     | Manager  | VP Sales |
  | > 10 %          | Manager | VP Sales | CEO      |`;

function planWith(...changes: readonly Correction['change'][]): Plan {
  const table = { header: 'Discount \\ ACV', headers: HEADERS, area: parseRange('A1:D3')! };
  const corrections = changes.map((change) => ({ sheet: 'Approvals', table, change }));
  return recognise(littleWorkbook(DRAWING, 'Book1.xlsx'), { corrections, fiscalYearStart: 1 }).plan;
}

/** `≤ 10 %, < 10k → Rep`; a lane in brackets. */
const rules = ({ approvalRules }: Plan): readonly string[] =>
  approvalRules.map(({ conditions, lane, approvers }) => {
    const who = typeof lane === 'string' ? `[${lane}]` : approvers?.text;
    return `${conditions.map(({ text }) => text).join(', ')} → ${who}`;
  });

const meaning = (column: number, is: Meaning | null): Correction['change'] => ({
  what: 'meaning',
  header: HEADERS[column] ?? '',
  column,
  meaning: is,
});

const ALL = [
  '≤ 10 %, < 10k → Rep',
  '≤ 10 %, 10k–50k → Manager',
  '≤ 10 %, > 50k → VP Sales',
  '> 10 %, < 10k → Manager',
  '> 10 %, 10k–50k → VP Sales',
  '> 10 %, > 50k → CEO',
];
const upTo50k = ALL.filter((rule) => !rule.includes('> 50k'));

test('without a correction', () => expect(rules(planWith())).toEqual(ALL));

test.each([null, 'notes'] as const)('a band that a planner says is %s is left out, the others stay bands', (is) => {
  expect(rules(planWith(meaning(3, is)))).toEqual(upTo50k);
});

test('bands of which a planner says that their cells are approvers stay bands, all or some of them', () => {
  expect(rules(planWith(...[1, 2, 3].map((at) => meaning(at, 'approver'))))).toEqual(ALL);
  expect(rules(planWith(meaning(3, 'approver')))).toEqual(ALL);
});

test('bands of which a planner says that their cells are lanes give lanes, whatever they are called', () => {
  expect(rules(planWith(meaning(3, 'lane')))).toEqual(ALL.map((rule) => rule.replace(/(?<=> 50k → )(.*)$/, '[$1]')));
});

test('what stands in front of the rows is asked whether it is called a condition or a title, and not where it is neither', () => {
  expect(rules(planWith(meaning(0, 'title')))).toEqual(ALL);
  expect(rules(planWith(meaning(0, null)))).toEqual(ALL.map((rule) => rule.replace(/^[^,]*, /, '')));
});

test('one band alone says who approves to nobody: it is asked', () => {
  const plan = planWith(meaning(1, null), meaning(2, null));
  expect(plan.approvalRules).toEqual([]);
  expect(plan.questions).toMatchObject([{ asks: 'approvers' }]);
});

test('a range of fewer columns or rows has fewer bands or rules', () => {
  const within = (range: string): Plan => planWith({ what: 'area', area: parseRange(range)!, headerRows: [0] });
  expect(rules(within('A1:C3'))).toEqual(upTo50k);
  expect(rules(within('A1:D2'))).toEqual(ALL.slice(0, 3));
});

test('as another kind it has no rules, and all of them again as one of approvals', () => {
  expect(rules(planWith({ what: 'kind', kind: 'other' }))).toEqual([]);
  expect(rules(planWith({ what: 'kind', kind: 'other' }, { what: 'kind', kind: 'approvals' }))).toEqual(ALL);
});
