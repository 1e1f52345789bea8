import { expect, test } from 'vitest';
import { directionInWords } from './direction-words.ts';
import { plainWords } from './plain-words.ts';
import { toldDirection } from './told-direction.ts';
import { measureOf } from '../../test/scorecard/made-measure.ts';

test.each([
  'Customer churn',
  'Cost per lead',
  'Lead time',
  'Number of defects',
  'Employee turnover',
  'Durchlaufzeit',
  'Median days to close',
  'Open tickets',
  'Changes that fail',
  'Late deliveries',
  'Customers lost',
  'Sales cycle time',
  'Kundenfluktuation',
  'Anzahl Reklamationen',
  'Cost of sales',
  'Sales discount',
  'Überfällige Rechnungen',
])('lower is better: %s', (name) => {
  expect(directionInWords(plainWords(name))?.direction).toBe('lower');
});

test.each([
  'Cost savings',
  'Bugs fixed',
  'Qualified leads',
  'Umsatz',
  'Kundenzufriedenheit',
  'Kosteneinsparung',
  'First-contact resolution',
  'Net ARR growth',
  'On-time delivery',
  'NPS',
  'Revenue per employee',
  'Error-free orders',
])('higher is better: %s', (name) => {
  expect(directionInWords(plainWords(name))?.direction).toBe('higher');
});

test.each(['Turnover', 'Utilisation', 'Cost efficiency', 'Headcount', 'Budget variance', 'K7', '', '🙂'])(
  'the words do not tell: %s',
  (name) => {
    expect(directionInWords(plainWords(name))).toBeNull();
  },
);

test('stated before target, target before baseline, baseline before words; a contradiction tells nothing', () => {
  const told = (fields: Parameters<typeof measureOf>[0]) => {
    const { direction, from } = toldDirection(measureOf(fields));
    return [direction, from];
  };
  expect(told({ name: 'Churn', direction: 'higher', fields: ['direction'] })).toEqual(['higher', 'stated']);
  expect(told({ name: 'Churn', direction: 'higher' })).toEqual(['higher', 'target']);
  expect(told({ name: 'Load', target: 70, targetRange: { low: 70, high: 85 } })).toEqual(['in-range', 'target']);
  expect(told({ name: 'Load', target: 70, baseline: 60 })).toEqual(['higher', 'baseline']);
  expect(told({ name: 'Churn', target: 5 })).toEqual(['lower', 'words']);
  expect(told({ name: 'Churn', target: 5, baseline: 4 })).toEqual([null, null]);
  expect(told({ name: 'Load', target: 70, baseline: 70 })).toEqual([null, null]);
});
