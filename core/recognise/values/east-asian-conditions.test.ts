import { expect, test } from 'vitest';
import { readSpans } from './condition-spans.ts';
import { withSigns } from './east-asian-conditions.ts';

test.each([
  ['100万円未満', '< 1000000 jpy'],
  ['1億円以上', '>= 100000000 jpy'],
  ['50万円を超える', '> 500000 jpy'],
  ['10％超20％以下', '> 10% <= 20%'],
  ['10万～50万円', '100000 - 500000 jpy'],
  ['10～50万元', '100000 - 500000'],
  ['10万元（含）以上', '>= 100000'],
  ['不超过10%', '<= 10%'],
  ['不低于5%', '>= 5%'],
  ['低于10万元', '< 100000'],
  ['超过10%不超过20%', '> 10% <= 20%'],
  ['12个月以内', '<= 12 months'],
  ['30日以内', '<= 30 days'],
  ['10%から20%', '10% - 20%'],
  ['1,000만원 초과', '> 10000000 krw'],
  ['< 50,000', '< 50,000'],
  ['2027年1月1日', '2027年1月1日'],
])('%s is written %s', (text, signs) => {
  expect(withSigns(text)).toBe(signs);
});

test.each(['10万元(不含)以上', '10%以上ではない', '約100万円', '課長 2名'])(
  'what says more than a comparison is not read: %s',
  (text) => {
    expect(readSpans(text, {})).toBe(null);
  },
);
