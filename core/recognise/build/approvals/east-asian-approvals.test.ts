import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../../test/little-sheet.ts';
import type { Condition } from '../../../plan/approvals.ts';
import { readConditionHeader } from '../../values/condition-header.ts';
import { recognise } from '../../recognise.ts';

function rulesOf(drawing: string): readonly string[] {
  const { plan } = recognise(littleWorkbook(drawing, 'Book1.xlsx'), { corrections: [], fiscalYearStart: 1 });
  return plan.approvalRules.map(({ conditions, approvers }) => {
    const asked = conditions
      .map(({ field, condition }) => `${field.name} ${field.kind} ${drawn(condition)}`)
      .join(', ');
    return `${asked} → ${approvers?.names.join(' + ')}`;
  });
}

function drawn(condition: Condition): string {
  if (condition.is === 'one-of') return condition.words.join('/');
  if (condition.is !== 'within') return condition.is;
  const [span] = condition.spans;
  if (span === undefined) return '';
  const low = span.low === null ? '' : `${span.isLowIn ? '[' : '('}${span.low}`;
  const high = span.high === null ? '' : `${span.high}${span.isHighIn ? ']' : ')'}`;
  return `${low}..${high}${condition.currency === null ? '' : ` ${condition.currency}`}`;
}

test('a Japanese table', () => {
  expect(
    rulesOf(`
    ## 決裁権限表
    | 金額                     | 割引率          | 承認者 |
    | 100万円未満              | 10%以下         | 課長   |
    | 100万円以上500万円未満   | 10%超20%以下    | 部長   |
    | 500万円以上              | 20%を超える     | 社長   |`),
  ).toEqual([
    '金額 money ..1000000) JPY, 割引率 share ..0.1] → 課長',
    '金額 money [1000000..5000000) JPY, 割引率 share (0.1..0.2] → 部長',
    '金額 money [5000000.. JPY, 割引率 share (0.2.. → 社長',
  ]);
});

test('a Chinese table', () => {
  expect(
    rulesOf(`
    ## 审批权限表
    | 合同金额       | 折扣       | 审批人   |
    | 低于10万元     | 不超过10%  | 部门经理 |
    | 10万-50万元    | 10%至20%   | 总监     |
    | 超过50万元     | 高于20%    | 总经理   |`),
  ).toEqual([
    '合同金额 money ..100000), 折扣 share ..0.1] → 部门经理',
    '合同金额 money [100000..500000], 折扣 share (0.1..0.2] → 总监',
    '合同金额 money (500000.., 折扣 share (0.2.. → 总经理',
  ]);
});

test('units of headers', () => {
  expect(readConditionHeader('金額（万円）')).toMatchObject({
    name: '金額',
    kind: 'money',
    scale: 1e4,
    currency: 'JPY',
  });
  expect(readConditionHeader('合同金额(万元)')).toMatchObject({ name: '合同金额', scale: 1e4, currency: null });
});
